import type { Inline } from '../inline/inline.js';
import { exactHash, looseHash } from '../text/hash.js';
import { translatedFrom, type Fingerprint, type TranslationRecord } from './record.js';

type Content = readonly Inline[];

/** The texts of a pair of languages before the second becomes the source; what is live is absent where nothing is. */
export interface SwappedTexts {
  readonly source: Content;
  readonly target: Content;
  readonly live: { readonly source?: Content | undefined; readonly target?: Content | undefined };
}

/**
 * The record of the other direction, when the document is from now on written in what was its target locale.
 *
 * @param isCurrent Whether the translation was up to date: then the texts say the same in this direction too, else somebody has to look.
 */
export function recordSwapped(before: TranslationRecord, texts: SwappedTexts, isCurrent: boolean): TranslationRecord {
  const { source, target, live } = texts;
  const base = translatedFrom(before, exactHash(live.target ?? target));
  const isSame = base && live.source && isSameText(base, printOf(live.source));
  return {
    source: { content: target, ...printOf(target), status: before.source.status },
    target: exactHash(source),
    ...(isCurrent ? { state: before.state } : NOT_CLAIMED),
    origin: before.origin,
    dismissed: [],
    revision: before.revision + 1,
    ...publishedBeside(live.target ?? target, live.source, isSame),
  };
}

/** The source that a third language gets: the text of the pair's target, with the record that it had as one. */
export interface NewSource {
  readonly content: Content;
  readonly live?: Content | undefined;
  readonly record?: TranslationRecord | undefined;
}

/**
 * The record of a third language when the source is swapped.
 *
 * @param live What is published in that language.
 * @param isTrue Whether it was up to date with the old source, and that with the new one.
 */
export function recordMoved(before: TranslationRecord, to: NewSource, live: Content | undefined, isTrue: boolean): TranslationRecord {
  const { published: _published, isUnclaimed: _isUnclaimed, ...rest } = before;
  const source = to.live ?? to.content;
  return {
    ...rest,
    source: { content: to.content, ...printOf(to.content), status: 'draft' },
    ...(!isTrue && NOT_CLAIMED),
    revision: before.revision + 1,
    ...publishedBeside(source, live, live && to.record && saySame([before, exactHash(live)], [to.record, exactHash(source)])),
  };
}

const NOT_CLAIMED = { state: 'needs-review', isUnclaimed: true } as const;

/** Two translations of one text say the same. Where that is not known of both, nor are they known to differ. */
function saySame(...[one, other]: [Parameters<typeof translatedFrom>, Parameters<typeof translatedFrom>]): boolean | undefined {
  const [base, otherBase] = [translatedFrom(...one), translatedFrom(...other)];
  if (!base || !otherBase) return undefined;
  if (isSameText(base, otherBase)) return true;
  // Of both it is known only that a source before this one said something else.
  return base.exact === one[1] && otherBase.exact === other[1] ? undefined : false;
}

/**
 * What is kept of a live text when another source is put before it. One that says something else is true of nothing but itself: readers see
 * an outdated text until that is published anew, or somebody says otherwise.
 */
function publishedBeside(source: Content, live: Content | undefined, isSame: boolean | undefined): Pick<TranslationRecord, 'published'> {
  if (!live || isSame === undefined) return {};
  return { published: { ...printOf(isSame ? source : live), target: exactHash(live) } };
}

const printOf = (content: Content): Fingerprint => ({ exact: exactHash(content), loose: looseHash(content) });

const isSameText = (one: Fingerprint, other: Fingerprint): boolean => one.exact === other.exact || one.loose === other.loose;
