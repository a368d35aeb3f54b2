import { SCHEMA, type Activity, type ActivityIndex, type ActivityMonth, type ActivityPage } from '@party-building/contract';
import { daysOfMonth } from '../activities/day.js';
import { candidatesIn, monthsOf, venueOf, type Programme } from '../activities/programme.js';
import { summaryOf } from '../activities/summary.js';

/** `v1/{locale}/activities/index.json`: which months there are. */
export function activityIndex(programme: Programme): ActivityIndex {
  const { timeZone } = programme.listing;
  return { schema: SCHEMA, locale: programme.locale, timeZone, months: monthsOf(programme) };
}

/**
 * `v1/{locale}/activities/{yyyy-mm}.json`: what begins in a month of the site's zone, by first start, then key. A recurring activity is in
 * each month in which it occurs, however far ahead; a month without anything is an empty list.
 */
export function activityMonth(programme: Programme, month: string): ActivityMonth {
  const { timeZone } = programme.listing;
  const days = daysOfMonth(month, timeZone);
  const activities = candidatesIn(programme.listing, days).flatMap((activity) => summaryOf(activity, days) ?? []);
  const first = ({ occurrences, key }: (typeof activities)[number]) => `${occurrences[0]?.start} ${key}`;
  activities.sort((a, b) => (first(a) < first(b) ? -1 : 1));
  return { schema: SCHEMA, locale: programme.locale, month, timeZone, activities };
}

/** `v1/{locale}/activities/{slug}.json`: one activity as a whole, with its occurrences in the snapshot's window. */
export function activityPage(programme: Programme, activity: Activity): ActivityPage {
  const venue = venueOf(programme, activity);
  return {
    schema: SCHEMA,
    locale: programme.locale,
    activity,
    occurrences: shownOccurrences(programme, activity),
    ...(venue && { venue }),
  };
}

/** Its occurrences in the snapshot's window. */
export const shownOccurrences = ({ snapshot }: Programme, { key }: Pick<Activity, 'key'>) =>
  snapshot.activities?.find((each) => each.key === key)?.occurrences ?? [];
