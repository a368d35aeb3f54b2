/** Kinds of attribute value: an error in words, or nothing. Whitespace around list and token types collapses (XML Schema 2, 4.3.6). */
export type Value = (value: string) => string | undefined;

const NAME_CHAR =
  '-.0-9:A-Z_a-z\\u00b7\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u203f\\u2040\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NMTOKEN = new RegExp(`^[${NAME_CHAR}]+$`, 'u');

/** Whether it may be an id: a name token of XML 1.0 (2.3, production 7). */
export function isNmtoken(value: string): boolean {
  return NMTOKEN.test(value);
}

export const text: Value = () => undefined;

export const nmtoken: Value = (value) =>
  isNmtoken(value.trim()) ? undefined : 'must be a name token: letters, digits, ".", "-", "_" or ":", without spaces';

export const nmtokens: Value = (value) =>
  value.trim() !== '' && value.trim().split(/\s+/).every(isNmtoken) ? undefined : 'must be name tokens separated by spaces';

export const oneOf =
  (...allowed: string[]): Value =>
  (value) =>
    allowed.includes(value) ? undefined : `must be one of ${allowed.join(', ')}`;

export const yesNo = oneOf('yes', 'no');

/** RFC 5646, 2.1: a well-formed language tag. */
const LANGUAGE =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]{2,8}|zh-min-nan|zh-min|sgn-[a-z]{2}-[a-z]{2}|art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-xiang|en-gb-oed)$/i;

export const language: Value = (value) => (LANGUAGE.test(value.trim()) ? undefined : 'must be a language tag, as "en" or "zh-CN"');

export const positiveInteger: Value = (value) => (/^\s*\+?0*[1-9]\d*\s*$/.test(value) ? undefined : 'must be a whole number above 0');

export const between =
  (least: number, most: number): Value =>
  (value) =>
    /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `must be a number from ${least} to ${most}`;

export const wholeBetween =
  (least: number, most: number): Value =>
  (value) =>
    /^\s*\+?\d+\s*$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`;

export const hexBinary: Value = (value) => (/^(?:[\da-fA-F]{2})+$/.test(value) ? undefined : 'must be pairs of hexadecimal digits');

/** `prefix:value`, for sub-types, sub-states and the types of units and groups (XLIFF 2.2 part 1, 3.3.1). */
export const userDefined: Value = (value) => (/^[^\s:]+:[^\s:]+$/.test(value) ? undefined : 'must have the form prefix:value');

export const either =
  (allowed: Value, other: Value): Value =>
  (value) =>
    allowed(value) === undefined ? undefined : other(value) === undefined ? undefined : `${allowed(value)}, or ${other(value)}`;
