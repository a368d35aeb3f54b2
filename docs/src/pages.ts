import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fragment } from './fragment-source.js';
import { fillTemplate, includesOf, readTemplate, type Include, type Template } from './template.js';

/** Path of each page and the file that it is made from. */
export const PAGES = {
  '/': 'zh-CN.html',
  '/en/': 'en.html',
  '/party-life/': 'party-life.zh-CN.html',
  '/en/party-life/': 'party-life.en.html',
  '/lobby/': 'lobby.zh-CN.html',
  '/en/lobby/': 'lobby.en.html',
  '/hostile/': 'hostile.html',
} as const;

export const NOT_FOUND = 'not-found.html';

/** What stands in an element's tag while there is nothing of the CMS to put there. */
const SENTENCES = {
  zh: { missing: '党建内容暂时无法显示，请稍后再来。', withdrawn: '这部分内容尚未发布。' },
  en: {
    missing: 'The Party building content cannot be shown at the moment. Please come back later.',
    withdrawn: 'This content has not been published yet.',
  },
} as const;

export async function loadPages(folder: string, endpoint: string): Promise<{ pages: Map<string, Template>; notFound: string }> {
  const load = async (file: string) => readTemplate(file, await readFile(join(folder, file), 'utf8'), endpoint);
  const pages = await Promise.all(Object.entries(PAGES).map(async ([path, file]) => [path, await load(file)] as const));
  return { pages: new Map(pages), notFound: fillTemplate(await load(NOT_FOUND), () => '') };
}

/** A page with the fragments in it; they are asked for at the same time. */
export async function renderPage(template: Template, get: (include: Include) => Promise<Fragment>): Promise<string> {
  const includes = includesOf(template);
  const html = new Map(await Promise.all(includes.map(async (include) => [include, htmlOf(await get(include), include.locale)] as const)));
  return fillTemplate(template, (include) => html.get(include) ?? '');
}

function htmlOf(fragment: Fragment, locale: string): string {
  if (typeof fragment === 'object') return fragment.html;
  return `<p>${SENTENCES[locale.startsWith('zh') ? 'zh' : 'en'][fragment]}</p>`;
}
