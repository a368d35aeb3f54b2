import type { Check, Finding } from './check.js';
import { isChinese, textOf } from './language.js';
import type { MessageKey } from './messages.js';

const RULES: readonly (readonly [message: MessageKey, pattern: RegExp, fix: string])[] = [
  ['control-character', /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF\uFFFD]+/gu, ''],
  ['outer-space', /^[^\S\n]+|[^\S\n]+$/gu, ''],
  ['double-space', /(?<=\S)[^\S\n]{2,}(?=\S)/gu, ' '],
];
const BEFORE_MARK = /(?<=[\p{L}\p{N}])[ \u00A0]+(?=[,;:!?.](?:\s|$))/gu;

/** Blanks that are too many, and characters that nobody sees. */
export const spaces: Check = {
  id: 'spaces',
  run: ({ target }) => {
    const text = textOf(target);
    const beforeMark: typeof RULES = isChinese(target) || target.locale.startsWith('fr') ? [] : [['space-before-mark', BEFORE_MARK, '']];
    return [...RULES, ...beforeMark].flatMap(([message, pattern, fix]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }): Finding => {
        const range = { start: index, end: index + found.length };
        return { check: 'spaces', severity: 'warning', message, params: {}, range, fix: { ...range, text: fix } };
      }),
    );
  },
};
