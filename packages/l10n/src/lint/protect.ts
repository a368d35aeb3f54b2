import { plainText, type Inline } from '../inline/inline.js';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A web address as it is written in a text; Chinese and closing marks end it. */
export const URL_PATTERN = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}<>"'“”‘’。，、；：！？（）《》「」【】…—]+(?<![.,;:!?)\]])/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const CODE = /`[^`]+`/gu;
/** `GB/T 15834—2011`, `ISO/IEC 27001:2022`, `RFC 5545`, `T/CAS 1.1-2017`. */
const STANDARD =
  /(?<![\p{L}\p{N}])(?:GBZ?|DB\d*|ISO|IEC|IEEE|RFC|EN|[A-Z]{2}|T)(?:\/[A-Z]{1,6})*\s?\d+(?:\.\d+)*(?:\s?[-—–:]\s?\d{4})?(?![\p{L}\p{N}])/gu;
/** Dates and times in figures, versions, file names, domain names. */
const DOTTED = /(?<![\p{L}\p{N}])[A-Za-z0-9_-]+(?:[.:][A-Za-z0-9_-]+)+(?![\p{L}\p{N}])/gu;

/** What no rule may touch: addresses, code, standard numbers, versions, file names. */
export function protectedRanges(text: string, { standards = true } = {}): TextRange[] {
  const patterns = [URL_PATTERN, EMAIL, CODE, ...(standards ? [STANDARD, DOTTED] : [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

/** Where content is marked as code, in its plain text. */
export function codeRanges(content: readonly Inline[], from = 0): TextRange[] {
  let start = from;
  return content.flatMap((each) => {
    const length = typeof each === 'string' ? each.length : each.type === 'pair' ? plainText(each.content).length : 0;
    const ranges =
      typeof each === 'string' || each.type === 'atom'
        ? []
        : each.kind === 'code'
          ? [{ start, end: start + length }]
          : codeRanges(each.content, start);
    start += length;
    return ranges;
  });
}

/** The text with a Latin letter for each protected character, so that offsets stay. */
export function masked(text: string, ranges: readonly TextRange[]): string {
  let result = text;
  for (const { start, end } of ranges) result = result.slice(0, start) + 'x'.repeat(end - start) + result.slice(end);
  return result;
}
