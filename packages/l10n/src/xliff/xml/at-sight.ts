import type { Limits } from './limits.js';

/** What a file is refused for before it is parsed. */
export interface SeenFault {
  readonly rule: 'lone-surrogate' | 'character' | 'element-count' | 'unit-count' | 'attribute-size';
  readonly message: string;
  readonly offset: number;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
const UNIT = /<(?:[^\s/<>:]+:)?(?:trans-|bin-)?unit[\s/>]/gu;

/**
 * Faults that a scan of the text sees in a fraction of the time that a parser takes to come to them: a file made to keep a parser busy is
 * refused by them at once. What stands in comments and CDATA is counted too; nobody writes half a million tags there.
 */
export function faultAtSight(text: string, { elements, units, attribute }: Limits): SeenFault | undefined {
  const control = text.search(CONTROL);
  if (control >= 0) return { rule: 'character', message: 'A character stands here that XML does not allow.', offset: control };
  const { beyond, widest } = startTags(text, elements);
  if (beyond >= 0) return { rule: 'element-count', message: `The file has more than ${elements} elements.`, offset: beyond };
  const unit = unitBeyond(text, units);
  if (unit >= 0) return { rule: 'unit-count', message: `The file has more than ${units} units.`, offset: unit };
  // No value holds a "<": one of more than so many characters stands in a gap as wide.
  if (widest > attribute) {
    const long = text.search(new RegExp(`=\\s*(?:"[^"<]{${attribute + 1}}|'[^'<]{${attribute + 1}})`, 'u'));
    if (long >= 0) return { rule: 'attribute-size', message: `An attribute has more than ${attribute / 1024} KB.`, offset: long };
  }
  return undefined;
}

/** Half a character: only a text that a caller gives can have one, in bytes decoding refuses it. */
export function loneSurrogate(text: string): SeenFault | undefined {
  const offset = text.search(/\p{Surrogate}/u);
  return offset < 0 ? undefined : { rule: 'lone-surrogate', message: 'Half a character (a lone surrogate) stands here.', offset };
}

/** Where the first start tag stands that is one too many, -1 when none is; and the widest gap between one "<" and the next. */
function startTags(text: string, most: number): { readonly beyond: number; readonly widest: number } {
  let count = 0;
  let widest = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const code = text.charCodeAt(at + 1);
    // "/", "!" and "?" begin no element.
    const begins = code !== 0x2f && code !== 0x21 && code !== 0x3f && at + 1 < text.length;
    if (begins && ++count > most) return { beyond: at, widest };
    const next = text.indexOf('<', at + 1);
    widest = Math.max(widest, (next < 0 ? text.length : next) - at);
    at = next;
  }
  return { beyond: -1, widest };
}

/** The same of units. */
function unitBeyond(text: string, most: number): number {
  let count = 0;
  for (const { index } of text.matchAll(UNIT)) if (++count > most) return index;
  return -1;
}
