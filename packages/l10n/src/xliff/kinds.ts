/** Kinds that XLIFF 2 names by itself (XLIFF 2.2, 3.3.1.36 and 3.3.1.40). */
const NAMED_2: readonly (readonly [kind: string, type: string, subType?: string])[] = [
  ['bold', 'fmt', 'xlf:b'],
  ['italic', 'fmt', 'xlf:i'],
  ['underline', 'fmt', 'xlf:u'],
  ['break', 'fmt', 'xlf:lb'],
  ['page-break', 'fmt', 'xlf:pb'],
  ['variable', 'ui', 'xlf:var'],
  ['link', 'link'],
  ['image', 'image'],
  ['quote', 'quote'],
  ['ui', 'ui'],
  ['fmt', 'fmt'],
  ['other', 'other'],
];

const KINDS_2 = new Map<string, Map<string | undefined, string>>();
for (const [kind, type, subType] of NAMED_2)
  KINDS_2.set(type, (KINDS_2.get(type) ?? new Map<string | undefined, string>()).set(subType, kind));

/** Of the sub-types that stand for kinds XLIFF has no name for. */
const OWN = 'l10n:';

/** A code's kind as XLIFF 2's type and sub-type. No kind is no type. */
export function toTypes(kind: string): { type?: string; subType?: string } {
  if (kind === '') return {};
  const named = NAMED_2.find(([name]) => name === kind);
  if (named) return named[2] === undefined ? { type: named[1] } : { type: named[1], subType: named[2] };
  // A sub-type under `xlf:` that the standard does not define would make the file invalid.
  const foreign = /^(fmt|ui|quote|link|image|other)\/((?!xlf:)[^\s:]+:[^\s:]+)$/.exec(kind);
  if (foreign && toKind(foreign[1], foreign[2]) === kind) return { type: foreign[1] ?? '', subType: foreign[2] ?? '' };
  return { type: 'other', subType: OWN + encoded(kind) };
}

/** The way back. A sub-type of another authority stays in the kind, as `fmt/html:sup`. */
export function toKind(type = '', subType?: string): string {
  if (subType?.startsWith(OWN) && type === 'other') return decoded(subType.slice(OWN.length));
  return KINDS_2.get(type)?.get(subType) ?? (subType === undefined ? type : `${type}/${subType}`);
}

/** Kinds that XLIFF 1.2 names by itself, around content and alone (1.2, 2.4, `ctype`). */
const NAMED_12 = {
  pair: new Map([
    ['bold', 'bold'],
    ['italic', 'italic'],
    ['underline', 'underlined'],
    ['link', 'link'],
  ]),
  atom: new Map([
    ['image', 'image'],
    ['page-break', 'pb'],
    ['break', 'lb'],
  ]),
} as const;

/** A code's kind as XLIFF 1.2's ctype; nothing for no kind. */
export function toCtype(kind: string, of: 'pair' | 'atom'): string | undefined {
  return kind === '' ? undefined : (NAMED_12[of].get(kind) ?? `x-${encoded(kind)}`);
}

/** The way back. */
export function fromCtype(ctype = ''): string {
  if (ctype.startsWith('x-')) return decoded(ctype.slice(2));
  for (const names of Object.values(NAMED_12)) for (const [kind, name] of names) if (name === ctype) return kind;
  return ctype;
}

/** Any kind as characters that a sub-type and a ctype may have: no space, no colon. */
const encoded = (kind: string): string => encodeURIComponent(kind.replace(/\p{Surrogate}/gu, '\ufffd'));

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
