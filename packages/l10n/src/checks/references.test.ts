import { expect, it } from 'vitest';
import { sentenceOf } from './messages.js';
import { checkReferences } from './references.js';

const there =
  (...ids: string[]) =>
  (target: string, documentId: string) =>
    target === 'plain' || ids.includes(documentId);

it('names the documents of each field that are not there yet, each once', () => {
  const references = [
    { path: 'related', target: 'page', documents: ['a', 'b', 'b', 'c'] },
    { path: 'zone[x].link', target: 'page', documents: ['a'] },
    { path: 'author', target: 'plain', documents: ['d'] },
    { path: 'anything', documents: ['e'] },
    { path: 'none', target: 'page', documents: [] },
  ];
  expect(checkReferences({ references }, there('a'))).toMatchObject([
    { path: 'related', severity: 'information', documents: ['b', 'c'], params: { missing: 2, all: 3 } },
  ]);
});

it('says so in both languages', () => {
  const [finding] = checkReferences({ references: [{ path: 'related', target: 'page', documents: ['a', 'b'] }] }, there('a'));
  const said = (language: 'en' | 'zh-Hans', name: string) =>
    sentenceOf({ message: finding!.message, params: { ...finding!.params, language: name } }, language);
  expect(said('en', 'English')).toBe('Not there in English yet: 1 of 2.');
  expect(said('zh-Hans', '英语')).toBe('共 2 条内容，其中 1 条尚无英语版本。');
});
