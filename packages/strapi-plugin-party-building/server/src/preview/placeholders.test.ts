import { describe, expect, it } from 'vitest';
import type { Attributes } from '../content-types/walk';
import { withPlaceholders, type DraftRow } from './placeholders';

const localized = (type: string, required?: true) => ({
  type,
  pluginOptions: { i18n: { localized: true }, 'party-building': { ...(required && { required }) } },
});
const ATTRIBUTES: Attributes = {
  title: localized('string', true),
  lead: localized('text'),
  body: localized('blocks', true),
  startDate: { type: 'date', pluginOptions: { i18n: { localized: false }, 'party-building': { required: true } } },
  measures: { ...localized('component'), component: 'measure', repeatable: true },
};
const options = {
  attributes: ATTRIBUTES,
  components: () => ({ name: localized('string', true) }),
  defaultLocale: 'zh-CN',
  words: (path: (string | number)[], locale: string) => `[${path.join('.')} ${locale}]`,
  today: '2026-11-22',
};
interface Row extends DraftRow {
  title: string | null;
  lead: string | null;
  body: unknown;
  startDate: string | null;
  measures: { name: string }[];
}
const row = (locale: string, more: Partial<Row> = {}): Row => ({
  ...{ documentId: 'one', locale, title: 'T', lead: null, startDate: '2026-01-01', measures: [] },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'B' }] }],
  ...more,
});
const pathsOf = (rows: Row[]) => withPlaceholders(rows, options).missing.map(({ locale, path }) => `${locale} ${path.join('.')}`);

describe('withPlaceholders', () => {
  it('puts words where a text is missing that must be there, at any depth, and today where a day is', () => {
    const { rows, missing } = withPlaceholders(
      [row('zh-CN', { title: ' ', body: null, startDate: null, measures: [{ name: '' }] })],
      options,
    );
    expect(rows[0]).toMatchObject({
      title: '[title zh-CN]',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '[body zh-CN]' }] }],
      startDate: '2026-11-22',
      lead: null,
      measures: [{ name: '[measures.0.name zh-CN]' }],
    });
    expect(missing).toHaveLength(4);
  });

  it('leaves what falls back, unless there is nothing to fall back to', () => {
    expect(pathsOf([row('zh-CN'), row('en', { title: null })])).toEqual([]);
    expect(pathsOf([row('en', { title: null })])).toEqual(['en title']);
    expect(pathsOf([row('zh-CN'), row('en', { startDate: null })])).toEqual(['en startDate']);
  });

  it('leaves what is published, and the rows that it is given', () => {
    const given = [row('zh-CN', { title: null, publishedAt: '2026-01-01' }), row('zh-CN', { documentId: 'two', title: null })];
    const before = structuredClone(given);
    expect(withPlaceholders(given, options).missing.map(({ documentId }) => documentId)).toEqual(['two']);
    expect(given).toEqual(before);
  });
});
