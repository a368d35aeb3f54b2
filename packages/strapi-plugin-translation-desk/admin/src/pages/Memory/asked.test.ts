import { expect, it } from 'vitest';
import { askedFrom, searchOf } from './asked';

it.each([
  { search: '', page: 1 },
  { search: '党建 & co', page: 3 },
  { search: '', page: 1, sourceLocale: 'zh-CN', targetLocale: 'en' },
])('the address says %j', (asked) => expect(askedFrom(searchOf(asked))).toEqual(asked));

it.each(['-1', '0', 'x', '1.5', ''])('there is no page “%s”', (page) => {
  expect(askedFrom(new URLSearchParams({ page })).page).toBe(1);
});
