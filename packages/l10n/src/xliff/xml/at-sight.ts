import type { Limits } from './limits.js';

/** What a file is refused for before it is parsed. */
export interface SeenFault {
  readonly rule: 'lone-surrogate' | 'character' | 'element-count' | 'unit-count' | 'attribute-size';
  readonly message: string;
  readonly offset: number;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
/** "/", "!" and "?" begin no element. */
const START_TAG = /<[^/!?]/gu;
const UNIT = /<(?:[^\s/<>:]+:)?(?:trans-|bin-)?unit[\s/>]/gu;

/**
 * Faults that a scan of the text sees in a fraction of the time that a parser takes to come to them: a file made to keep a parser busy is
 * refused by them at once. What stands in comments and CDATA is counted too; nobody writes half a million tags there.
 */
export function faultAtSight(text: string, { elements, units, attribute }: Limits): SeenFault | undefined {
  const surrogate = text.search(/\p{Surrogate}/u);
  if (surrogate >= 0) return { rule: 'lone-surrogate', message: 'Half a character (a lone surrogate) stands here.', offset: surrogate };
  const control = text.search(CONTROL);
  if (control >= 0) return { rule: 'character', message: 'A character stands here that XML does not allow.', offset: control };
  const tag = matchBeyond(text, START_TAG, elements);
  if (tag >= 0) return { rule: 'element-count', message: `The file has more than ${elements} elements.`, offset: tag };
  const unit = matchBeyond(text, UNIT, units);
  if (unit >= 0) return { rule: 'unit-count', message: `The file has more than ${units} units.`, offset: unit };
  const long = text.search(new RegExp(`=\\s*(?:"[^"<]{${attribute + 1}}|'[^'<]{${attribute + 1}})`, 'u'));
  if (long >= 0) return { rule: 'attribute-size', message: `An attribute has more than ${attribute / 1024} KB.`, offset: long };
  return undefined;
}

/** Where the first match stands that is one too many; -1 when none is. */
function matchBeyond(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const { index } of text.matchAll(pattern)) if (++count > most) return index;
  return -1;
}
