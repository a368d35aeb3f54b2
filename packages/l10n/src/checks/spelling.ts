import { protectedRanges } from '../lint/protect.js';
import type { Check, Finding } from './check.js';
import { languageOf, textOf } from './language.js';

/** English words that the dictionary does not know; addresses and code are none. */
export const spelling: Check = {
  id: 'spelling',
  run: ({ target, isMisspelt }) => {
    if (!isMisspelt || languageOf(target.locale) !== 'en') return [];
    const text = textOf(target);
    const kept = protectedRanges(text);
    return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]+(?:['’][a-z]+)?(?![\p{L}\p{N}])/gu)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length, found }))
      .filter(({ start, end }) => !kept.some((range) => range.start < end && start < range.end))
      .filter(({ found }) => found.length > 2 && isMisspelt(found.replaceAll('’', "'")))
      .map(
        ({ start, end, found }): Finding => ({
          check: 'spelling',
          severity: 'information',
          message: 'misspelt',
          params: { found },
          range: { start, end },
        }),
      );
  },
};
