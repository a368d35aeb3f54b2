import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHINESE } from './.vitepress/reference/chinese';
import { controlsOf } from './.vitepress/reference/controls';
import { elementPage } from './.vitepress/reference/element-page';
import { readElements } from './.vitepress/reference/manifest';
import { textsOf } from './.vitepress/reference/texts';

const SITE = fileURLToPath(new URL('./', import.meta.url));
const ELEMENTS = readElements();

const isPage = (path: string): boolean => path.endsWith('.md') && !path.startsWith('.vitepress/') && !path.startsWith('dist/');
const PAGES = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(isPage);
const ENGLISH = PAGES.filter((path) => !path.startsWith('zh/'));

const textOf = (path: string): string => readFileSync(SITE + path, 'utf8');
const withoutCode = (markdown: string): string => markdown.replace(/^```.*?^```$/gms, '');
const levelsIn = (markdown: string): number[] => [...withoutCode(markdown).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
/** Components, tables, code blocks and images, in order: what is shown in one language and not in the other. */
const blocksIn = (markdown: string): string[] =>
  markdown.match(/^<[A-Z]\w+ .*\/>$|^```\w+|^\|[\s|:-]+\|$/gm)?.map((each) => each.replace(/-+/g, '-').replace(/\s+/g, ' ')) ?? [];

const HANDBOOK = 'public/handbook/';
const languageOf = (path: string): string => (path.startsWith('zh/') ? 'zh' : 'en');
/** The handbook's pictures on a page, by name, in order; one of another language keeps its folder. */
const picturesIn = (path: string): string[] =>
  [...textOf(path).matchAll(/!\[[^\]]*\]\(\/handbook\/([^)]+)\.webp\)/g)].map(([, name = '']) => name.replace(`${languageOf(path)}/`, ''));

describe('the pages', () => {
  it('stand in both languages', () => {
    expect(ENGLISH.length).toBeGreaterThan(15);
    expect(PAGES.filter((path) => path.startsWith('zh/')).sort()).toEqual(ENGLISH.map((path) => `zh/${path}`).sort());
  });

  it.each(ENGLISH)('%s has the same headings, tables and examples in both', (path) => {
    expect(levelsIn(textOf(`zh/${path}`))).toEqual(levelsIn(textOf(path)));
    expect(blocksIn(textOf(`zh/${path}`))).toEqual(blocksIn(textOf(path)));
  });

  it.each(ENGLISH)('%s shows the same pictures in both, each in its language', (path) => {
    expect(picturesIn(`zh/${path}`)).toEqual(picturesIn(path));
  });

  it.each(PAGES)('%s names no host but those of examples', (path) => {
    const hosts = [...textOf(path).matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
    expect(hosts.filter((host) => host !== 'localhost' && !/(^|\.)example\.com$/.test(host))).toEqual([]);
  });
});

describe("the editors' handbook", () => {
  const handbook = ENGLISH.filter((path) => path.startsWith('handbook/'));

  it.each(['en', 'zh'])('has a picture for every name on a page, and a place on a page for every picture, in %s', (language) => {
    const shown = handbook.flatMap((path) => picturesIn(language === 'en' ? path : `zh/${path}`));
    const files = readdirSync(`${SITE}${HANDBOOK}${language}`).map((name) => name.replace(/\.webp$/, ''));
    expect([...new Set(shown)].sort()).toEqual(files.sort());
  });

  it.each(PAGES.filter((path) => /(^|\/)handbook\//.test(path)))('%s says in words what each of its pictures shows', (path) => {
    const pictures = [...textOf(path).matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
    expect(pictures.filter(([, words = '', address = '']) => words.length < 4 || !/^\/handbook\/\w+\/[\w-]+\.webp$/.test(address))).toEqual(
      [],
    );
  });
});

describe('the reference', () => {
  it('says in Chinese everything that the manifest says, and nothing else', () => {
    const texts = textsOf(ELEMENTS);
    expect(texts.filter((text) => !(text in CHINESE))).toEqual([]);
    expect(Object.keys(CHINESE).filter((text) => !texts.includes(text))).toEqual([]);
  });

  describe.each(ELEMENTS.map((element) => [element.tag, element] as const))('%s', (_, element) => {
    const options = { items: [], hasFragment: true };

    it('has a summary, a description, and a meaning for all that it lists', () => {
      const { summary, description, attributes, events, parts, tokens } = element;
      expect([summary, description]).not.toContain('');
      expect([...attributes, ...events, ...parts, ...tokens].filter((each) => !each.description).map(({ name }) => name)).toEqual([]);
    });

    it('has the same parts in both languages', () => {
      const [english, chinese] = [elementPage(element, 'en', options), elementPage(element, 'zh', options)];
      expect(levelsIn(chinese)).toEqual(levelsIn(english));
      expect(levelsIn(english).length).toBeGreaterThan(5);
      expect(chinese.match(/^\|/gm)?.length).toBe(english.match(/^\|/gm)?.length);
    });

    it('lists every attribute, event, part and token', () => {
      const page = elementPage(element, 'en', options);
      const names = [element.attributes, element.events, element.parts, element.tokens].flat().map(({ name }) => `| \`${name}\` |`);
      expect(names.filter((name) => !page.includes(name))).toEqual([]);
    });
  });
});

describe('the controls of a live element', () => {
  const attributes = [
    { name: 'view', type: "'tabs' | 'cards'" },
    { name: 'compact', type: 'boolean' },
    { name: 'item', type: 'string' },
    { name: 'live', type: 'boolean' },
    { name: 'endpoint', type: 'string' },
    { name: 'label', type: 'string' },
  ];

  it('offer what the manifest says an attribute can be, and the keys that there are', () => {
    expect(controlsOf({ attributes }, ['culture', 'goal'])).toEqual([
      { attribute: 'view', kind: 'choice', options: ['tabs', 'cards'] },
      { attribute: 'compact', kind: 'switch' },
      { attribute: 'item', kind: 'choice', options: ['culture', 'goal'], initial: 'culture' },
    ]);
  });
});
