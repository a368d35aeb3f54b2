import type { RichText } from './blocks.js';
import type { Picture } from './picture.js';
import type { SCHEMA } from './snapshot.js';
import type { Text } from './text.js';
import type { Venue } from './venue.js';

export const ACTIVITY_KINDS = ['learning', 'volunteering', 'leisure', 'culture', 'ceremony'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** As schema.org's EventStatusType, in the words of content.md. */
export const EVENT_STATUSES = ['scheduled', 'moved', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What lists and single pages of an activity have in common. */
interface ActivityHead {
  /** Stable over time and the same in all locales; `item` of `pb-activity`. */
  key: string;
  /** `yyyy-mm-dd-<key>` of the first start, fixed at the first publish; the same in all locales. */
  slug: string;
  title: Text;
  kind: ActivityKind;
  eventStatus: EventStatus;
  /** IANA name of the zone in which the activity takes place: `Asia/Shanghai`. */
  timeZone: string;
  /** The activity has days, no times of day. */
  allDay?: true;
  /** Key of the venue; always one of the snapshot's. */
  venue?: string;
  /** Where to take part online: always a result of `safeUrl`, http or https. */
  online?: string;
  /** An organisation, never a person. */
  organiser?: Text;
  cover?: Picture;
  summary?: Text;
  /** Key of the grasp that it belongs to; always one of the snapshot's. */
  grasp?: string;
  /** Where to register: always a result of `safeUrl`. */
  registration?: string;
}

/** One time at which an activity takes place. */
export interface Occurrence {
  /** An instant in UTC, `2026-11-22T01:00:00Z`; of an all-day activity a date, `2026-11-22`. */
  start: string;
  /** The end, exclusive, in the form of `start`; absent where none is given. */
  end?: string;
  /** Absent for an occurrence that takes place as planned. */
  status?: Exclude<EventStatus, 'scheduled'>;
  /** The start that was planned first, of a moved occurrence. */
  plannedStart?: string;
}

/** An activity in a list: the snapshot's, the index's or a month's. */
export interface ActivitySummary extends ActivityHead {
  /** It has a recurrence: there may be occurrences outside the list's window. */
  recurring?: true;
  /** Those that begin in the list's window, ascending, at least one. */
  occurrences: Occurrence[];
}

/** A moved or cancelled occurrence of a recurring activity. */
export interface OccurrenceChange {
  /** Which one: its start by the recurrence, in the form of `Activity.start`. */
  occurrence: string;
  /** It does not take place. */
  cancelled?: true;
  /** Where it was moved to, in the form of `Activity.start`. */
  start?: string;
  end?: string;
}

export interface Recurrence {
  /** The value of an RRULE property (RFC 5545, 3.3.10): `FREQ=WEEKLY;BYDAY=FR;COUNT=10`. UNTIL is in UTC, or a date for an all-day activity. */
  rule: string;
  changes?: OccurrenceChange[];
}

/** An activity as a whole, with its times as they are planned: what calendars and feeds are made of. */
export interface Activity extends ActivityHead {
  /** Wall-clock time in `timeZone`, ISO 8601 without an offset: `2026-11-22T09:00:00`; of an all-day activity a date. */
  start: string;
  /** The end, exclusive, in the form of `start`. */
  end?: string;
  /** The start that was planned first, of an activity that was moved as a whole; in the form of `start`. */
  plannedStart?: string;
  recurrence?: Recurrence;
  gallery?: Picture[];
  body?: RichText;
  /** Instant of the first publish, UTC: `2026-11-22T01:00:00Z`. */
  published: string;
  /** Instant of the newest publish in any locale that is shown here, UTC. */
  updated: string;
  /** How often times, place or status have changed since the first publish (RFC 5545, 3.8.7.4). */
  sequence: number;
}

/** The body of `v1/{locale}/activities/{yyyy-mm}.json`: what begins in one month of the site's zone. */
export interface ActivityMonth {
  schema: typeof SCHEMA;
  locale: string;
  /** `yyyy-mm`. */
  month: string;
  timeZone: string;
  activities: ActivitySummary[];
}

/** The body of `v1/{locale}/activities/index.json`. */
export interface ActivityIndex {
  schema: typeof SCHEMA;
  locale: string;
  timeZone: string;
  /** Months in which something begins, ascending, with the number of occurrences. */
  months: { month: string; occurrences: number }[];
}

/** The body of `v1/{locale}/activities/{slug}.json`. */
export interface ActivityPage {
  schema: typeof SCHEMA;
  locale: string;
  activity: Activity;
  /** Its occurrences in the snapshot's window, ascending; may be none. */
  occurrences: Occurrence[];
  venue?: Venue;
}
