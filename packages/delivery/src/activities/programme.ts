import { ACTIVITY_KINDS, type Activity, type FeedFilter, type Grasp, type Snapshot, type Venue } from '@party-building/contract';
import { byStartAndKey, compared, lastDayOf } from '../listing/entry.js';
import type { Listing } from '../listing/listing.js';
import { open } from '../listing/opened.js';
import { isRecurring, type Part } from '../listing/part.js';
import { mayHold, prefixOf } from '../listing/prefixes.js';
import { daysAfter, monthOf, type Days } from './day.js';
import { horizonOf, isCounted } from './horizon.js';
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

const activitiesOf = ({ packed }: Part): Activity[] => open(packed).map(({ activity }) => activity);

/** Only the part that holds it is opened; a name of nothing opens none. */
function activityNamed({ listing }: Programme, by: 'slug' | 'key', name: string): Activity | undefined {
  const sought = new Set([prefixOf(name)]);
  for (const part of listing.parts) {
    const found = mayHold(part[`${by}s`], sought) && activitiesOf(part).find((each) => each[by] === name);
    if (found) return found;
  }
  return undefined;
}

export const activityBySlug = (programme: Programme, slug: string): Activity | undefined => activityNamed(programme, 'slug', slug);

export const activityByKey = (programme: Programme, key: string): Activity | undefined => activityNamed(programme, 'key', key);

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

/** No wall clock is further from the site's zone. */
const FAR_DAYS = 2;

/** What may begin in these days, by start, then key: the zone of the site can put it up to a day before or after its wall clock. */
export function candidatesIn({ parts }: Pick<Listing, 'parts'>, { from, before }: Days): Activity[] {
  const first = daysAfter(from, -FAR_DAYS);
  const last = daysAfter(before, FAR_DAYS);
  const near = parts.filter(({ name, ends }) =>
    isRecurring(name) ? ends >= first && name <= `recurring-${last.slice(0, 4)}` : name >= first.slice(0, 7) && name <= last.slice(0, 7),
  );
  return near
    .flatMap(activitiesOf)
    .filter((activity) => activity.start <= `${last}T` && (!activity.recurrence || lastDayOf(activity) >= first))
    .sort(byStartAndKey);
}

/**
 * The months of the site's zone in which something begins, ascending, with the number of occurrences. A recurrence with COUNT is followed
 * to its end; others for `HORIZON_MONTHS` after their start, and after the newest content: the newest change of an activity, or the
 * last occurrence in the snapshot, which moves on with the days.
 */
export function monthsOf(programme: Programme): { month: string; occurrences: number }[] {
  const { parts, timeZone } = programme.listing;
  const counts = new Map<string, number>();
  const count = (month: string, n = 1) => counts.set(month, (counts.get(month) ?? 0) + n);
  for (const { months } of parts) for (const [month, occurrences] of Object.entries(months)) count(month, occurrences);
  const horizon = horizonOf(newestOf(programme));
  for (const part of parts.filter(({ goesOn }) => goesOn)) {
    for (const activity of activitiesOf(part).filter((each) => !isCounted(each))) {
      const from = daysAfter(activity.start.slice(0, 10), -FAR_DAYS);
      const own = horizonOf(activity.start);
      for (const { start } of occurrencesIn(activity, { from, before: own > horizon ? own : horizon, timeZone }))
        count(monthOf(start, timeZone));
    }
  }
  return [...counts].map(([month, occurrences]) => ({ month, occurrences })).sort((a, b) => compared(a.month, b.month));
}

/** The newest change of an activity, or the last occurrence that the snapshot shows. */
function newestOf({ snapshot, listing }: Programme): string {
  let last = '1970-01';
  for (const { newest } of listing.parts) if (newest > last) last = newest;
  for (const { occurrences } of snapshot.activities ?? []) for (const { start } of occurrences) if (start > last) last = start;
  return last;
}

/** How many activities a calendar holds at the most: those that end last. */
export const CALENDAR_LENGTH = 1000;

/** How many activities a feed holds at the most: those that changed last. */
export const FEED_LENGTH = 50;

/** For calendars, by start, then key. A recurrence without UNTIL counts as one that does not end. */
export const endingLast = ({ listing }: Programme, only?: Only): Activity[] =>
  greatest(listing, only, { length: CALENDAR_LENGTH, of: lastDayOf, bound: ({ ends }) => ends }).sort(byStartAndKey);

/** For feeds, the newest first. */
export const changedLast = ({ listing }: Programme, only?: Only): Activity[] =>
  greatest(listing, only, { length: FEED_LENGTH, of: ({ updated }) => updated, bound: ({ newest }) => newest });

interface Rank {
  length: number;
  of: (activity: Activity) => string;
  /** What no activity of a part is above. */
  bound: (part: Part) => string;
}

/** The activities that stand highest, the highest first, then by key. Parts that cannot have any more of them stay closed. */
function greatest({ parts }: Listing, only: Only | undefined, { length, of, bound }: Rank): Activity[] {
  const having = only === undefined ? parts : parts.filter((part) => part[only.by].includes(only.key));
  let found: Activity[] = [];
  for (const part of [...having].sort((a, b) => compared(bound(b), bound(a)))) {
    const last = found[length - 1];
    if (last && of(last) > bound(part)) break;
    const more = activitiesOf(part).filter((activity) => only === undefined || activity[only.by] === only.key);
    found = [...found, ...more].sort((a, b) => compared(of(b), of(a)) || compared(a.key, b.key)).slice(0, length);
  }
  return found;
}

/** The newest change among these, UTC; `undefined` where there are none. */
export const newestChange = (activities: readonly Activity[]): string | undefined =>
  activities.reduce<string | undefined>((newest, { updated }) => (newest === undefined || updated > newest ? updated : newest), undefined);
