import { exactHash, normaliseContent, type ExchangeUnit, type Inline, type TranslationRecord } from '@party-building/l10n';
import type { SourceText } from '../writes/source-seen';
import type { Base } from './base';
import { restoreCodes } from './restore-codes';

/** Whose text is to stand where both have changed. */
export type Choice = 'theirs' | 'mine';

/** A unit at the moment of the import. */
export interface UnitHere {
  readonly sources: readonly SourceText[];
  readonly target: readonly Inline[];
  readonly record?: TranslationRecord | undefined;
}

/** What becomes of a unit of a file. `content` is its translation with our own codes. */
export type Verdict =
  /** Nobody translated it. */
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'source-altered'; readonly before: readonly Inline[]; readonly after: readonly Inline[] }
  /** Nothing that is not here already. */
  | { readonly outcome: 'same' }
  /** Only what is said of the text is new. */
  | { readonly outcome: 'approved'; readonly content: readonly Inline[] }
  /** Changed here as well since it was sent. */
  | { readonly outcome: 'conflict'; readonly content: readonly Inline[]; readonly isWaiting: boolean }
  /** The text that is here was chosen; `wasWaiting` where the other one was kept beside it until now. */
  | { readonly outcome: 'kept'; readonly wasWaiting: boolean }
  | { readonly outcome: 'written'; readonly content: readonly Inline[]; readonly isReviewed: boolean }
  /** Translated from a source text that has changed since: it must not make the unit current. */
  | { readonly outcome: 'outdated'; readonly content: readonly Inline[] };

/**
 * Judges one unit of a file. A translation is only new where it differs from what was sent: the old text of an outdated unit that comes back
 * untouched says nothing of the new source, whatever state a tool has given it.
 */
export function judgeUnit(unit: Pick<ExchangeUnit, 'target' | 'state'>, base: Base, here: UnitHere, choice?: Choice): Verdict {
  if (!unit.target || normaliseContent(unit.target).length === 0) return { outcome: 'empty' };
  if (base.altered) return { outcome: 'source-altered', before: base.source, after: base.altered };
  const content = restoreCodes(base.codes, unit.target);
  const [target, source, now] = [content, base.source, here.target].map((each) => exactHash(each)) as [string, string, string];
  const isCurrent = here.sources.some((each) => exactHash(each.content) === source);
  const isReviewed = unit.state === 'reviewed' || unit.state === 'final';
  const { record } = here;
  if (target === now) {
    const isRecorded = record?.target === now && record.source.exact === source;
    if (isRecorded && isReviewed && isCurrent && record.state === 'translated' && !wasReviewed(base))
      return { outcome: 'approved', content };
    // A record of a newer source, or a text that nobody touched in the file, is not to be replaced by an older word.
    if (isRecorded || target === base.target || !isCurrent) return { outcome: 'same' };
    return { outcome: 'written', content, isReviewed };
  }
  if (target === base.target) return { outcome: 'same' };
  if (now !== (base.target ?? EMPTY)) {
    const isWaiting = record?.waiting !== undefined && exactHash(record.waiting.content) === target;
    if (choice === 'theirs') return { outcome: 'kept', wasWaiting: isWaiting };
    if (choice === undefined) return { outcome: 'conflict', content, isWaiting };
  }
  return isCurrent ? { outcome: 'written', content, isReviewed } : { outcome: 'outdated', content };
}

const wasReviewed = ({ state }: Base): boolean => state === 'reviewed' || state === 'final';

const EMPTY = exactHash('');
