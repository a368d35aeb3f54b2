import { createHash } from 'node:crypto';
import { plainText, type Inline } from '../inline/inline.js';
import { looseText } from './loose.js';
import { normaliseContent, normaliseText } from './normalise.js';

/**
 * Fingerprint of a text, or of content with codes: SHA-256, in hexadecimal, of its normal form. Equal exactly where a reader sees the same.
 * Names of codes do not count, their order, kind and data do; content without codes has the fingerprint of its text.
 */
export function exactHash(content: string | readonly Inline[]): string {
  if (typeof content === 'string') return sha256(normaliseText(content));
  const normal = normaliseContent(content);
  return sha256(normal.every(isText) ? normal.join('') : CODES + JSON.stringify(normal.map(serialisable)));
}

/**
 * Fingerprint that a change of punctuation, spaces, letter case, width or mere emphasis leaves as it is. Numbers count as a whole, and so
 * does what a code points to, as the address of a link.
 */
export function looseHash(content: string | readonly Inline[]): string {
  if (typeof content === 'string') return sha256(looseText(content));
  // A mark may cut a word or a number in two: the text is folded as one, and what codes point to follows it.
  const text = looseText(plainText(content));
  const pointed = pointers(content);
  return sha256(pointed.length === 0 ? text : CODES + JSON.stringify([text, ...pointed]));
}

/** Begins what is hashed of content with codes: no text of a database holds this character, so no text has the hash of a code. */
const CODES = '\u0000';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const isText = (each: Inline): each is string => typeof each === 'string';

function serialisable(each: Inline): unknown {
  if (typeof each === 'string') return each;
  const code = [each.kind, each.data ?? null];
  return each.type === 'pair' ? [...code, each.content.map(serialisable)] : code;
}

function pointers(content: readonly Inline[]): unknown[] {
  return content.flatMap((each): unknown[] => {
    if (typeof each === 'string') return [];
    const own = each.data === undefined ? [] : [[each.kind, each.data]];
    return each.type === 'pair' ? [...own, ...pointers(each.content)] : own;
  });
}
