import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type Inline } from '../inline/inline.js';
import { article, grasp } from '../testing/content-types.js';
import { alignCodes, withDataOf } from './codes.js';
import { contentOfEntry } from './content-of-entry.js';
import { identifyItems } from './identify.js';
import { contentOfNodes, nodesOfContent, type InlineNode } from './marks.js';
import type { Entry, Schema } from './schema.js';
import { sharedComponentsWithText } from './untranslatable.js';
import { writeTarget } from './write-target.js';

const text = (value: string, marks: object = {}): InlineNode => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: InlineNode[]) => ({ type: 'paragraph', children });
const item = (...children: InlineNode[]) => ({ type: 'list-item', children });
const paths = (entry: Entry, schema = grasp) => contentOfEntry(entry, schema).units.map(({ path }) => path);

const source: Entry = {
  id: 1,
  documentId: 'd',
  locale: 'zh-CN',
  title: '紧紧抓住企业发展目标',
  growth: 'root',
  key: 'goal',
  position: 0,
  body: [
    { type: 'heading', level: 2, children: [text('做法')] },
    paragraph(text('见'), text('党建', { bold: true }), text('在线', { bold: true })),
    paragraph(text('')),
    { type: 'list', format: 'ordered', children: [item(text('一建')), item(text('二考'))] },
    { type: 'image', image: { url: '/uploads/a.png', alternativeText: '图', width: 3 }, children: [text('')] },
  ],
  measures: [
    { id: 11, key: 'one-building', title: '一建', text: '建设项目党支部。', chain: [] },
    { id: 12, key: 'three-contacts', title: '三联', text: '逐级联系。', chain: [{ id: 31, key: 'secretary', name: '党委书记' }] },
  ],
};

describe('the units of an entry', () => {
  it('are its texts, in reading order, named by keys', () => {
    expect(paths(source).filter((path) => !path.startsWith('body'))).toEqual([
      'title',
      'measures[one-building].title',
      'measures[one-building].text',
      'measures[three-contacts].title',
      'measures[three-contacts].text',
      'measures[three-contacts].chain[secretary].name',
    ]);
  });

  it('are the block-level elements of rich text, with codes for marks; equal neighbours are one', () => {
    const units = contentOfEntry(source, grasp).units.filter(({ path }) => path.startsWith('body'));
    expect(units.map(({ block, content }) => [block?.type, block?.level, plainText(content)])).toEqual([
      ['heading', 2, '做法'],
      ['paragraph', undefined, '见党建在线'],
      ['list-item', undefined, '一建'],
      ['list-item', undefined, '二考'],
      ['image', undefined, '图'],
      ['image', undefined, ''],
    ]);
    expect(units[1]!.content).toEqual(['见', { type: 'pair', id: '1', kind: 'bold', content: ['党建在线'] }]);
  });

  it('carry the rules of their field', () => {
    expect(contentOfEntry(source, grasp).units[0]!.field).toEqual({ type: 'string', required: true, maxLength: 120 });
  });

  it('leave what is the same in all locales as context', () => {
    expect(contentOfEntry(source, grasp).context.map(({ path }) => path)).toEqual([
      'growth',
      'measures[one-building].key',
      'measures[three-contacts].chain[secretary].key',
      'measures[three-contacts].key',
      'key',
      'position',
    ]);
  });

  it('name items and fields so that no name can be mistaken for a path', () => {
    const odd = { measures: [{ key: 'a].text[b%', text: 'x' }] };
    expect(paths(odd)).toContain('measures[a%5D%2Etext%5Bb%25].text');
  });

  it('give a pasted duplicate a name of its own', () => {
    const twice = { measures: [source.measures, source.measures].flat() };
    const all = paths(twice);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('measures[one-building].title');
  });

  it('of a foreign type: zones and nested components without keys, references and structure', () => {
    const entry = {
      title: 'News',
      slug: 'news',
      cover: { id: 5 },
      category: { documentId: 'c1' },
      seo: { id: 1, metaTitle: 'Meta', image: null },
      zone: [
        { __component: 'shared.quote', id: 1, text: 'Same', tone: 'calm' },
        {
          __component: 'shared.gallery',
          id: 2,
          heading: 'Same',
          slides: [
            { id: 7, caption: 'One' },
            { id: 8, caption: 'Two' },
          ],
        },
      ],
    };
    const content = contentOfEntry(entry, article);
    expect(content.units.map(({ content: [first] }) => first)).toEqual(['News', 'Meta', 'Same', 'Same', 'One', 'Two']);
    expect(new Set(content.units.map(({ path }) => path)).size).toBe(6);
    expect(content.references).toEqual([{ path: 'category', target: 'api::category.category', documents: ['c1'] }]);
    expect(content.structure.map(({ type }) => type)).toEqual(['media', 'media', 'enumeration', 'media', 'media']);
    expect(content.context).toEqual([{ path: 'slug', type: 'uid', value: 'news' }]);
  });

  it('need no more than what is there: wrong data make no unit', () => {
    for (const value of [null, 7, 'x', [null, 1, 'x'], { a: 1 }, [[[]]]]) {
      expect(() => contentOfEntry({ title: value, body: value, measures: value, zone: value }, grasp)).not.toThrow();
      expect(() => contentOfEntry({ seo: value, zone: value, category: value }, article)).not.toThrow();
    }
  });
});

describe('a type whose components Strapi would write over all locales', () => {
  it('is named with the attribute', () => {
    const { seo, ...rest } = article.attributes;
    const careless = { ...article, attributes: { ...rest, seo: { ...seo!, pluginOptions: {} } } };
    expect(sharedComponentsWithText(careless)).toEqual(['seo']);
    expect(sharedComponentsWithText(article)).toEqual([]);
    expect(sharedComponentsWithText(grasp)).toEqual([]);
  });

  it('is none where the shared component holds no text, or holds itself', () => {
    const schema = {
      uid: 'api::a.a',
      attributes: { pictures: { type: 'component', repeatable: true, component: 'a.node' } },
      components: {
        'a.node': { attributes: { file: { type: 'media' }, more: { type: 'component', repeatable: true, component: 'a.node' } } },
      },
    };
    expect(sharedComponentsWithText(schema)).toEqual([]);
  });
});

describe('writing a target', () => {
  const target: Entry = {
    id: 2,
    documentId: 'd',
    locale: 'en',
    title: 'Old',
    cover: { id: 9 },
    measures: [{ id: 21, key: 'three-contacts', title: 'Three', text: 'Old text', chain: [{ id: 41, key: 'secretary', name: 'Old' }] }],
  };
  const write = (texts: Record<string, Inline[]>, into: Entry | undefined = target) =>
    writeTarget({ schema: grasp, source, target: into, texts: new Map(Object.entries(texts)) });

  it('changes the text and nothing else; every component keeps its id', () => {
    const { entry, attributes } = write({ 'measures[three-contacts].chain[secretary].name': ['Party committee secretary'] });
    expect(entry).toEqual({
      ...target,
      measures: [
        {
          id: 21,
          key: 'three-contacts',
          title: 'Three',
          text: 'Old text',
          chain: [{ id: 41, key: 'secretary', name: 'Party committee secretary' }],
        },
      ],
    });
    expect(attributes).toEqual(['measures']);
  });

  it('makes an item that the target lacks in its place, with its key and without the texts of the source', () => {
    const { entry } = write({ 'measures[one-building].title': ['One Building'] });
    expect(entry.measures).toEqual([
      { key: 'one-building', title: 'One Building', text: null, chain: [] },
      (target.measures as unknown[])[0],
    ]);
  });

  it('says which paths are in neither locale', () => {
    expect(write({ 'measures[gone].title': ['x'] })).toMatchObject({ unknown: ['measures[gone].title'], attributes: [] });
    expect(write({ 'measures[gone].title': ['x'] }).entry).toBe(target);
  });

  it('builds rich text after the source, item by item', () => {
    const units = contentOfEntry(source, grasp).units.filter(({ path }) => path.startsWith('body'));
    const [heading, bold, one, two, alt] = units.map(({ path }) => path) as [string, string, string, string, string];
    const first = write({ [two]: ['Two'], [alt]: ['Picture'] });
    const known = (list: string) => first.seen.get(list) ?? [];
    const second = writeTarget({
      schema: grasp,
      source,
      target: first.entry,
      texts: new Map([
        [heading, ['Measures']],
        [one, ['One']],
        [bold, ['See ', { type: 'pair', id: '1', kind: 'bold', content: ['Party Building Online'] }]],
      ]),
      targetNaming: { known },
    });
    expect(second.entry.body).toEqual([
      { type: 'heading', level: 2, children: [text('Measures')] },
      paragraph(text('See '), text('Party Building Online', { bold: true })),
      { type: 'list', format: 'ordered', children: [item(text('One')), item(text('Two'))] },
      { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'Picture', caption: '', width: 3 }, children: [text('')] },
    ]);
    expect(second.unknown).toEqual([]);
    // Known again under the same names.
    const again = contentOfEntry(second.entry, grasp, { known: (list) => second.seen.get(list) ?? [] });
    expect(again.units.find(({ path }) => path === two)?.content).toEqual(['Two']);
  });

  it('puts a list within a list where the source has it', () => {
    const nested: Entry = {
      body: [
        {
          type: 'list',
          format: 'ordered',
          children: [item(text('甲')), { type: 'list', format: 'unordered', children: [item(text('乙'))] }],
        },
        paragraph(text('丙')),
      ],
    };
    const units = contentOfEntry(nested, grasp).units.filter(({ path }) => path.startsWith('body['));
    const texts = new Map(units.map(({ path }, index) => [path, [`text ${index}`]]));
    const { entry } = writeTarget({ schema: grasp, source: nested, target: undefined, texts });
    expect(entry.body).toEqual([
      {
        type: 'list',
        format: 'ordered',
        children: [item(text('text 0')), { type: 'list', format: 'unordered', children: [item(text('text 1'))] }],
      },
      paragraph(text('text 2')),
    ]);
  });

  it('of a foreign type is known again by what it wrote', () => {
    const zone = [
      { __component: 'shared.gallery', id: 2, heading: 'Bilder', slides: [{ id: 7, caption: 'Eins', file: { id: 3 } }] },
      { __component: 'shared.quote', id: 1, text: 'Zitat', tone: 'calm' },
    ];
    const units = contentOfEntry({ zone }, article).units.filter(({ path }) => path.startsWith('zone'));
    const texts = new Map(units.map(({ path, content }) => [path, [`${plainText(content)} in English`]]));
    const { entry, seen, unknown } = writeTarget({ schema: article, source: { zone }, target: undefined, texts });
    expect(unknown).toEqual([]);
    expect(entry.zone).toEqual([
      { __component: 'shared.gallery', heading: 'Bilder in English', slides: [{ caption: 'Eins in English', file: { id: 3 } }] },
      { __component: 'shared.quote', text: 'Zitat in English', tone: 'calm' },
    ]);
    const back = contentOfEntry(entry, article, { known: (list) => seen.get(list) ?? [] });
    expect(back.units.filter(({ path }) => path.startsWith('zone')).map(({ path }) => path)).toEqual([...texts.keys()]);
  });
});

describe('writing the first text of a locale', () => {
  const localized = { pluginOptions: { i18n: { localized: true } } };
  const schema: Schema = {
    ...article,
    attributes: {
      ...article.attributes,
      summary: { type: 'text', ...localized },
      mood: { type: 'enumeration', ...localized },
      secret: { type: 'password', ...localized },
      views: { type: 'integer' },
      logo: { type: 'component', component: 'shared.logo', ...localized },
      logos: { type: 'component', repeatable: true, component: 'shared.logo', ...localized },
    },
    components: {
      ...article.components,
      'shared.logo': { attributes: { file: { type: 'media' }, page: { type: 'relation', target: 'api::page.page' } } },
    },
  };
  const source: Entry = {
    id: 1,
    title: 'Titel',
    summary: 'Kurz',
    slug: 'titel',
    cover: { id: 5 },
    mood: 'calm',
    secret: '$2a$10$hash',
    views: 7,
    category: { documentId: 'c1' },
    seo: { id: 1, metaTitle: 'Meta', image: { id: 6 } },
    logo: { id: 2, file: { id: 7 }, page: { documentId: 'here' } },
    logos: [{ id: 3, file: null, page: [{ documentId: 'gone' }, { documentId: 'here' }] }],
  };
  const write = (target: Entry | undefined, text: string) =>
    writeTarget({
      schema,
      source,
      target,
      texts: new Map([['title', [text]]]),
      isThere: (contentType, documentId) => contentType === 'api::page.page' && documentId === 'here',
    });

  it('takes over the values of the locale: no text, no slug, nothing that all locales share, no document that is not there', () => {
    const made = {
      title: 'Title',
      cover: { id: 5 },
      mood: 'calm',
      logo: { file: { id: 7 }, page: { documentId: 'here' } },
      logos: [{ file: null, page: [{ documentId: 'here' }] }],
    };
    expect(write(undefined, 'Title').entry).toEqual(made);
    expect(new Set(write(undefined, 'Title').attributes)).toEqual(new Set(Object.keys(made)));
  });

  it('writes nothing where the text is empty', () => {
    expect(write(undefined, '')).toMatchObject({ entry: {}, attributes: [] });
  });

  it('leaves empty what is empty in a locale that is there', () => {
    expect(write({ cover: null }, 'Title')).toMatchObject({ entry: { title: 'Title', cover: null }, attributes: ['title'] });
  });
});

describe('items without keys', () => {
  const known = [
    { id: 'a', text: '建设项目党支部' },
    { id: 'b', text: '建立定期考核机制' },
    { id: 'c', text: '建立定期考核机制' },
  ];

  it('are known by their exact text, then by the most alike, never by place', () => {
    expect(identifyItems(['新的一条', '建立定期考核机制', '建设项目的党支部', '建立定期考核机制 '], known)).toEqual([
      expect.stringMatching(/^~/),
      'b',
      'a',
      'c',
    ]);
  });

  it('are new where nothing is half alike, with names that are taken by none', () => {
    const [first, second] = identifyItems(['甲', '甲'], [...known, { id: identifyItems(['甲'], [])[0]!, text: '完全不同' }]);
    expect(first).not.toBe(second);
    expect(identifyItems(['甲'], [])[0]).not.toBe(first);
  });
});

describe('marks and links', () => {
  const flags = fc.record(
    {
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      code: fc.constant(true),
    },
    { requiredKeys: [] },
  );
  const textNode = fc
    .tuple(fc.string({ unit: fc.constantFrom('党', 'a', ' ', '\n'), maxLength: 3 }), flags)
    .map(([value, marks]) => text(value, marks));
  const link = fc
    .tuple(fc.constantFrom('/a', '/b'), fc.array(textNode, { maxLength: 3 }))
    .map(([url, children]): InlineNode => ({ type: 'link', url, target: '_blank', children: children as never }));

  const merged = (nodes: readonly InlineNode[]): InlineNode[] => {
    const result: InlineNode[] = [];
    for (const node of nodes) {
      const last = result.at(-1);
      if (node.type === 'link') result.push({ ...node, children: merged(node.children) as never });
      else if (node.text === '') continue;
      else if (last?.type === 'text' && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...node, text: '' }))
        result[result.length - 1] = { ...last, text: last.text + node.text };
      else result.push(node);
    }
    return result;
  };

  it('survive the way to content and back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(textNode, link), { maxLength: 8 }), (nodes) => {
        const back = nodesOfContent(contentOfNodes(nodes));
        const expected = merged(nodes);
        expect(back).toEqual(expected.length === 0 ? [text('')] : expected);
      }),
    );
  });

  it('have the same name in source and target, wherever a translator moved them', () => {
    const one = contentOfNodes([text('甲', { bold: true }), text('乙'), { type: 'link', url: '/a', children: [text('丙') as never] }]);
    const other = contentOfNodes([
      { type: 'link', url: '/b', children: [text('C') as never] },
      text('A', { bold: true }),
      text('B', { italic: true }),
    ]);
    expect(alignCodes(one, other).map((each) => (typeof each === 'string' ? each : [each.kind, each.id]))).toEqual([
      ['link', '2'],
      ['bold', '1'],
      ['italic', '3'],
    ]);
    const [restored] = withDataOf(one, alignCodes(one, other));
    expect(restored).toMatchObject({ data: { start: '{"url":"/a"}' } });
  });
});
