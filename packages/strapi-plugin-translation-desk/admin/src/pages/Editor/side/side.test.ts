import { describe, expect, it } from 'vitest';
import type { Say } from '../../../texts';
import { changeWords, originWords } from './change-words';
import { scoreWords } from './score-words';
import { distinctTerms } from './terms';

const say: Say = (id, values) => `${id} ${values?.['score'] ?? ''}`;

it.each([
  [101, 'editor.suggestions.same-place 101'],
  [100, 'editor.suggestions.same 100'],
  [99, 'editor.suggestions.alike 99'],
])('a suggestion of %i is called %s', (score, words) => expect(scoreWords(score, say)).toBe(words));

describe('the terms of a source', () => {
  const term = { start: 0, end: 2, term: '党建', translations: ['Party building'], forbidden: [], note: '' };
  it('stand there once each', () => expect(distinctTerms([term, { ...term, start: 9, end: 11 }])).toEqual([term]));
  it('are left out where there is nothing to say in this language', () => {
    const forbidden = { ...term, term: '支部', translations: [], forbidden: ['party team'] };
    expect(distinctTerms([{ ...term, translations: [] }, forbidden])).toEqual([forbidden]);
  });
});

describe('a change', () => {
  it.each([
    ['save', 'translated', 'editor.history.kind.save'],
    ['save', 'draft', 'editor.history.kind.draft'],
    ['review', 'approved', 'editor.history.kind.approved'],
    ['review', 'rejected', 'editor.history.kind.rejected'],
    ['review', 'needs-review', 'editor.history.kind.reopened'],
    ['undo', 'draft', 'editor.history.kind.undo'],
    ['adopt', 'translated', 'editor.history.kind.adopt'],
  ] as const)('of kind “%s” that ends in “%s” is called %s', (kind, state, words) => {
    expect(changeWords({ kind, after: { state } })).toBe(words);
  });
  it('says that its text is a suggestion, and of whom', () => {
    expect(originWords({ kind: 'save', after: { origin: 'machine' } })).toBe('editor.history.from-machine');
    expect(originWords({ kind: 'save', after: { origin: 'human' } })).toBeUndefined();
    expect(originWords({ kind: 'review', after: { origin: 'machine' } })).toBeUndefined();
  });
});
