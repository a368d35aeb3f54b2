/** A piece of what a translator types: text, or the sign of a code, as `{1}`, `{/1}` or, of one that stands alone, `{2/}`. */
export type Token =
  | { readonly type: 'text'; readonly at: number; readonly raw: string; readonly value: string }
  | { readonly type: 'start' | 'end' | 'whole'; readonly at: number; readonly raw: string; readonly id: string };

/** A sign, with the backslashes before it: two of them are one, and one that is left over makes the sign text. */
const SIGN = /(\\*)(\{(\/?)([^{}/\\\s]+)(\/?)\})/gu;

export const startSign = (id: string): string => `{${id}}`;
export const endSign = (id: string): string => `{/${id}}`;
export const wholeSign = (id: string): string => `{${id}/}`;

/** A text in which nothing reads as the sign of a code, nor takes anything from a sign that may follow. */
export function escapedText(text: string, isBeforeSign: boolean): string {
  const escaped = text.replace(SIGN, (_whole, slashes: string, sign: string) => `${slashes}${slashes}\\${sign}`);
  return isBeforeSign ? escaped.replace(/\\+$/u, (slashes) => slashes + slashes) : escaped;
}

/** What was typed, in pieces; their `raw` joined is the text. */
export function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const text = (raw: string, value = raw) => {
    if (raw !== '') tokens.push({ type: 'text', at, raw, value });
    at += raw.length;
  };
  for (const found of typed.matchAll(SIGN)) {
    const [, slashes = '', sign = '', before, id = '', after] = found;
    text(typed.slice(at, found.index));
    for (let pairs = Math.floor(slashes.length / 2); pairs > 0; pairs -= 1) text('\\\\', '\\');
    if (slashes.length % 2 === 1) text(`\\${sign}`, sign);
    // Closing and standing alone at once is neither.
    else if (before !== '' && after !== '') text(sign);
    else {
      tokens.push({ type: before !== '' ? 'end' : after !== '' ? 'whole' : 'start', at, raw: sign, id });
      at += sign.length;
    }
  }
  text(typed.slice(at));
  return tokens;
}
