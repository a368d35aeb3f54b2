import { describe, expect, it } from 'vitest';
import type { Attributes } from '../content-types/walk';
import { textIndex, type IndexedType } from './text-index';

const ATTRIBUTES: Attributes = {
  documentId: { type: 'string' },
  locale: { type: 'string' },
  title: { type: 'string' },
  kind: { type: 'string', customField: 'plugin::party-building.choice' },
  key: { type: 'string' },
  body: { type: 'blocks' },
  measures: { type: 'component', component: 'measure', repeatable: true },
};
const run = (text: string) => ({ type: 'text', text });
const rows = (documentId: string) => [
  { documentId, locale: 'zh-CN', title: `标题 ${documentId}`, measures: [{ title: '一' }] },
  {
    documentId,
    locale: 'en',
    title: `Title ${documentId}`,
    kind: 'core-value',
    key: 'a-key',
    body: [
      { type: 'paragraph', children: [run('Plain '), { type: 'link', url: '/x', children: [run('link')] }, run('  text.')] },
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [run('Item')] },
          { type: 'list', children: [{ children: [run('Inner')] }] },
        ],
      },
      { type: 'image', children: [run('')] },
      null,
    ],
    measures: [{ title: 'One' }, { title: 'Two' }],
  },
];
const type = (more: object[]): IndexedType => ({
  type: 'grasp',
  attributes: ATTRIBUTES,
  components: () => ({ title: { type: 'string' } }),
  rows: more as IndexedType['rows'],
});
const index = (more: object[], locale = 'en') =>
  textIndex([type(more)], { locale, defaultLocale: 'zh-CN', documentId: 'own' }).map(
    ({ text, locale: of, path }) => `${of} ${path}: ${text}`,
  );

describe('textIndex', () => {
  it('has each text that a reader sees with its field, this language before the one that texts fall back to', () => {
    expect(index(rows('own'))).toEqual([
      'en title: Title own',
      'en body: Plain link text.',
      'en body: Item',
      'en body: Inner',
      'en measures.0.title: One',
      'en measures.1.title: Two',
      'zh-CN title: 标题 own',
      'zh-CN measures.0.title: 一',
    ]);
  });

  it('has the previewed document before others', () => {
    const all = index([...rows('other'), ...rows('own')], 'zh-CN').filter((each) => each.includes('标题'));
    expect(all).toEqual(['zh-CN title: 标题 own', 'zh-CN title: 标题 other']);
  });

  it('leaves out what is published of others, and other languages', () => {
    expect(
      index([
        { documentId: 'x', locale: 'en', title: 'P', publishedAt: '2026-01-01' },
        { documentId: 'x', locale: 'de', title: 'D' },
      ]),
    ).toEqual([]);
  });
});
