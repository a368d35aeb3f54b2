import type { Check, Finding } from './check.js';
import { languageOf, textOf } from './language.js';
import type { MessageKey } from './messages.js';

const LATIN: Readonly<Record<string, string>> = { '。': '.', '、': ',', '《': '“', '》': '”', '【': '[', '】': ']', '\u3000': ' ' };
const FULL_WIDTH = /[\uFF01-\uFF5E。、《》【】\u3000]/gu;

/** Marks of Chinese typesetting in English, quotation marks of two kinds, marks set twice. */
export const enTypography: Check = {
  id: 'en-typography',
  run: ({ target }) => {
    if (languageOf(target.locale) !== 'en') return [];
    const text = textOf(target);
    const at = (message: MessageKey, start: number, found: string, fix?: string): Finding => {
      const range = { start, end: start + found.length };
      const base = { check: 'en-typography', severity: 'warning', message, params: { found }, range } as const;
      return fix === undefined ? base : { ...base, fix: { ...range, text: fix } };
    };
    const wide = [...text.matchAll(FULL_WIDTH)].map(({ index, 0: found }) =>
      at('full-width', index, found, LATIN[found] ?? found.normalize('NFKC')),
    );
    const isMixed = (straight: RegExp, curly: RegExp) => straight.test(text) && curly.test(text);
    const mixed = [
      ...(isMixed(/"/u, /[“”]/u) ? [...text.matchAll(/"/gu)] : []),
      ...(isMixed(/\p{L}'\p{L}/u, /\p{L}’\p{L}/u) ? [...text.matchAll(/(?<=\p{L})'(?=\p{L})/gu)] : []),
    ].map(({ index, 0: found }) => at('mixed-quotes', index, found, found === "'" ? '’' : undefined));
    const twice = [...text.matchAll(/([,;:])\1+|(?<!\.)\.\.(?!\.)/gu)].map(({ index, 0: found }) =>
      at('mark-twice', index, found, found[0] as string),
    );
    return [...wide, ...mixed, ...twice];
  },
};
