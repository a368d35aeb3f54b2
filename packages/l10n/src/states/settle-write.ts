import type { Inline } from '../inline/inline.js';
import { exactHash } from '../text/hash.js';

/** What a writer saw when the unit was opened, and wants to have now. */
export interface UnitWrite {
  /** Of the record; 0 where there was none. */
  readonly revision: number;
  readonly base: readonly Inline[];
  readonly mine: readonly Inline[];
}

/** What is stored at the moment of the write. */
export interface UnitNow {
  readonly revision: number;
  readonly theirs: readonly Inline[];
}

export type Settled =
  | { readonly outcome: 'written'; readonly revision: number }
  | {
      readonly outcome: 'conflict';
      readonly base: readonly Inline[];
      readonly theirs: readonly Inline[];
      readonly mine: readonly Inline[];
    };

/**
 * Whether a write may go ahead: compare-and-swap on the revision, and on the text itself, since a save outside of the desk counts no
 * revision. Whoever writes what is already there is in nobody's way.
 */
export function settleWrite(now: UnitNow, { revision, base, mine }: UnitWrite): Settled {
  const theirs = exactHash(now.theirs);
  const isUntouched = now.revision === revision && theirs === exactHash(base);
  if (isUntouched || theirs === exactHash(mine)) return { outcome: 'written', revision: now.revision + 1 };
  return { outcome: 'conflict', base, theirs: now.theirs, mine };
}
