import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directivesOf, wholePolicy } from './content-security-policy';
import type { Embedding } from './embedding';
import { lostInFrames, SNIPPET_KINDS, snippetsOf, type SnippetKind } from './snippets';
import * as templates from './templates';

const page = (name: string): string => readFileSync(new URL(`../../../../../../../docs/site/${name}.md`, import.meta.url), 'utf8');

const EMBEDDING: Embedding = {
  cms: 'https://cms.example.com',
  tag: 'pb-four-grasps',
  attributes: {},
  numbers: new Set(['heading-level']),
  lang: 'en',
  locale: 'en',
  item: undefined,
  title: 'Four Grasps',
  fragment: '',
  pinned: undefined,
};
const codeOf = (kind: SnippetKind, id: string, part: Partial<Embedding> = {}): string =>
  snippetsOf(kind, { ...EMBEDDING, ...part }).find((each) => each.id === id)?.code ?? '';

describe('what is printed is what the documentation recommends', () => {
  it.each([
    ['html', 'page', 'getting-started'],
    ['iframe', 'frame', 'embedding'],
    ['iframe', 'height', 'embedding'],
    ['sharepoint', 'address', 'sharepoint'],
    ['sharepoint', 'webPart', 'sharepoint'],
    ['wordpress', 'shortcode', 'wordpress'],
    ['wordpress', 'plugin', 'wordpress'],
    ['ssi', 'nginx', 'server-side-include'],
    ['ssi', 'php', 'server-side-include'],
    ['ssi', 'phpTag', 'server-side-include'],
    ['vue', 'vite', 'frameworks'],
  ] as const)('%s, %s', (kind, id, name) => {
    const code = codeOf(kind, id);
    expect(code.length).toBeGreaterThan(20);
    // In a list it is indented.
    expect(page(name).replace(/^ {3}/gm, '')).toContain(code.replace(/^ {3}/gm, ''));
  });

  it('in the include of nginx, too', () => {
    const [, , , tag] = codeOf('ssi', 'include').split('\n');
    expect(page('server-side-include')).toContain(tag);
  });

  it('in components, whose lines stand in its examples', () => {
    const docs = page('frameworks');
    const lines = (code: string) => code.split('\n').map((line) => line.trim());
    const react = lines(codeOf('react', 'component', { lang: undefined, attributes: { view: 'cards' } }));
    expect(react.filter((line) => !docs.includes(line) && line !== 'export function Content() {')).toEqual([]);
    const vue = codeOf('vue', 'component', { lang: undefined, attributes: { view: 'cards' } });
    expect(docs).toContain(vue.split('\n').slice(0, 4).join('\n'));
    expect(docs).toContain('<pb-four-grasps endpoint="https://cms.example.com/api/party-building/" view="cards"');
  });

  it('in the policy: the same directives with the same hosts', () => {
    const [, header = ''] = /```http\n([\s\S]*?)```/.exec(page('content-security-policy')) ?? [];
    expect(`Content-Security-Policy: ${wholePolicy('html', EMBEDDING)}`).toBe(header.trim().replace(/\s*\n\s*/g, ' '));
  });

  it('takes every option of the elements in the shortcode', () => {
    const [, list = ''] = /PARTY_BUILDING_ATTRIBUTES = \[([^\]]*)\]/.exec(templates.WORDPRESS_PLUGIN) ?? [];
    const manifest = JSON.parse(
      readFileSync(new URL('../../../../../../../widgets/dist/custom-elements.json', import.meta.url), 'utf8'),
    ) as {
      modules: { declarations?: { customElement?: boolean; attributes?: { name: string }[] }[] }[];
    };
    const attributes = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap((each) => each.attributes ?? []));
    const names = new Set(attributes.map(({ name }) => name).filter((name) => name !== 'endpoint'));
    expect([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort()).toEqual([...names].sort());
  });
});

describe('a snippet', () => {
  it('names this CMS everywhere, and no example', () => {
    const here = { ...EMBEDDING, cms: 'http://party.intranet:8080' };
    for (const kind of SNIPPET_KINDS) {
      const all = snippetsOf(kind, here)
        .map(({ code }) => code)
        .join('\n');
      expect([kind, all.includes('cms.example.com')]).toEqual([kind, false]);
      expect([kind, all.includes('party.intranet:8080')]).toEqual([
        kind,
        kind === 'wordpress' || kind === 'ssi' || all.includes('party.intranet:8080'),
      ]);
      expect(Object.values(directivesOf(kind, here)).every((host) => host === 'http://party.intranet:8080')).toBe(true);
    }
  });

  it('states one release with its hashes where the page wants that', () => {
    const pinned = { version: '0.2.0', script: 'sha384-a+b/c=', style: 'sha384-d' };
    expect(codeOf('html', 'page', { pinned }).split('\n').slice(0, 2)).toEqual([
      '<link rel="stylesheet" href="https://cms.example.com/api/party-building/widgets/0.2.0/pre.css" integrity="sha384-d" crossorigin="anonymous" />',
      '<script type="module" src="https://cms.example.com/api/party-building/widgets/0.2.0/party-building.js" integrity="sha384-a+b/c=" crossorigin="anonymous"></script>',
    ]);
  });

  it('writes options as each language has them', () => {
    const attributes = { view: 'cards', 'heading-level': '3', live: '' };
    expect(codeOf('html', 'page', { attributes, fragment: '<h2>A</h2>' })).toContain(
      '<pb-four-grasps lang="en" view="cards" heading-level="3" live><h2>A</h2></pb-four-grasps>',
    );
    const react = codeOf('react', 'component', { attributes });
    for (const prop of ['view="cards"', 'headingLevel={3}', 'live']) expect(react.split('\n').map((line) => line.trim())).toContain(prop);
    expect(codeOf('wordpress', 'shortcode', { attributes })).toBe(
      '[party-building element="pb-four-grasps" view="cards" heading-level="3" live=""]',
    );
  });

  it('lets nothing out of an attribute', () =>
    expect(codeOf('html', 'page', { attributes: { item: '"><script>' } })).toContain('item="&quot;>&lt;script>"'));

  it('frames the one thing that is shown, and says which options a frame does not take', () => {
    const embedding = { tag: 'pb-grasp', attributes: { item: 'culture', theme: 'dark' }, item: 'culture', locale: 'zh-CN' };
    expect(codeOf('iframe', 'frame', embedding)).toContain('src="https://cms.example.com/api/party-building/embed/zh-CN/pb-grasp/culture"');
    expect(lostInFrames({ ...EMBEDDING, ...embedding })).toEqual(['theme']);
    expect(directivesOf('iframe', EMBEDDING)).toEqual({ 'frame-src': 'https://cms.example.com' });
  });
});
