import { exactHash } from '../text/hash.js';
import { translatedFrom, type Fingerprint, type TranslationRecord, type WrittenState } from './record.js';

export type UnitState = WrittenState | 'missing' | 'outdated' | 'minor-change' | 'conflict' | 'obsolete';

/** What there is of a unit at one time. Fingerprints are absent where nothing is written. */
export interface UnitFacts {
  readonly record?: TranslationRecord | undefined;
  readonly source: { readonly draft?: Fingerprint | undefined; readonly published?: Fingerprint | undefined };
  /** Exact hashes. */
  readonly target: { readonly draft?: string | undefined; readonly published?: string | undefined };
}

export interface UnitAssessment {
  readonly state: UnitState;
  /** The target was changed by other means than the desk. */
  readonly editedOutside: boolean;
  /** The source's draft says something that is neither published nor translated yet. */
  readonly sourceDraftAhead: boolean;
  /** The unit is in the source's draft only, of a document that is published: it is not due before the next publish. */
  readonly isAheadOnly: boolean;
  /** What readers of the target see: `unknown` where nobody recorded what it was translated from. */
  readonly live: 'absent' | 'current' | 'outdated' | 'unknown';
  /** The target's draft is what is live. */
  readonly liveIsDraft: boolean;
}

/**
 * Whether a translation is still true of its source. It is compared with what is published, where something is, and with the draft: a
 * translator may have been ahead. It holds no memory of its own, so a source that returns to its old text makes the translation current again.
 */
export function assessUnit({ record, source, target }: UnitFacts, sourceIsPublished: boolean): UnitAssessment {
  const current = [source.published, source.draft].filter((print) => print !== undefined);
  const editedOutside = record ? record.target !== (target.draft ?? EMPTY) : target.draft !== undefined;
  return {
    state: stateOf({ record, source, target }, current, editedOutside),
    editedOutside,
    sourceDraftAhead: sourceIsPublished && source.draft?.exact !== source.published?.exact && record?.source.exact !== source.draft?.exact,
    isAheadOnly: sourceIsPublished && source.draft !== undefined && source.published === undefined,
    live: liveOf({ record, source, target }, current),
    liveIsDraft: target.draft !== undefined && target.draft === target.published,
  };
}

const EMPTY = exactHash('');

function stateOf({ record, target }: UnitFacts, current: readonly Fingerprint[], editedOutside: boolean): UnitState {
  if (current.length === 0) return 'obsolete';
  if (target.draft === undefined) return 'missing';
  if (!record) return 'needs-review';
  if (record.waiting) return 'conflict';
  const exact = current.some((print) => print.exact === record.source.exact);
  const loose = current.some((print) => print.loose === record.source.loose);
  if (!exact && !loose) return 'outdated';
  // Nobody has said of this text that it translates that source.
  if (editedOutside) return 'needs-review';
  const isDone = record.state === 'translated' || record.state === 'approved';
  return !exact && isDone ? 'minor-change' : record.state;
}

function liveOf({ record, source, target }: UnitFacts, current: readonly Fingerprint[]): UnitAssessment['live'] {
  // Readers of the source see a text that readers of the target do not.
  if (target.published === undefined) return source.published ? 'outdated' : 'absent';
  const base = record && translatedFrom(record, target.published);
  if (!base) return 'unknown';
  if (!source.published) return 'current';
  return current.some((print) => print.exact === base.exact || print.loose === base.loose) ? 'current' : 'outdated';
}
