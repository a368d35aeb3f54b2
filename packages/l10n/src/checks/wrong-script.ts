import type { Check } from './check.js';
import { count, isChinese, textOf } from './language.js';

/** Above this part of Han letters a text that is not Chinese is no quotation of a name any more. */
const MOST_HAN = 0.3;

/** A text in the letters of another language: the source pasted, or a locale mistaken. A name alone, as `CPC`, is right in any script. */
export const wrongScript: Check = {
  id: 'wrong-script',
  run: ({ target }) => {
    const text = textOf(target);
    const han = count(text, /\p{Script=Han}/gu);
    const letters = count(text, /\p{L}/gu);
    const isWrong = isChinese(target)
      ? han === 0 && count(text, /\b[a-z]{3,}\b/gu) >= 2
      : han > letters * MOST_HAN && !/^ja/u.test(target.locale);
    return isWrong ? [{ check: 'wrong-script', severity: 'error', message: 'wrong-script', params: { locale: target.locale } }] : [];
  },
};
