import { describe, expect, it } from 'vitest';
import type { DocumentReport, ImportReport, UnitOutcome } from '../../../api/exchange';
import { choiceOf, choicesForAll, countOf, joined, pageOf, pieceSize, withChoice, writingOf } from './report';

const unit = (id: string, outcome: UnitOutcome) => ({ id, outcome, sentence: '' });
const documents: DocumentReport[] = [
  { original: 'a/1', units: [unit('u1', 'written'), unit('u2', 'same'), unit('u3', 'conflict')] },
  { original: 'a/2', problem: 'gone', units: [] },
  { original: 'a/3', units: [unit('u3', 'conflict'), unit('u4', 'outdated'), unit('u5', 'approved'), unit('u6', 'refused')] },
];

describe('a report', () => {
  it('counts outcomes', () => expect([countOf(documents, 'conflict'), countOf(documents, 'empty')]).toEqual([2, 0]));

  it('says what will be written, and what stays to be decided', () => {
    expect(writingOf(documents, {})).toEqual({ texts: 3, outdated: 1, later: 2 });
    expect(writingOf(documents, { 'a/1': { u3: 'mine' }, 'a/3': { u3: 'theirs' } })).toEqual({ texts: 4, outdated: 1, later: 0 });
  });

  it('has the same unit of two documents decided by itself', () => {
    const once = withChoice({}, 'a/1', 'u3', 'mine');
    expect([choiceOf(once, 'a/1', 'u3'), choiceOf(once, 'a/3', 'u3')]).toEqual(['mine', undefined]);
    expect(choiceOf(withChoice(once, 'a/1', 'u3', undefined), 'a/1', 'u3')).toBeUndefined();
  });

  it('has all conflicts decided at once, and nothing else', () => {
    expect(choicesForAll(documents, 'theirs')).toEqual({ 'a/1': { u3: 'theirs' }, 'a/2': {}, 'a/3': { u3: 'theirs' } });
    expect(choicesForAll(documents, undefined)).toEqual({});
  });

  it('takes no name of a file for one of its own', () => {
    expect(choiceOf({}, '__proto__', 'toString')).toBeUndefined();
    expect(choiceOf(withChoice({}, 'constructor', 'toString', 'mine'), 'constructor', 'toString')).toBe('mine');
  });

  it('is shown a page at a time, document by document', () => {
    const ids = (shown: 'news' | UnitOutcome, page: number) =>
      pageOf(documents, shown, page, 3).documents.map(({ document, units }) => [document.original, ...units.map(({ id }) => id)]);
    expect(pageOf(documents, 'news', 1, 3).pages).toBe(2);
    expect(ids('news', 1)).toEqual([
      ['a/1', 'u1', 'u3'],
      ['a/3', 'u3'],
    ]);
    expect(ids('news', 2)).toEqual([['a/3', 'u4', 'u5', 'u6']]);
    expect(ids('same', 1)).toEqual([['a/1', 'u2']]);
  });
});

describe('a long file', () => {
  it('is one report', () => {
    const piece = (of: DocumentReport[]): ImportReport => ({
      locale: 'en',
      sourceLocale: 'zh-CN',
      version: '2.0',
      total: 3,
      documents: of,
    });
    expect(joined(joined(undefined, piece(documents.slice(0, 2))), piece(documents.slice(2))).documents).toEqual(documents);
  });

  it('is not sent more than some twenty times', () => {
    expect(pieceSize(undefined)).toBe(20);
    expect([5, 400, 2000].map((total) => Math.ceil(total / pieceSize(total)))).toEqual([1, 20, 20]);
  });
});
