import { randomInt } from 'node:crypto';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/** A short random key: 32^8 of them, and none looks like a word or a number. */
export function newKey(): string {
  let key = ALPHABET[randomInt(24)] ?? '';
  while (key.length < LENGTH) key += ALPHABET[randomInt(ALPHABET.length)] ?? '';
  return key;
}

const MAX_LENGTH = 64;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can stand as a key in an attribute and in a path: lower-case letters, digits and single hyphens. */
export const isKey = (text: unknown): text is string => typeof text === 'string' && text.length <= MAX_LENGTH && KEY.test(text);

/** A key that a person recognises, made from a Latin text; `undefined` where too little is left of it. */
export function keyFrom(text: string): string | undefined {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let key = '';
  for (const word of words ?? []) {
    if (key.length + word.length >= 48) break;
    key += key ? `-${word}` : word;
  }
  return key.length >= 3 && isKey(key) ? key : undefined;
}
