import type { Activity } from '@party-building/contract';

/** One activity of a listing, and the document that it is made from. */
export interface Entry {
  /** Never public. */
  document: string;
  activity: Activity;
}

/** By start, then key, by UTF-16 code units. */
export const byStartAndKey = (a: Activity, b: Activity): number => compared(a.start, b.start) || compared(a.key, b.key);

export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The last day of an activity by its own wall clock, or a text that sorts after all days where it goes on. A recurrence with COUNT
 * counts as one that goes on: its end would have to be reckoned.
 */
export function lastDayOf({ start, end, recurrence }: Activity): string {
  if (!recurrence) return end ?? start;
  const [, year, month, day] = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})/.exec(recurrence.rule) ?? [];
  if (year === undefined) return '9999';
  const moved = (recurrence.changes ?? []).flatMap(({ start: to, end: until }) => [to ?? '', until ?? '']);
  return [`${year}-${month}-${day}`, ...moved].reduce((last, day) => (day > last ? day : last));
}
