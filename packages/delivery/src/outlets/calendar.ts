import { langOf, textOf, type Activity, type OccurrenceChange, type Picture, type Text, type Venue } from '@party-building/contract';
import { daysAfter } from '../activities/day.js';
import { uidOf, urnOf } from '../activities/identity.js';
import { occurrencesIn } from '../activities/occurrences.js';
import { graspOf, newestChange, venueOf, type Programme } from '../activities/programme.js';
import { wallClockAfter } from '../activities/wall-clock.js';
import { activityWords, type ActivityWords } from './activity-words.js';
import { contentLine, escapeText } from './calendar/content-line.js';
import { timeZoneComponent } from './calendar/time-zone.js';
import { largestPath } from './picture-path.js';
import { plainText } from './rich-text.js';

export interface CalendarOptions {
  /** The name that calendar programs show. */
  name: string;
  /** Its language, where that is not the programme's. */
  language?: string | undefined;
  activities: readonly Activity[];
  /** Where this calendar is served from; absolute, or absent where our own address is not known. */
  source: string | undefined;
  /** Stands before the paths of pictures; absolute, or absent. */
  pictures: string | undefined;
}

/** How often a subscriber should look again. */
const REFRESH = 'PT1H';

/**
 * An iCalendar object (RFC 5545, RFC 7986). Everything in it comes from content, so the same content has the same bytes on every server.
 *
 * It is written by hand because the writers that there are fail at what matters here: `ical-generator` gives a wrong wall clock on a server
 * in UTC, `ics` folds by characters where the standard counts octets. Readers that others wrote check it in the tests.
 *
 * A cancelled occurrence of a series is excluded (EXDATE): calendars disagree on how to show a cancelled exception, all agree on this. An
 * activity that is cancelled as a whole stays, with STATUS and the word in front, since many programs show the one but not the other.
 */
export function calendar(programme: Programme, { name, language, activities, source, pictures }: CalendarOptions): string {
  const newest = newestChange(activities);
  const context: Context = { programme, pictures, words: activityWords(programme.locale) };
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Party Building Online//Activities//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...(source === undefined ? [] : [contentLine('UID', urnOf('calendar', source))]),
    ...(newest === undefined ? [] : [contentLine('LAST-MODIFIED', instant(newest))]),
    contentLine(`NAME;LANGUAGE=${language ?? programme.locale}`, escapeText(name)),
    contentLine('X-WR-CALNAME', escapeText(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    ...(source === undefined ? [] : [contentLine('SOURCE;VALUE=URI', source)]),
    ...timeZones(activities),
    ...activities.flatMap((activity) => events(context, activity)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

interface Context {
  programme: Programme;
  pictures: string | undefined;
  words: ActivityWords;
}

/** One VTIMEZONE a zone, by name, for the years in which it is used. */
function timeZones(activities: readonly Activity[]): string[] {
  const years = new Map<string, { first: number; last: number }>();
  for (const activity of activities) {
    if (activity.allDay) continue;
    const changes = activity.recurrence?.changes ?? [];
    const used = [activity.start, activity.end, ...changes.flatMap(({ start, end }) => [start, end])]
      .filter((point) => point !== undefined)
      .map((point) => Number(point.slice(0, 4)));
    const { first, last } = years.get(activity.timeZone) ?? { first: Infinity, last: 0 };
    years.set(activity.timeZone, { first: Math.min(first, ...used), last: Math.max(last, ...used, lastYearOf(activity)) });
  }
  // A year earlier: an occurrence on the first of January has a beginning before it too.
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, { first, last }]) => timeZoneComponent(zone, first - 1, last));
}

/** Of a zone without a yearly rule the changes are listed for this many years after the start of a series that does not say its end. */
const OPEN_END = 20;

function lastYearOf({ start, recurrence }: Activity): number {
  const year = Number(start.slice(0, 4));
  if (!recurrence) return year;
  return Number(/(?:^|;)UNTIL=(\d{4})/.exec(recurrence.rule)?.[1] ?? year + OPEN_END);
}

/** The activity, or the series and each of its moved occurrences. */
function events(context: Context, activity: Activity): string[] {
  const changes = meantChanges(activity);
  const excluded = changes.filter(({ cancelled }) => cancelled).map(({ occurrence }) => occurrence);
  const moved = changes.filter(({ cancelled, start }) => !cancelled && start !== undefined);
  const { start, end, recurrence } = activity;
  const series = [
    ...(recurrence ? [contentLine('RRULE', recurrence.rule)] : []),
    ...excluded.map((occurrence) => point('EXDATE', occurrence, activity)),
  ];
  return [
    event(context, activity, start, end, series),
    ...moved.map((change) => {
      const begins = change.start ?? start;
      const ends = change.end ?? (end === undefined ? undefined : wallClockAfter(begins, start, end));
      return event(context, activity, begins, ends, [point('RECURRENCE-ID', change.occurrence, activity)]);
    }),
  ];
}

/** Those that the rule makes: an exception to an occurrence that there is not would add one. */
function meantChanges(activity: Activity): OccurrenceChange[] {
  const { recurrence } = activity;
  if (!recurrence) return [];
  const plain = { ...activity, recurrence: { rule: recurrence.rule } };
  return (recurrence.changes ?? []).filter(({ occurrence }) => {
    const [day, time] = [occurrence.slice(0, 10), occurrence.slice(10)];
    const days = { from: day, before: daysAfter(day, 1), timeZone: activity.timeZone };
    return time === activity.start.slice(10) && occurrencesIn(plain, days).length > 0;
  });
}

function event(context: Context, activity: Activity, start: string, end: string | undefined, series: readonly string[]): string {
  const { title, eventStatus, published, updated, sequence, online, organiser, summary, allDay, kind, cover } = activity;
  const { words, programme } = context;
  const cancelled = eventStatus === 'cancelled';
  const text = (property: string, value: Text) =>
    contentLine(`${property};LANGUAGE=${langOf(value) ?? programme.locale}`, escapeText(textOf(value)));
  const venue = venueOf(programme, activity);
  const grasp = graspOf(programme, activity);
  const description = descriptionOf(activity, words);
  const place = venue && placeOf(venue);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(activity)),
    contentLine('DTSTAMP', instant(updated)),
    contentLine('CREATED', instant(published)),
    contentLine('LAST-MODIFIED', instant(updated)),
    contentLine('SEQUENCE', String(sequence)),
    point('DTSTART', start, activity),
    ...(end === undefined ? [] : [point('DTEND', end, activity)]),
    ...series,
    text('SUMMARY', cancelled ? { text: words.cancelled + words.colon + textOf(title), lang: langOf(title) ?? programme.locale } : title),
    ...(description === '' ? [] : [text('DESCRIPTION', { text: description, lang: langOf(summary ?? title) ?? programme.locale })]),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    // Days that something fills from morning to night do not make a reader busy, nor does what does not take place.
    contentLine('TRANSP', allDay || cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    ...(place !== undefined ? [text('LOCATION', place)] : online !== undefined ? [contentLine('LOCATION', escapeText(online))] : []),
    ...(venue?.location ? [contentLine('GEO', `${venue.location.latitude.toFixed(6)};${venue.location.longitude.toFixed(6)}`)] : []),
    text('CATEGORIES', words.kinds[kind]),
    ...(grasp ? [text('CATEGORIES', grasp.title)] : []),
    ...(organiser === undefined ? [] : [text('CONTACT', organiser)]),
    ...(online === undefined
      ? []
      : [contentLine(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LANGUAGE=${programme.locale};LABEL=${words.online}`, online)]),
    ...webAddress(activity),
    ...image(context, cover),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** Name and address in one line, in the name's language. */
function placeOf({ name, address }: Venue): Text {
  const text = [textOf(name), textOf(address)].filter((part) => part !== '').join(', ');
  return typeof name === 'string' ? text : { ...name, text };
}

function descriptionOf({ eventStatus, plannedStart, summary, body, online, registration }: Activity, words: ActivityWords): string {
  const named = (word: string, value: string | undefined) => (value === undefined ? '' : word + words.colon + value);
  return [
    eventStatus === 'moved' ? (plannedStart === undefined ? words.moved : `${words.moved} (${plannedStart.replace('T', ' ')})`) : '',
    textOf(summary),
    plainText(body),
    named(words.online, online),
    named(words.registration, registration?.startsWith('/') || registration?.startsWith('#') ? undefined : registration),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where a reader learns more; a page of the portal itself has no address here. */
function webAddress({ registration, online }: Activity): string[] {
  const address = [registration, online].find((each) => each !== undefined && /^https?:/.test(each));
  return address === undefined ? [] : [contentLine('URL', address)];
}

/** RFC 7986, 5.10. */
function image({ pictures }: Context, cover: Picture | undefined): string[] {
  if (pictures === undefined || cover === undefined) return [];
  return [contentLine('IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/jpeg', pictures + largestPath(cover))];
}

/** A date, or a time on the wall clock of the activity's zone (RFC 5545, 3.3.4 and 3.3.5). */
function point(property: string, at: string, { allDay, timeZone }: Pick<Activity, 'allDay' | 'timeZone'>): string {
  return contentLine(`${property};${allDay ? 'VALUE=DATE' : `TZID=${timeZone}`}`, compact(at));
}

const instant = compact;

function compact(point: string): string {
  return point.replace(/[-:]/g, '');
}
