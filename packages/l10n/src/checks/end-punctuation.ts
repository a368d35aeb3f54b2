import type { Check } from './check.js';
import { textOf } from './language.js';

const KINDS: readonly (readonly [name: string, marks: RegExp])[] = [
  ['ellipsis', /(?:…+|\.{3,}|⋯+)$/u],
  ['full stop', /[。.．｡]$/u],
  ['question mark', /[？?]$/u],
  ['exclamation mark', /[！!]$/u],
  ['semicolon', /[；;]$/u],
  ['colon', /[：:]$/u],
  ['comma', /[，,、]$/u],
];
/** A full stop that belongs to the word. */
const ABBREVIATION = /\b(?:etc|Ltd|Inc|Co|Corp|No|Jr|Sr|a\.m|p\.m|U\.S|e\.g|i\.e)\.$/u;

/** Both texts end alike, as a sentence, a question, a heading, each with the marks of its script. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  run: ({ source, target }) => {
    if (!source || textOf(target).trim() === '') return [];
    const before = endOf(textOf(source));
    const after = endOf(textOf(target));
    return before === after
      ? []
      : [{ check: 'end-punctuation', severity: 'warning', message: 'end-punctuation', params: { source: before, target: after } }];
  },
};

/** English sets the stop inside of the quotation mark or outside: either is the end. */
function endOf(text: string): string {
  const bare = text.trim().replace(/["'”’」』）)\]】》\s]+$/u, '');
  if (ABBREVIATION.test(bare)) return 'none';
  return KINDS.find(([, marks]) => marks.test(bare) || marks.test(text.trim()))?.[0] ?? 'none';
}
