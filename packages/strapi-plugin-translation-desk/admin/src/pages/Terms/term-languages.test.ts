import { expect, it } from 'vitest';
import { termLanguages } from './term-languages';

it('terms have the languages that they have, and those of the site', () => {
  expect(termLanguages(['zh', 'en'], ['zh-CN', 'en', 'fr-FR'])).toEqual(['zh', 'en', 'fr']);
  expect(termLanguages([], ['zh-CN', 'zh-TW', 'x', '1'])).toEqual(['zh']);
});
