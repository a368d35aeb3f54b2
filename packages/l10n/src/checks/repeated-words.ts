import type { Check, Finding } from './check.js';
import { isChinese, textOf } from './language.js';

/** Words that English may well say twice. */
const TWICE = new Set(['that', 'had']);

/** Not `目的的`, `的的确确`, `了了解`: there the second character begins or ends a word. */
const IN_CHINESE = /(?<!目)的的(?!确)|了了(?![解结如然])|([与及在])\1|(\p{Script=Han}{3,8})\2/gu;

/** A word that was typed twice. */
export const repeatedWords: Check = {
  id: 'repeated-words',
  run: ({ target }) => {
    const text = textOf(target);
    const found = isChinese(target)
      ? [...text.matchAll(IN_CHINESE)]
      : [...text.matchAll(/(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/giu)].filter(([, word = '']) => !TWICE.has(word.toLowerCase()));
    return found.map(
      ({ index, 0: twice }): Finding => ({
        check: 'repeated-words',
        severity: 'information',
        message: 'repeated-word',
        params: { found: twice },
        range: { start: index, end: index + twice.length },
      }),
    );
  },
};
