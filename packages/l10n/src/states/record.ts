import type { Inline } from '../inline/inline.js';
import { exactHash, looseHash } from '../text/hash.js';
import { normaliseContent } from '../text/normalise.js';

/** Both fingerprints of a text. */
export interface Fingerprint {
  readonly exact: string;
  readonly loose: string;
}

/** The fingerprints of a content; none where nothing is written. */
export function fingerprint(content: readonly Inline[] | undefined): Fingerprint | undefined {
  if (content === undefined || normaliseContent(content).length === 0) return undefined;
  return { exact: exactHash(content), loose: looseHash(content) };
}

/** What people have said of a translation. Whether it is still true of the source is told by `assessUnit`. */
export type WrittenState = 'draft' | 'translated' | 'needs-review' | 'approved' | 'rejected';

export type Origin = 'human' | 'memory' | 'machine' | 'import' | 'copy';

/** A finding of a check that somebody has judged to be none, of this very target text. */
export interface Dismissal {
  readonly check: string;
  /** Exact hash of the target; another text is checked anew. */
  readonly target: string;
  readonly reason: string;
  readonly by?: string;
}

/** What is kept of a translation, per unit and target locale. */
export interface TranslationRecord {
  /** The exact text that was translated: what changes of the source are shown against. */
  readonly source: Fingerprint & { readonly content: readonly Inline[]; readonly status: 'draft' | 'published' };
  /** Exact hash of the translation. */
  readonly target: string;
  readonly state: WrittenState;
  readonly origin: Origin;
  readonly translator?: string;
  readonly reviewer?: string;
  readonly dismissed: readonly Dismissal[];
  /** Counts the writes; the first is 1. */
  readonly revision: number;
  /** The two texts only stand beside each other: nobody has said that this target translates this source. */
  readonly isUnclaimed?: true;
  /** What is live: the source it was translated from, and the hash of its own text. */
  readonly published?: Fingerprint & { readonly target: string };
  /** A text that was not written, because the one here had changed as well: somebody has to choose. */
  readonly waiting?: { readonly content: readonly Inline[]; readonly origin: Origin };
}

export interface Translation {
  readonly source: readonly Inline[];
  /** Which version of the source the translator saw. */
  readonly sourceStatus: 'draft' | 'published';
  readonly target: readonly Inline[];
  readonly state: Exclude<WrittenState, 'approved' | 'rejected'>;
  readonly origin: Origin;
  readonly translator?: string;
}

/** The record after a translation was saved. Dismissals that spoke of another text, an old review and a waiting text are gone. */
export function recordTranslation(before: TranslationRecord | undefined, saved: Translation): TranslationRecord {
  const target = exactHash(saved.target);
  return {
    source: { content: saved.source, exact: exactHash(saved.source), loose: looseHash(saved.source), status: saved.sourceStatus },
    target,
    state: saved.state,
    origin: saved.origin,
    ...(saved.translator !== undefined && { translator: saved.translator }),
    dismissed: (before?.dismissed ?? []).filter((dismissal) => dismissal.target === target),
    revision: (before?.revision ?? 0) + 1,
    ...(before?.published && { published: before.published }),
  };
}

/** The record of two texts of which nobody has said that the one translates the other: somebody has to look. */
export function recordUnclaimed(
  before: TranslationRecord | undefined,
  texts: Omit<Translation, 'state' | 'translator'>,
): TranslationRecord {
  return { ...recordTranslation(before, { ...texts, state: 'needs-review' }), isUnclaimed: true };
}

/**
 * The record after a review. It speaks of the recorded text: whoever calls makes sure that the target is still that one. Who approves says that
 * it translates the source; who rejects, or asks for another look, says no such thing.
 */
export function recordReview(
  before: TranslationRecord,
  state: 'approved' | 'rejected' | 'needs-review',
  reviewer?: string,
): TranslationRecord {
  const { reviewer: _reviewer, isUnclaimed, ...rest } = before;
  const claim = isUnclaimed && state !== 'approved' ? { isUnclaimed } : {};
  return { ...rest, ...claim, state, ...(reviewer !== undefined && { reviewer }), revision: before.revision + 1 };
}

/** The record after a finding was dismissed; one reason for each check and text. */
export function recordDismissal(before: TranslationRecord, dismissal: Dismissal): TranslationRecord {
  const others = before.dismissed.filter(({ check, target }) => check !== dismissal.check || target !== dismissal.target);
  return { ...before, dismissed: [...others, dismissal], revision: before.revision + 1 };
}

/** The source that a text of the target is known to have been translated from; nothing where nobody has said. */
export function translatedFrom(record: TranslationRecord, target: string): Fingerprint | undefined {
  if (record.target === target && !record.isUnclaimed) return record.source;
  return record.published?.target === target ? record.published : undefined;
}

/**
 * The record beside what is live, to be told whenever that is looked at. A live text that is the recorded one was translated from the
 * recorded source, where somebody has said so; one that was recorded before keeps what it was translated from then. Of any other text nobody
 * knows.
 *
 * @param target Exact hash of what is live; nothing where the unit is not.
 */
export function recordLive(before: TranslationRecord, target: string | undefined): TranslationRecord {
  const { published, ...rest } = before;
  const base = target === undefined ? undefined : translatedFrom(before, target);
  if (target === undefined || !base) return published ? rest : before;
  const { exact, loose } = base;
  const isKnown = published?.target === target && published.exact === exact && published.loose === loose;
  return isKnown ? before : { ...rest, published: { exact, loose, target } };
}
