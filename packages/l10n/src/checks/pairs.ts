import type { Check, Finding } from './check.js';
import { isChinese, textOf } from './language.js';

const CLOSING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '】': '【',
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '”': '“',
};
const OPENING = new Set(Object.values(CLOSING));
/** `a)` and `1）` of a list have no opening bracket. */
const ENUMERATION = /(?:^|[\s。；;，,])[\p{L}\p{N}]{1,2}$/u;

/** Brackets and quotation marks that are opened are closed, and the other way round. */
export const pairs: Check = {
  id: 'pairs',
  run: ({ target }) => {
    const text = textOf(target);
    const finding = (index: number): Finding => ({
      check: 'pairs',
      severity: 'warning',
      message: 'pair-incomplete',
      params: { mark: text[index] ?? '' },
      range: { start: index, end: index + 1 },
    });
    const closing = isChinese(target) ? { ...CLOSING, '’': '‘' } : CLOSING;
    const opening = isChinese(target) ? new Set([...OPENING, '‘']) : OPENING;
    const open: number[] = [];
    const alone: number[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const mark = text[index] as string;
      if (opening.has(mark)) open.push(index);
      const partner = closing[mark];
      if (partner === undefined) continue;
      const last = open.at(-1);
      if (last !== undefined && text[last] === partner) open.pop();
      else if (!(/[)）]/u.test(mark) && ENUMERATION.test(text.slice(0, index)))) alone.push(index);
    }
    const straight = [...text.matchAll(/(?<!\d)"|"(?=\p{L})/gu)].map(({ index }) => index);
    const odd = straight.length % 2 === 1 ? straight.slice(-1) : [];
    return [...open, ...alone, ...odd].sort((a, b) => a - b).map(finding);
  },
};
