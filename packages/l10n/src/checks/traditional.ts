import type { Check } from './check.js';
import { isChinese, textOf } from './language.js';

/** Traditional characters in a text of the mainland. */
export const traditional: Check = {
  id: 'traditional',
  run: ({ target, toSimplified }) => {
    if (!toSimplified || !isChinese(target) || /-(?:Hant|TW|HK|MO)/iu.test(target.locale)) return [];
    const text = textOf(target);
    const before = [...text];
    const whole = [...toSimplified(text)];
    // By words, since 乾隆 keeps its 乾; where a word changes its length, by characters.
    const after = whole.length === before.length ? whole : before.map((sign) => toSimplified(sign));
    let start = 0;
    return before.flatMap((sign, index) => {
      const range = { start, end: start + sign.length };
      start = range.end;
      const simple = after[index] ?? sign;
      if (simple === sign || !/\p{Script=Han}/u.test(sign)) return [];
      const params = { found: sign, simplified: simple };
      return [{ check: 'traditional', severity: 'warning', message: 'traditional', params, range, fix: { ...range, text: simple } }];
    });
  },
};
