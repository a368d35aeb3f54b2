import type { MatchType, State } from './exchange.js';

/** States of a target in XLIFF 1.2 (2.3, `state`) that are written. */
export const STATES_12: ReadonlyMap<State, string> = new Map([
  ['initial', 'needs-translation'],
  ['translated', 'translated'],
  ['reviewed', 'signed-off'],
  ['final', 'final'],
]);

/** States that are read, those of other tools among them; what needs anything is not done. */
export function stateFrom12(state: string | undefined, approved: boolean): State {
  if (state === undefined) return approved ? 'final' : 'translated';
  if (state === 'needs-review-translation') return 'translated';
  for (const [ours, theirs] of STATES_12) if (theirs === state) return ours;
  return 'initial';
}

/** Where a match is from (2.3, `state-qualifier`); XLIFF 2's types that 1.2 has no word for keep their own. */
export const QUALIFIERS: ReadonlyMap<MatchType, string> = new Map([
  ['am', 'x-am'],
  ['mt', 'mt-suggestion'],
  ['icm', 'x-icm'],
  ['idm', 'id-match'],
  ['tb', 'leveraged-glossary'],
  ['tm', 'tm-suggestion'],
  ['other', 'x-other'],
]);

const ALSO: ReadonlyMap<string, MatchType> = new Map([
  ['exact-match', 'tm'],
  ['fuzzy-match', 'tm'],
  ['leveraged-tm', 'tm'],
  ['leveraged-repository', 'tm'],
  ['leveraged-mt', 'mt'],
]);

export function typeFromQualifier(qualifier: string | undefined): MatchType | undefined {
  if (qualifier === undefined) return undefined;
  for (const [type, ours] of QUALIFIERS) if (ours === qualifier) return type;
  return ALSO.get(qualifier);
}
