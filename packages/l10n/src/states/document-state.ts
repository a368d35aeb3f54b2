import type { UnitAssessment, UnitState } from './unit-state.js';

export type DocumentState = 'missing' | 'in-progress' | 'outdated' | 'up-to-date' | 'approved' | 'published' | 'published-but-outdated';

/** The units of a document in one locale, counted. */
export interface Tally {
  /** All but those that are obsolete, or not due before the source's next publish. */
  readonly total: number;
  readonly byState: Readonly<Partial<Record<UnitState, number>>>;
  readonly liveOutdated: number;
  /** Units whose draft is what is live, and current. */
  readonly liveAsDrafted: number;
  /** Units of which the source's draft is ahead; also those that are not due yet. */
  readonly sourceDraftAhead: number;
}

export const NOTHING: Tally = { total: 0, byState: {}, liveOutdated: 0, liveAsDrafted: 0, sourceDraftAhead: 0 };

/** A tally with one unit more (`by` 1) or less (−1). */
export function counted(tally: Tally, unit: UnitAssessment, by: 1 | -1): Tally {
  const isCounted = unit.state !== 'obsolete' && !unit.isAheadOnly;
  const states = { ...tally.byState, [unit.state]: (tally.byState[unit.state] ?? 0) + by };
  if (states[unit.state] === 0) delete states[unit.state];
  return {
    total: tally.total + (isCounted ? by : 0),
    byState: unit.isAheadOnly ? tally.byState : states,
    liveOutdated: tally.liveOutdated + (isCounted && unit.live === 'outdated' ? by : 0),
    liveAsDrafted: tally.liveAsDrafted + (isCounted && unit.live === 'current' && unit.liveIsDraft ? by : 0),
    sourceDraftAhead: tally.sourceDraftAhead + (unit.sourceDraftAhead || unit.isAheadOnly ? by : 0),
  };
}

export interface DocumentAssessment {
  readonly state: DocumentState;
  /** Translated or approved, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Units that are outdated: of `published-but-outdated` those that readers see. */
  readonly outdated: number;
}

/** The state of a document in one locale, in the words of the matrix. What readers see comes first. */
export function assessDocument(tally: Tally, target: { readonly exists: boolean; readonly isPublished: boolean }): DocumentAssessment {
  const { total, byState } = tally;
  const count = (state: UnitState) => byState[state] ?? 0;
  const done = count('translated') + count('approved') + count('minor-change');
  const assessed = (state: DocumentState, outdated = count('outdated')) => ({ state, done, total, outdated });
  if (target.isPublished && tally.liveOutdated > 0) return assessed('published-but-outdated', tally.liveOutdated);
  if (!target.exists || (total > 0 && count('missing') === total)) return assessed('missing');
  if (count('outdated') > 0) return assessed('outdated');
  if (done < total) return assessed('in-progress');
  if (target.isPublished && tally.liveAsDrafted === total) return assessed('published');
  return assessed(total > 0 && count('approved') === total ? 'approved' : 'up-to-date');
}
