import { deflateRawSync } from 'node:zlib';
import type { Activity, FeedFilter } from '@party-building/contract';
import { daysAfter, monthOf } from '../activities/day.js';
import { isCounted } from '../activities/horizon.js';
import { occurrencesIn } from '../activities/occurrences.js';
import { canonicalJson } from '../snapshot/canonical-json.js';
import { sha256 } from '../snapshot/sha256.js';
import { byStartAndKey, lastDayOf, type Entry } from './entry.js';
import { prefixesOf, type Prefixes } from './prefixes.js';

/**
 * The activities of a listing that start in one month by their own wall clock, or that recur from one year on: what is stored, sent to
 * other instances and opened together. What is asked of all activities stands beside the packed ones, so that few are ever opened.
 */
export interface Part {
  /** `2026-11`, or `recurring-2026`. */
  readonly name: string;
  /** SHA-256 of `packed`, lower-case hexadecimal. */
  readonly hash: string;
  /** How many activities. */
  readonly count: number;
  /** The newest `updated`. */
  readonly newest: string;
  /** The last day on which one of them ends; see `lastDayOf`. */
  readonly ends: string;
  /** In how many occurrences something begins in a month of the site's zone; of those activities that are counted (`isCounted`). */
  readonly months: Readonly<Record<string, number>>;
  /** Whether there are others. */
  readonly goesOn: boolean;
  /** Keys that occur. */
  readonly kind: readonly string[];
  readonly venue: readonly string[];
  readonly grasp: readonly string[];
  readonly slugs: Prefixes;
  readonly keys: Prefixes;
  readonly documents: Prefixes;
  /** Canonical JSON (RFC 8785) of the entries, by start, then key; raw deflate (RFC 1951). */
  readonly packed: Buffer;
}

export const partNameOf = ({ start, recurrence }: Activity): string => (recurrence ? `recurring-${start.slice(0, 4)}` : start.slice(0, 7));

export const isRecurring = (name: string): boolean => name.startsWith('recurring-');

/** @param entries of one part, at least one, in any order. */
export function buildPart(name: string, entries: readonly Entry[], timeZone: string): Part {
  const sorted = [...entries].sort((a, b) => byStartAndKey(a.activity, b.activity));
  const activities = sorted.map(({ activity }) => activity);
  const packed = deflateRawSync(canonicalJson(sorted));
  return {
    name,
    hash: sha256(packed),
    count: sorted.length,
    newest: greatest(activities.map(({ updated }) => updated)),
    ends: greatest(activities.map(lastDayOf)),
    months: monthsOf(activities.filter(isCounted), timeZone),
    goesOn: !activities.every(isCounted),
    kind: keysOf(activities, 'kind'),
    venue: keysOf(activities, 'venue'),
    grasp: keysOf(activities, 'grasp'),
    slugs: prefixesOf(activities.map(({ slug }) => slug)),
    keys: prefixesOf(activities.map(({ key }) => key)),
    documents: prefixesOf(sorted.map(({ document }) => document)),
    packed,
  };
}

const greatest = (texts: readonly string[]): string => texts.reduce((greatest, text) => (text > greatest ? text : greatest), '');

const keysOf = (activities: readonly Activity[], by: FeedFilter): string[] =>
  [...new Set(activities.flatMap((activity) => activity[by] ?? []))].sort();

/** Months of the site's zone, which can put what starts at the edge of a month into the next one. */
function monthsOf(activities: readonly Activity[], timeZone: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (of: string) => (counts[of] = (counts[of] ?? 0) + 1);
  for (const activity of activities) {
    // In the site's own zone, and in the middle of a month in any, the wall clock says the month: most of many need no reckoning.
    const certain = activity.allDay || activity.timeZone === timeZone || isMidMonth(activity.start);
    if (certain && !activity.recurrence) count(activity.start.slice(0, 7));
    else {
      const all = { from: daysAfter(activity.start.slice(0, 10), -2), before: LAST_DAY, timeZone };
      for (const { start } of occurrencesIn(activity, all)) count(monthOf(start, timeZone));
    }
  }
  return counts;
}

/** No month after it is served. */
const LAST_DAY = '2200-01-01';

const isMidMonth = (start: string): boolean => {
  const day = Number(start.slice(8, 10));
  return day > 2 && day < 27;
};
