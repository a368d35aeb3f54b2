import type { State, UnitState } from '@party-building/l10n';

/** How far a translation is, as a file says it: what needs anybody's work is not done. */
export function sentState(state: UnitState, isWritten: boolean): State {
  if (!isWritten) return 'initial';
  return state === 'approved' ? 'final' : state === 'translated' ? 'translated' : 'initial';
}
