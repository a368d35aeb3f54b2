import { langOf, textOf, type Activity, type EventStatus, type Occurrence, type Venue } from '@party-building/contract';
import type { Event, EventSeries, Place, Schedule, VirtualLocation, WithContext } from 'schema-dts';
import { entryId } from '../activities/identity.js';
import { partsOf } from '../activities/rule.js';
import { venueOf, type Programme } from '../activities/programme.js';
import { withOffset } from '../activities/wall-clock.js';
import { canonicalJson } from '../snapshot/canonical-json.js';
import { shownOccurrences } from './activity-json.js';
import { largestPath } from './picture-path.js';

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventStatus, string>;

/**
 * An activity as schema.org's Event; a recurring one as an EventSeries with its Schedule, and with the occurrences in the snapshot's window
 * as Events of their own, each with what was moved or cancelled.
 *
 * @param baseUrl stands before the paths of pictures; absolute, or absent where our own address is not known.
 */
export function eventJsonLd(programme: Programme, activity: Activity, baseUrl: string | undefined): WithContext<Event> {
  const { snapshot, locale } = programme;
  const { title, summary, eventStatus, timeZone, start, end, plannedStart, recurrence, online, organiser, cover, registration } = activity;
  const venue = venueOf(programme, activity);
  const organisation = textOf(organiser ?? snapshot.concept?.organisation);
  const location = [...(venue ? [placeOf(venue)] : []), ...(online === undefined ? [] : [virtual(online)])];
  const common = {
    '@id': entryId(activity, locale),
    identifier: activity.slug,
    name: textOf(title),
    inLanguage: langOf(title) ?? locale,
    eventStatus: STATUS[eventStatus],
    startDate: withOffset(start, timeZone),
    ...(end !== undefined && { endDate: withOffset(inclusive(end), timeZone) }),
    ...(plannedStart !== undefined && { previousStartDate: withOffset(plannedStart, timeZone) }),
    ...(location.length > 0 && {
      eventAttendanceMode: `https://schema.org/${attendance(venue, online)}EventAttendanceMode` as const,
      location: location.length === 1 ? (location[0] as Place) : location,
    }),
    ...(organisation !== '' && { organizer: { '@type': 'Organization' as const, name: organisation } }),
    ...(summary !== undefined && { description: textOf(summary) }),
    ...(cover && baseUrl !== undefined && { image: [baseUrl + largestPath(cover)] }),
    ...(registration !== undefined && /^https?:/.test(registration) && { url: registration }),
  };
  if (!recurrence) return { '@context': 'https://schema.org', '@type': 'Event', ...common };
  const series: WithContext<EventSeries> = {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    ...common,
    eventSchedule: scheduleOf(activity),
    subEvent: shownOccurrences(programme, activity).map((each) => occurrenceOf(each, common)),
  };
  // schema-dts counts a series, which schema.org has both as an Event and as a Series, to its events.
  return series;
}

/** {@link eventJsonLd} as text, without a character that could end a `script` element around it. */
export const eventData = (programme: Programme, activity: Activity, baseUrl: string | undefined): string =>
  canonicalJson(eventJsonLd(programme, activity, baseUrl)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A date is its last day here: what Google and others take it for. */
const inclusive = (end: string): string => (end.includes('T') ? end : new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10));

function occurrenceOf({ start, end, status, plannedStart }: Occurrence, series: { '@id': string; name: string }): Event {
  return {
    '@type': 'Event',
    name: series.name,
    superEvent: { '@id': series['@id'] },
    eventStatus: STATUS[status ?? 'scheduled'],
    startDate: start,
    ...(end !== undefined && { endDate: inclusive(end) }),
    ...(plannedStart !== undefined && { previousStartDate: plannedStart }),
  };
}

const attendance = (venue: Venue | undefined, online: string | undefined) =>
  venue && online !== undefined ? 'Mixed' : venue ? 'Offline' : 'Online';

const virtual = (url: string): VirtualLocation => ({ '@type': 'VirtualLocation', url });

const placeOf = ({ name, address, location, capacity }: Venue): Place => ({
  '@type': 'Place',
  name: textOf(name),
  ...(address !== undefined && { address: textOf(address) }),
  ...(location && { geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude } }),
  ...(capacity !== undefined && { maximumAttendeeCapacity: capacity }),
});

const PERIODS: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

/** What schema.org has words for of a recurrence rule; the whole of it is in the calendar. */
function scheduleOf({ start, end, allDay, timeZone, recurrence }: Activity): Schedule {
  const parts = partsOf(recurrence?.rule ?? '');
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number);
  const [months, monthDays, count] = [numbers('BYMONTH'), numbers('BYMONTHDAY'), parts.get('COUNT')];
  const byDay = parts.get('BYDAY')?.split(',');
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '');
  const except = recurrence?.changes?.map(({ occurrence }) => withOffset(occurrence, timeZone)) ?? [];
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${parts.get('INTERVAL') ?? 1}${PERIODS[parts.get('FREQ') ?? ''] ?? 'D'}`,
    scheduleTimezone: timeZone,
    startDate: start.slice(0, 10),
    ...(!allDay && { startTime: start.slice(11) }),
    ...(!allDay && end !== undefined && { endTime: end.slice(11) }),
    ...(byDay && { byDay }),
    ...(months && { byMonth: months }),
    ...(monthDays && { byMonthDay: monthDays }),
    ...(count !== undefined && { repeatCount: Number(count) }),
    ...(until && { endDate: until.slice(1, 4).join('-') }),
    ...(except.length > 0 && { exceptDate: except }),
  };
}
