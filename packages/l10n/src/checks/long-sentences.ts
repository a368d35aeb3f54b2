import type { Check, Finding } from './check.js';
import { count, isChinese, textOf } from './language.js';

const MOST_WORDS = 45;
const MOST_HAN = 120;

/** Sentences that a reader loses the thread in. */
export const longSentences: Check = {
  id: 'long-sentences',
  run: ({ target }) => {
    const sentences = [...textOf(target).matchAll(isChinese(target) ? /[^。！？；\n]+/gu : /(?:[^.!?;\n]|[.!?;](?!\s|$))+/gu)];
    return sentences.flatMap(({ index, 0: sentence }): Finding[] => {
      const [length, most] = isChinese(target)
        ? [count(sentence, /\p{Script=Han}/gu), MOST_HAN]
        : [count(sentence, /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu), MOST_WORDS];
      if (length <= most) return [];
      const range = { start: index, end: index + sentence.length };
      return [{ check: 'long-sentences', severity: 'information', message: 'long-sentence', params: { length, most }, range }];
    });
  },
};
