import { lintChinese } from '../lint/lint-chinese.js';
import { codeRanges } from '../lint/protect.js';
import type { Check } from './check.js';
import { isChinese, textOf } from './language.js';

/** Chinese as GB/T 15834 (punctuation) and GB/T 15835 (numerals) have it. */
export const zhTypography: Check = {
  id: 'zh-typography',
  run: ({ target }) =>
    isChinese(target)
      ? lintChinese(textOf(target), codeRanges(target.content)).map(({ rule, start, end, fix, found }) => ({
          check: 'zh-typography',
          severity: 'warning',
          message: rule,
          params: { found },
          range: { start, end },
          ...(fix !== undefined && { fix: { start, end, text: fix } }),
        }))
      : [],
};
