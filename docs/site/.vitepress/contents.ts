import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { ROOTS, type Language } from './language';
import { readElements } from './reference/manifest';

/** The pages in the order in which they are read; their titles stand in themselves. */
const CONTENTS: { title: Record<Language, string>; pages: string[] | 'elements' }[] = [
  {
    title: { en: 'Editors’ handbook', zh: '编辑手册' },
    pages: [
      ...['handbook/index', 'handbook/writing', 'handbook/activities', 'handbook/logos'],
      ...['handbook/preview', 'handbook/checks', 'handbook/translation', 'handbook/embeds', 'handbook/appearance', 'handbook/roles'],
    ],
  },
  {
    title: { en: 'On a page', zh: '嵌入页面' },
    pages: ['getting-started', 'server-side-include', 'theming', 'content-security-policy', 'embedding'],
  },
  { title: { en: 'Elements', zh: '组件' }, pages: 'elements' },
  { title: { en: 'In a system', zh: '在各类系统中' }, pages: ['wordpress', 'sharepoint', 'frameworks', 'browsers'] },
  { title: { en: 'Running it', zh: '部署与运行' }, pages: ['settings', 'uploads', 'static-export', 'intranet'] },
  { title: { en: 'Releases', zh: '版本' }, pages: ['versions', 'sizes'] },
];

const ALL_ELEMENTS: Record<Language, string> = { en: 'All elements', zh: '全部组件' };

const SITE = fileURLToPath(new URL('../', import.meta.url));

export function sidebar(language: Language): DefaultTheme.SidebarItem[] {
  const root = ROOTS[language];
  return CONTENTS.map(({ title, pages }) => ({
    text: title[language],
    items:
      pages === 'elements'
        ? [
            { text: ALL_ELEMENTS[language], link: `${root}elements/` },
            ...readElements().map(({ tag }) => ({ text: tag, link: `${root}elements/${tag}` })),
          ]
        : pages.map((page) => ({ text: titleOf(page, root), link: root + page.replace(/\/index$/, '/') })),
  }));
}

/** What stands in a page's first heading. */
function titleOf(page: string, root: string): string {
  const text = readFileSync(`${SITE}${root.slice(1)}${page}.md`, 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${root}${page}.md has no heading "# …".`);
  return title;
}
