import type { Activity } from '@party-building/contract';
import { daysAfter } from '../activities/day.js';
import { partsOf } from '../activities/rule.js';

/** One activity of a listing, and the document that it is made from. */
export interface Entry {
  /** Never public. */
  document: string;
  activity: Activity;
}

/** By start, then key, by UTF-16 code units. */
export const byStartAndKey = (a: Activity, b: Activity): number => compared(a.start, b.start) || compared(a.key, b.key);

export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text that sorts after all days. */
const NEVER = '9999';

/**
 * The last day of an activity by its own wall clock, or a later one where the rule of its recurrence does not say it outright; a text that
 * sorts after all days where it goes on.
 */
export function lastDayOf({ start, end, recurrence }: Activity): string {
  if (!recurrence) return end ?? start;
  const last = lastByRule(start, partsOf(recurrence.rule));
  const moved = (recurrence.changes ?? []).flatMap(({ start: to, end: until }) => [to ?? '', until ?? '']);
  return [last, ...moved].reduce((latest, day) => (day > latest ? day : latest));
}

/**
 * Days that one period of a rule takes at the most that names nothing but how often it comes back: a month or year without the day of the
 * start makes no occurrence (RFC 5545, 3.3.10), so that the next comes after up to two months or eight years.
 */
const LONGEST_PERIOD: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 62, YEARLY: 8 * 366 };

function lastByRule(start: string, parts: ReadonlyMap<string, string>): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '') ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const period = LONGEST_PERIOD[parts.get('FREQ') ?? ''];
  const count = Number(parts.get('COUNT'));
  // Other parts than these can leave out any number of periods.
  const regular = [...parts.keys()].every(
    (name) => ['FREQ', 'COUNT', 'INTERVAL', 'WKST'].includes(name) || (name === 'BYDAY' && parts.get('FREQ') === 'WEEKLY'),
  );
  if (period === undefined || !Number.isInteger(count) || !regular) return NEVER;
  // The start may be one that the rule does not name.
  const days = (count + 1) * Number(parts.get('INTERVAL') ?? 1) * period;
  return days < 366 * 1000 ? daysAfter(start.slice(0, 10), days) : NEVER;
}
