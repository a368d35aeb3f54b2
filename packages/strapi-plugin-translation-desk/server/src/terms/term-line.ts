import type { Term } from '@party-building/l10n';

/** A term as people write it: its line of a termbase file. */
export interface TermLine {
  /** By language subtag. */
  readonly texts: Readonly<Record<string, string>>;
  readonly note: string;
  /** As in the column of the same name. */
  readonly forbiddenVariants: string;
}

export const lineOf = ({ texts, note, forbidden }: Term): TermLine => ({
  texts,
  note,
  forbiddenVariants: forbidden.map(({ language, isAlways, text }) => `${language}${isAlways ? '!' : ''}:${text}`).join(';'),
});

/** Texts in a steady order, so that what is the same is the same. */
export const textsKey = (texts: TermLine['texts']): string =>
  JSON.stringify(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));

export const isSameLine = (one: TermLine, other: TermLine): boolean =>
  textsKey(one.texts) === textsKey(other.texts) && one.note === other.note && one.forbiddenVariants === other.forbiddenVariants;
