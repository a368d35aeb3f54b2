import { describe, expect, it } from 'vitest';
import { article, grasp } from '../testing/content-types.js';
import { adoptLists } from '../units/adopt-lists.js';
import { contentOfEntry } from '../units/content-of-entry.js';
import type { Entry, Schema } from '../units/schema.js';
import { writeTarget } from '../units/write-target.js';
import { sentenceOf } from './messages.js';
import { checkStructure } from './structure.js';

const heading = (level: number, text: string) => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const picture = (url: string) => ({ type: 'image', image: { url }, children: [{ type: 'text', text: '' }] });

/** What is found of a translation whose lists the desk sees for the first time. */
function found(schema: Schema, from: Entry, into: Entry): string[] {
  const known = adoptLists(schema, from, into);
  const target = contentOfEntry(into, schema, { known: (list) => known.get(list) ?? [] });
  return checkStructure(contentOfEntry(from, schema), target).map(
    (finding) => `${finding.path.replace(/~\w+/gu, '~')}: ${sentenceOf(finding, 'en')}`,
  );
}

describe('the structure of a translation', () => {
  it('has lists as long as those of the source', () => {
    const measures = (...titles: string[]) => ({ measures: titles.map((title) => ({ key: title, title })) });
    expect(found(grasp, measures('a', 'b'), measures('a', 'b'))).toEqual([]);
    expect(found(grasp, measures('a', 'b'), measures('a', 'b', 'c'))).toEqual(['measures: Items: 3; in the source: 2.']);
    expect(found(grasp, measures('a', 'b', 'c'), measures('a', 'x'))).toEqual(['measures: Items: 2; in the source: 3.']);
    const slides = (...captions: string[]) => ({
      zone: [{ __component: 'shared.gallery', slides: captions.map((caption) => ({ caption })) }],
    });
    expect(found(article, slides('甲'), slides('A', 'B'))).toEqual(['zone[~:shared%2Egallery].slides: Items: 2; in the source: 1.']);
  });

  it('has its headings in the order of the source', () => {
    const source = { body: [heading(2, '甲'), paragraph('文'), heading(3, '乙')] };
    expect(found(grasp, source, { body: [heading(2, 'A'), paragraph('Text'), heading(3, 'B')] })).toEqual([]);
    expect(found(grasp, source, { body: [heading(2, 'A'), paragraph('Text'), heading(2, 'B')] })).toEqual([
      'body: Levels of headings: h2 h2; in the source: h2 h3.',
    ]);
    expect(found(grasp, source, { body: [paragraph('A'), paragraph('Text'), paragraph('B')] })).toEqual([
      'body: Levels of headings: –; in the source: h2 h3.',
    ]);
  });

  it('has a picture where the source has one', () => {
    expect(found(article, { cover: { id: 1 } }, { cover: null })).toEqual(['cover: Filled in in the source, empty here.']);
    expect(found(article, { cover: { id: 1 } }, { cover: { id: 2 } })).toEqual([]);
    expect(found(article, { cover: null }, { cover: { id: 1 } })).toEqual([]);
    const seo = (image: object | null) => ({ seo: { metaTitle: '题', image } });
    expect(found(article, seo({ id: 1 }), seo(null))).toEqual(['seo.image: Filled in in the source, empty here.']);
  });

  it('lacks pictures in a text, which no unit tells of', () => {
    const source = { body: [paragraph('甲'), picture('/a.png')] };
    const content = contentOfEntry(source, grasp);
    const { entry, seen } = writeTarget({
      schema: grasp,
      source,
      target: undefined,
      texts: new Map([[content.units[1]?.path ?? '', ['A']]]),
    });
    const target = contentOfEntry(entry, grasp, { known: (list) => seen.get(list) ?? [] });
    expect(checkStructure(content, target)).toMatchObject([{ path: 'body', message: 'list-length', params: { source: 2, target: 1 } }]);
  });

  it('is not asked for within an item that is not translated yet', () => {
    const slides = [{ caption: null, file: { id: 1 } }];
    const source = {
      zone: [
        { __component: 'shared.quote', text: '引' },
        { __component: 'shared.gallery', heading: '廊', slides },
      ],
    };
    expect(found(article, source, { zone: [{ __component: 'shared.quote', text: 'Quote' }] })).toEqual([]);
    expect(found(article, source, { zone: [source.zone[0], { __component: 'shared.gallery', heading: 'Gallery', slides: [] }] })).toEqual([
      'zone[~:shared%2Egallery].slides: Items: 0; in the source: 1.',
    ]);
  });

  it('is not complained about while texts are only not translated yet, whichever is translated first', () => {
    const sources: [Schema, Entry][] = [
      [
        grasp,
        {
          title: '题',
          body: [heading(2, '甲'), paragraph('文'), heading(3, '乙')],
          measures: [
            { key: 'a', title: '一', chain: [{ key: 'r', name: '人' }] },
            { key: 'b', title: '二' },
          ],
        },
      ],
      [
        article,
        {
          title: '题',
          seo: { metaTitle: '题', image: { id: 1 } },
          zone: [
            { __component: 'shared.quote', text: '引', tone: 'calm' },
            { __component: 'shared.gallery', heading: '廊', slides: [{ caption: '图一', file: { id: 1 } }, { caption: '图二' }] },
          ],
        },
      ],
    ];
    for (const [schema, source] of sources) {
      const content = contentOfEntry(source, schema);
      for (const { path } of content.units) {
        const { entry, seen } = writeTarget({ schema, source, target: undefined, texts: new Map([[path, ['Text']]]) });
        const target = contentOfEntry(entry, schema, { known: (list) => seen.get(list) ?? [] });
        expect([path, checkStructure(content, target)]).toEqual([path, []]);
      }
    }
  });
});
