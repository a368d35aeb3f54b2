import { daysAfter } from '@party-building/delivery';

/**
 * Whether what was built on one day is to be built again on another: the window of activities moves at the site's midnight. Asked at
 * each look, so that neither a sleeping machine nor a corrected clock misses it. Instances whose clocks differ a little around midnight
 * do not build against each other: a day that is one ahead stands.
 *
 * @param built `yyyy-mm-dd`; empty where nothing was built.
 */
export function dayIsOver(built: string, today: string): boolean {
  if (built === '') return false; // the start builds anyway
  return today > built || daysAfter(today, 1) < built;
}
