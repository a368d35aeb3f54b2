import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { Say } from '../texts';
import en from '../translations/en';
import zhHans from '../translations/zh-Hans';
import type { EditField, EditLayout } from './edit-layout';
import { headingParts, rowHeading } from './row-heading';

const field = (name: string, type: string, customField?: string): EditField => ({
  name,
  type,
  attribute: { ...(customField !== undefined && { customField: `plugin::party-building.${customField}` }) },
});
const list = (component: string, mainField: string): EditField => ({
  name: 'list',
  type: 'component',
  attribute: { component, repeatable: true },
  mainField: { name: mainField },
});

const components: EditLayout['components'] = {
  variant: { layout: [[field('file', 'media')], [field('arrangement', 'string', 'choice'), field('colourMode', 'string', 'choice')]] },
  change: { layout: [[field('occurrenceDate', 'date'), field('cancelled', 'boolean')]] },
  colour: { layout: [[field('name', 'string'), field('hex', 'string')]] },
};

const languages = { en, 'zh-Hans': zhHans };
const heading = (language: keyof typeof languages, one: EditField, row: unknown): string => {
  const say: Say = (id) => languages[language][id];
  return rowHeading(row, headingParts(one, components) ?? [], say, createIntl({ locale: language }).formatDate);
};

describe('a row of a list is headed', () => {
  const variant = { arrangement: 'symbol', colourMode: 'reversed' };

  it.each([
    ['en', 'Symbol alone · Reversed, for dark grounds'],
    ['zh-Hans', '仅图形 · 反白'],
  ] as const)('by its choices, in %s', (language, words) => expect(heading(language, list('variant', 'arrangement'), variant)).toBe(words));

  it('by a choice that nobody knows any more, without its stored name', () => {
    expect(heading('en', list('variant', 'arrangement'), { ...variant, arrangement: 'diagonal' })).toMatch(/^Unknown choice.* · Reversed/);
  });

  it.each([
    ['en', 'December 5, 2026'],
    ['zh-Hans', '2026年12月5日'],
  ] as const)('by its day, in %s, whatever the zone of the editor', (language, words) =>
    expect(heading(language, list('change', 'occurrenceDate'), { occurrenceDate: '2026-12-05', cancelled: true })).toBe(words),
  );

  it('by its text as it stands', () => {
    expect(heading('en', list('colour', 'name'), { name: '朱砂红', hex: '#c8202f' })).toBe('朱砂红');
  });

  it.each([{}, { name: '' }, { name: null }, null, undefined])('by words that say so where nothing stands in it: %j', (row) =>
    expect(heading('en', list('colour', 'name'), row)).toBe('Not filled in yet'),
  );

  it('by nothing of ours where it is no list, or one that the layout does not know', () => {
    expect(headingParts(field('title', 'string'), components)).toBeUndefined();
    expect(headingParts(list('absent', 'name'), components)).toBeUndefined();
    expect(headingParts({ ...list('colour', 'name'), attribute: { component: 'colour' } }, components)).toBeUndefined();
  });
});
