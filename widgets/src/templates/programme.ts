import { FEED_FILTERS, type ActivitySummary, type FeedFilter, type Occurrence } from '@party-building/contract';
import type { Context } from './context.js';
import { daysOf } from './when.js';

/** Which occurrences; all with any other word. */
export type When = 'coming' | 'past' | 'all' | '';

/** One time at which an activity takes place, with what lists need to know of it. */
export interface Entry {
  activity: ActivitySummary;
  occurrence: Occurrence;
  /** First day in the activity's zone, which is what its times are told in. */
  first: string;
  /** Last day there. */
  last: string;
  /** Its last day in the site's zone is past: the same for everybody, wherever and whenever in the day it is shown. */
  isOver: boolean;
}

/** The entries of one activity; the first is what its row is about. */
export type Row = [Entry, ...Entry[]];

/**
 * All occurrences by day, then time; all-day ones before others.
 *
 * @param activities may come more than once, with the same or with other occurrences.
 */
export function entriesOf({ snapshot, today }: Context, activities: ActivitySummary[]): Entry[] {
  const entries = activities.flatMap((activity) =>
    activity.occurrences.map((occurrence): [string, Entry] => {
      const [first, last] = daysOf(occurrence, activity.timeZone);
      const isOver = daysOf(occurrence, snapshot.timeZone)[1] < today;
      return [activity.key + occurrence.start, { activity, occurrence, first, last, isOver }];
    }),
  );
  return [...new Map(entries).values()].sort(byTime);
}

const orderOf = ({ first, occurrence }: Entry): string => first + occurrence.start;

/** By day, then time. */
export const byTime = (a: Entry, b: Entry): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/**
 * A row an activity, so that a long series does not flood the list: its next occurrence that takes place, then its others. Coming ones from
 * the next on; then past ones, from the last back.
 */
export const rowsOf = (entries: Entry[], when?: When): Row[] => [
  ...byActivity(entries.filter(({ isOver }) => when !== 'past' && !isOver)),
  ...byActivity(entries.filter(({ isOver }) => when !== 'coming' && isOver).reverse()).reverse(),
];

function byActivity(entries: Entry[]): Row[] {
  const rows = new Map<string, Row>();
  for (const entry of entries) {
    const { key } = entry.activity;
    const row = rows.get(key);
    if (!row) rows.set(key, [entry]);
    else if (isCancelled(row[0]) && !isCancelled(entry)) row.unshift(entry);
    else row.push(entry);
  }
  return [...rows.values()].sort(([a], [b]) => byTime(a, b));
}

const isCancelled = ({ occurrence }: Entry): boolean => occurrence.status === 'cancelled';

/** What takes place in a month, `yyyy-mm`, or on a day, wholly or in part. */
export const within = (entries: Entry[], period: string): Entry[] =>
  entries.filter(({ first, last }) => first.slice(0, period.length) <= period && period <= last.slice(0, period.length));

/** Whether an activity is what a filter lets through: each of its fields names what may be, separated by spaces. */
export const fits =
  (filter: Partial<Record<FeedFilter, string>>) =>
  (activity: ActivitySummary): boolean =>
    FEED_FILTERS.every((by) => !filter[by] || filter[by].split(' ').includes(activity[by] ?? ''));
