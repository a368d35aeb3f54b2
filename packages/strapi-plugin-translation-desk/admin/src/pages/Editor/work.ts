import type { Unit } from '../../api/targets';

type Judged = Pick<Unit, 'path' | 'state' | 'isAheadOnly' | 'target' | 'sources'>;

/** Whether a translator has something to do. What is not due before the source's next publish can wait. */
export const needsWork = ({ state, isAheadOnly }: Judged): boolean =>
  !isAheadOnly && state !== 'translated' && state !== 'approved' && state !== 'obsolete';

/** Whether a reviewer has something to say. */
export const waitsForReview = ({ state, target, sources }: Judged): boolean =>
  (state === 'translated' || state === 'needs-review') && target.length > 0 && sources.length > 0;

/** What can be approved without being opened: translated, and no check has found an error. */
export const isApprovable = ({ state, target, sources, findings }: Judged & Pick<Unit, 'findings'>): boolean =>
  state === 'translated' && target.length > 0 && sources.length > 0 && findings.every(({ severity }) => severity !== 'error');

export const SHOWN = ['all', 'work', 'review'] as const;
export type Shown = (typeof SHOWN)[number];

export const shownFrom = (search: URLSearchParams): Shown => SHOWN.find((each) => each === search.get('show')) ?? 'all';

/** What is asked for; a unit that is open stays where it is, though it is done. */
export function shownUnits<U extends Judged>(units: readonly U[], shown: Shown, open: string | undefined): U[] {
  if (shown === 'all') return [...units];
  const wanted = shown === 'work' ? needsWork : waitsForReview;
  return units.filter((unit) => unit.path === open || wanted(unit));
}

/** The next unit after one that is wanted, from the beginning again at the end; never the one itself. */
export function nextUnit<U extends Judged>(units: readonly U[], after: string, wanted: (unit: U) => boolean): U | undefined {
  const at = units.findIndex(({ path }) => path === after);
  return [...units.slice(at + 1), ...units.slice(0, Math.max(at, 0))].find(wanted);
}

/** The unit before or after one; itself at either end. */
export function neighbour<U extends Judged>(units: readonly U[], of: string | undefined, by: 1 | -1): U | undefined {
  const at = units.findIndex(({ path }) => path === of);
  return at < 0 ? units[0] : (units[at + by] ?? units[at]);
}
