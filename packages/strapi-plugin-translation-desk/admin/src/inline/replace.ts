import { tokensOf, type Token } from './tokens';

type Text = Extract<Token, { type: 'text' }>;

/** A stretch of a content's plain text and what is to stand there: a check's fix. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was typed, with a stretch of its plain text replaced. Codes stay where they are, also within the stretch. */
export function replaceTyped(typed: string, hasCodes: boolean, { start, end, text }: Replacement): string {
  if (!hasCodes) return typed.slice(0, start) + text + typed.slice(end);
  let plain = 0;
  let isPut = false;
  const result = tokensOf(typed).map((token) => {
    if (token.type !== 'text') return token.raw;
    const from = plain;
    const to = (plain += token.value.length);
    // What is put in between two pieces goes to the end of the first.
    const isTouched = start === end ? start >= from && start <= to && !isPut : start < to && end > from;
    if (!isTouched) return token.raw;
    const put = isPut ? '' : text;
    isPut = true;
    const head = token.raw.slice(0, rawOffset(token, Math.max(start - from, 0)));
    return head + put + token.raw.slice(rawOffset(token, Math.min(end - from, token.value.length)));
  });
  return isPut ? result.join('') : result.join('') + text;
}

/** A backslash that keeps a sign from being a code is in what is typed only, at its beginning. */
const rawOffset = ({ raw, value }: Text, offset: number): number => (offset === 0 ? 0 : offset + raw.length - value.length);
