import {
  ACTIVITY_KINDS,
  type Activity,
  type FeedFilter,
  type Grasp,
  type Listing,
  type Snapshot,
  type Venue,
} from '@party-building/contract';
import { dayOf, daysAfter, daysOfMonth, type Days } from './day.js';
import { occurrencesIn } from './occurrences.js';

/** By what a feed is narrowed: one kind, venue or grasp. */
export interface Only {
  by: FeedFilter;
  key: string;
}

/** All activities of one locale, with what they refer to. */
export interface Programme {
  readonly snapshot: Snapshot;
  readonly listing: Listing;
  /** The locale of both. */
  readonly locale: string;
}

/** Months after the newest content, or after its own start, up to which the index follows a recurrence that does not count its occurrences. */
export const HORIZON_MONTHS = 24;

/** What can be looked up in a listing; made when first needed, then kept as long as the listing is. */
interface Lookup {
  readonly bySlug: ReadonlyMap<string, Activity>;
  /** Those that do not recur, by the month of their start on their own wall clock. */
  readonly byMonth: ReadonlyMap<string, readonly Activity[]>;
  readonly recurring: readonly Activity[];
}

const lookups = new WeakMap<Listing, Lookup>();

function lookupOf(listing: Listing): Lookup {
  const known = lookups.get(listing);
  if (known) return known;
  const byMonth = new Map<string, Activity[]>();
  const recurring: Activity[] = [];
  for (const activity of listing.activities) {
    const month = activity.start.slice(0, 7);
    const others = byMonth.get(month);
    if (activity.recurrence) recurring.push(activity);
    else if (others) others.push(activity);
    else byMonth.set(month, [activity]);
  }
  const lookup = { bySlug: new Map(listing.activities.map((each) => [each.slug, each])), byMonth, recurring };
  lookups.set(listing, lookup);
  return lookup;
}

export const activityBySlug = ({ listing }: Programme, slug: string): Activity | undefined => lookupOf(listing).bySlug.get(slug);

export const venueOf = ({ snapshot }: Programme, { venue }: Pick<Activity, 'venue'>): Venue | undefined =>
  venue === undefined ? undefined : snapshot.venues?.find(({ key }) => key === venue);

export const graspOf = ({ snapshot }: Programme, { grasp }: Pick<Activity, 'grasp'>): Grasp | undefined =>
  grasp === undefined ? undefined : snapshot.grasps.find(({ key }) => key === grasp);

/** The keys that a feed can be narrowed to: all that there are, also those without an activity yet, so that one can subscribe before. */
export function keysOf({ snapshot }: Programme, by: FeedFilter): readonly string[] {
  switch (by) {
    case 'kind':
      return ACTIVITY_KINDS;
    case 'venue':
      return (snapshot.venues ?? []).map(({ key }) => key);
    case 'grasp':
      return snapshot.grasps.map(({ key }) => key);
  }
}

/** In the listing's order: by start, then key. */
export const activitiesOf = ({ listing: { activities } }: Programme, only?: Only): readonly Activity[] =>
  only === undefined ? activities : activities.filter((activity) => activity[only.by] === only.key);

/** What may begin in a month of the site's zone, by start, then key; its zone can put it up to a day before or after. */
export function candidatesOf({ listing }: Programme, month: string): Activity[] {
  const { byMonth, recurring } = lookupOf(listing);
  const { from, before } = daysOfMonth(month, listing.timeZone);
  const near = new Set([daysAfter(from, -1), from, before].map((day) => day.slice(0, 7)));
  return [...[...near].flatMap((each) => byMonth.get(each) ?? []), ...recurring];
}

/**
 * The months of the site's zone in which something begins, ascending, with the number of occurrences. A recurrence with COUNT is followed
 * to its end; others for {@link HORIZON_MONTHS} after their start, and after the newest content: the newest change of an activity, or the
 * last occurrence in the snapshot, which moves on with the days.
 */
export function monthsOf(programme: Programme): { month: string; occurrences: number }[] {
  const { byMonth, recurring } = lookupOf(programme.listing);
  const { timeZone } = programme.listing;
  const counts = new Map<string, number>();
  const count = (month: string, n = 1) => counts.set(month, (counts.get(month) ?? 0) + n);
  const monthOf = (start: string) => (start.includes('T') ? dayOf(new Date(start), timeZone) : start).slice(0, 7);
  for (const [month, activities] of byMonth) {
    const near = daysOfMonth(month, timeZone);
    const wide: Days = { from: daysAfter(near.from, -2), before: daysAfter(near.before, 2), timeZone };
    let certain = 0;
    for (const activity of activities) {
      // In the site's own zone, and in the middle of a month in any, the wall clock says the month: most of many need no reckoning.
      if (activity.allDay || activity.timeZone === timeZone || isMidMonth(activity.start)) certain++;
      else for (const { start } of occurrencesIn(activity, wide)) count(monthOf(start));
    }
    if (certain > 0) count(month, certain);
  }
  const horizon = monthsAfter(newestOf(programme), HORIZON_MONTHS);
  for (const activity of recurring) {
    const from = daysAfter(activity.start.slice(0, 10), -2);
    const own = monthsAfter(activity.start, HORIZON_MONTHS);
    const before = activity.recurrence?.rule.includes('COUNT=') ? LAST_DAY : own > horizon ? own : horizon;
    for (const { start } of occurrencesIn(activity, { from, before, timeZone })) count(monthOf(start));
  }
  return [...counts].map(([month, occurrences]) => ({ month, occurrences })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

const isMidMonth = (start: string): boolean => {
  const day = Number(start.slice(8, 10));
  return day > 2 && day < 27;
};

/** No month after it is served. */
const LAST_DAY = '2200-01-01';

/** The newest change of an activity, or the last occurrence that the snapshot shows. */
function newestOf({ snapshot, listing }: Programme): string {
  let newest = '1970-01';
  for (const { updated } of listing.activities) if (updated > newest) newest = updated;
  for (const { occurrences } of snapshot.activities ?? []) for (const { start } of occurrences) if (start > newest) newest = start;
  return newest;
}

/** The first day after the month that is so many after the one of a point in time. */
function monthsAfter(point: string, months: number): string {
  const [year = 0, month = 1] = point.slice(0, 7).split('-').map(Number);
  const after = year * 12 + month + months;
  return `${Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}-01`;
}

/** How many activities a calendar holds at the most: those that end last. */
export const CALENDAR_LENGTH = 1000;

/** How many activities a feed holds at the most: those that changed last. */
export const FEED_LENGTH = 50;

/** For calendars, by start, then key. A recurrence without UNTIL counts as one that does not end. */
export function endingLast(programme: Programme, only?: Only): Activity[] {
  const all = activitiesOf(programme, only);
  if (all.length <= CALENDAR_LENGTH) return [...all];
  const end = new Map(all.map((activity) => [activity, lastDayOf(activity)]));
  const kept = new Set([...all].sort((a, b) => compare(end.get(b) ?? '', end.get(a) ?? '')).slice(0, CALENDAR_LENGTH));
  return all.filter((activity) => kept.has(activity));
}

function lastDayOf({ start, end, recurrence }: Activity): string {
  if (!recurrence) return end ?? start;
  const [, year, month, day] = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})/.exec(recurrence.rule) ?? [];
  return year === undefined ? '9999' : `${year}-${month}-${day}`;
}

/** For feeds, the newest first. */
export const changedLast = (programme: Programme, only?: Only): Activity[] =>
  [...activitiesOf(programme, only)].sort((a, b) => compare(b.updated, a.updated) || compare(a.key, b.key)).slice(0, FEED_LENGTH);

/** The newest change among these, UTC; `undefined` where there are none. */
export const newestChange = (activities: readonly Activity[]): string | undefined =>
  activities.reduce<string | undefined>((newest, { updated }) => (newest === undefined || updated > newest ? updated : newest), undefined);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
