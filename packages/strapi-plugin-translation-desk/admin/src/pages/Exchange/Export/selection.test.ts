import { describe, expect, it } from 'vitest';
import type { Matrix, MatrixRow } from '../../../api/matrix';
import { countTexts, offeredDocuments, offeredLocales, sourceLocalesOf, textsOf, usualLocale } from './selection';

const row = (about: Partial<MatrixRow>): MatrixRow => ({
  ...{ uid: 'a', documentId: '1', title: '党建', sourceLocale: 'zh-CN', locale: 'en', state: 'in-progress', done: 1, total: 4 },
  ...{ outdated: 0, ahead: 0, isPublished: false, dueOn: null, assignee: null },
  units: { missing: 2, outdated: 1, approved: 3, obsolete: 5 },
  ...about,
});
const matrix: Matrix = {
  data: [
    row({}),
    row({ locale: 'fr' }),
    row({ documentId: '2', units: { approved: 4 }, state: 'approved' }),
    row({ documentId: '3', sourceLocale: 'fr', title: 'Le Parti' }),
    row({ documentId: '4', uid: 'b' }),
  ],
  meta: { locales: ['zh-CN', 'en', 'fr'], types: [], waiting: 0, people: {}, translatable: { en: ['a'], fr: [], 'zh-CN': ['a', 'b'] } },
};
const looking = { me: 1, today: '2026-11-27' };
const offered = (what: 'work' | 'all', filter = {}) => offeredDocuments(matrix, 'en', what, filter, looking);

describe('an export', () => {
  it('is offered for the languages that the user may translate something to', () => expect(offeredLocales(matrix)).toEqual(['en']));

  it('begins with the language that most is to be sent to', () => {
    expect(usualLocale(matrix, ['zh-CN', 'en'], {}, looking)).toBe('en');
    expect(usualLocale(matrix, [], {}, looking)).toBeUndefined();
  });

  it('has the documents that the user may translate and that have such texts', () => {
    expect(offered('all').map(({ documentId }) => documentId)).toEqual(['1', '2', '3']);
    expect(offered('work').map(({ documentId }) => documentId)).toEqual(['1', '3']);
  });

  it('is narrowed as the matrix was, whatever language that was narrowed to', () => {
    expect(offered('all', { state: 'approved', locale: 'fr' }).map(({ documentId }) => documentId)).toEqual(['2']);
    expect(offered('all', { search: 'parti' }).map(({ documentId }) => documentId)).toEqual(['3']);
  });

  it('counts the texts that are sent, never those that the source no longer has', () => {
    expect([textsOf(row({}), 'work'), textsOf(row({}), 'all')]).toEqual([3, 6]);
    expect([countTexts(offered('work'), 'en', 'work'), countTexts(offered('all'), 'en', 'all')]).toEqual([6, 16]);
  });

  it('is of one source language: that of most documents comes first', () => {
    expect(sourceLocalesOf(offered('all'))).toEqual(['zh-CN', 'fr']);
  });
});
