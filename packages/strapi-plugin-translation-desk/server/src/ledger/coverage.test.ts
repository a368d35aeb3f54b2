import { expect, it } from 'vitest';
import { coverageOf } from './coverage';

it('counts the documents of each language by what is to be done about them', () => {
  const en = ['published', 'approved', 'up-to-date', 'in-progress', 'missing', 'outdated', 'published-but-outdated'] as const;
  const targets = [{ locale: 'zh-CN', state: 'outdated' as const }, ...en.map((state) => ({ locale: 'en', state }))];
  expect(coverageOf(targets)).toEqual([
    { locale: 'en', all: 7, done: 3, outdated: 1, publishedButOutdated: 1 },
    { locale: 'zh-CN', all: 1, done: 0, outdated: 1, publishedButOutdated: 0 },
  ]);
  expect(coverageOf([])).toEqual([]);
});
