import ICAL from 'ical.js';
import { daysAfter } from '@party-building/delivery';
import { isTimeZone, linkFault } from '../../checks/formats';
import { wallClockIn } from '../wall-clock';
import { LONGEST, MOST_ROWS, UnreadableFile, type Candidate, type CandidateChange, type ReadRow, type RowProblem } from './candidate';
import { isOurs, keyOfName } from './key';
import type { Reading } from './row';
import { zoneNamed } from './zone';

export interface CalendarReading extends Reading {
  /** The language of the texts. */
  locale: string;
  /** IANA name of the site's zone: times without a zone, and those in UTC, are shown by it. */
  timeZone: string;
}

/** Persons are no part of an activity: the product holds no data about members. */
const ABOUT_PERSONS = ['attendee', 'organizer', 'contact'];

/**
 * Reads the events of a calendar (RFC 5545).
 *
 * @throws UnreadableFile saying in the editor's language what is wrong with the file as a whole.
 */
export function readCalendar(text: string, reading: CalendarReading): { rows: ReadRow[]; notes: string[] } {
  const { say } = reading;
  const events = eventsIn(text, reading);
  const lines = linesOf(text);
  const numbered = events.map((event, index) => ({ event, row: lines[index] ?? index + 1 }));
  const masters = numbered.filter(({ event }) => !event.hasProperty('recurrence-id'));
  if (masters.length === 0) throw new UnreadableFile(say('import.ics.none'));
  if (events.length > MOST_ROWS) throw new UnreadableFile(say('import.rows', { most: MOST_ROWS }));
  const moved = new Map<string, ICAL.Component[]>();
  for (const { event } of numbered) {
    if (!event.hasProperty('recurrence-id')) continue;
    const uid = textOf(event, 'uid') ?? '';
    moved.set(uid, [...(moved.get(uid) ?? []), event]);
  }
  const persons = events.reduce(
    (count, event) => count + ABOUT_PERSONS.reduce((sum, name) => sum + event.getAllProperties(name).length, 0),
    0,
  );
  return {
    rows: masters.map(({ event, row }) => readEvent(event, moved.get(textOf(event, 'uid') ?? '') ?? [], row, reading)),
    notes: persons > 0 ? [say('import.ics.persons', { count: persons })] : [],
  };
}

function eventsIn(text: string, { say }: CalendarReading): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    // One calendar, or several in one stream.
    const calendars = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
    return calendars.flatMap((calendar) => new ICAL.Component(calendar as never).getAllSubcomponents('vevent'));
  } catch (error) {
    throw new UnreadableFile(say('import.ics.broken', { reason: (error instanceof Error ? error.message : String(error)).slice(0, 160) }));
  }
}

/** The lines on which events begin, in order. */
const linesOf = (text: string): number[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));

const textOf = (event: ICAL.Component, name: string): string | undefined => {
  const value: unknown = event.getFirstPropertyValue(name);
  return value === null || value === undefined ? undefined : String(value).trim() || undefined;
};

/** A point in time by the clock of an activity's zone. */
interface Point {
  day: string;
  /** Absent for a whole day. */
  time?: string;
}

function readEvent(event: ICAL.Component, moved: readonly ICAL.Component[], row: number, reading: CalendarReading): ReadRow {
  const { say, locale, venue } = reading;
  const problems: RowProblem[] = [];
  const notes: string[] = [];
  const wrong = (column: string, message: string) => problems.push({ column, message });
  const shared: Candidate['shared'] = {};
  const uid = textOf(event, 'uid');

  const title = textOf(event, 'summary')?.replace(/\s+/g, ' ');
  const texts = title === undefined ? {} : { title };
  if (title !== undefined && [...title].length > LONGEST.title) wrong('SUMMARY', say('import.long', { most: LONGEST.title }));
  // Our own calendars describe an activity by what is stored already, and by links.
  const summary = uid !== undefined && isOurs(uid) ? undefined : textOf(event, 'description');
  const short = summary === undefined ? undefined : [...summary].slice(0, LONGEST.summary).join('').trim();
  if (summary !== undefined && short !== summary) notes.push(say('import.ics.cut', { most: LONGEST.summary }));

  const place = textOf(event, 'location');
  const link = [textOf(event, 'conference'), place].find((text) => text !== undefined && linkFault('web-link', text, say) === undefined);
  if (link !== undefined && link.length <= 2048) shared.online = link;
  const found = place === undefined ? undefined : venue(place);
  if (found !== undefined) shared.venue = found;
  else if (place !== undefined && place !== link) notes.push(say('import.ics.place', { place: place.slice(0, 80) }));
  if (textOf(event, 'status')?.toUpperCase() === 'CANCELLED') shared.eventStatus = 'cancelled';

  const start = event.getFirstProperty('dtstart');
  const zone = start ? zoneOf(start, reading) : undefined;
  if (!start || zone === undefined) {
    const given = start?.getParameter('tzid');
    wrong('DTSTART', start ? say('import.ics.zone', { zone: String(given).slice(0, 80) }) : say('import.start'));
    return { candidate: { row, texts: { [locale]: {} }, shared: {} }, problems, notes };
  }
  const changes: CandidateChange[] = [];
  try {
    const first = pointOf(start, zone, reading);
    const last = endOf(event, first, zone, reading);
    shared.timeZone = zone;
    shared.startDate = first.day;
    shared.allDay = first.time === undefined;
    shared.startTime = first.time ?? null;
    shared.endDate = last && last.day !== first.day ? last.day : null;
    shared.endTime = first.time === undefined ? null : (last?.time ?? null);
    const rule = event.getFirstPropertyValue('rrule');
    if (event.getAllProperties('rrule').length > 1 || event.hasProperty('rdate') || event.hasProperty('exrule'))
      wrong('RDATE', say('import.ics.rdate'));
    if (rule) {
      shared.recurrence = String(rule);
      changes.push(...leftOut(event, zone, reading), ...moved.map((other) => movedOccurrence(other, zone, reading)));
    } else if (moved.length > 0) notes.push(say('import.ics.moved-alone'));
  } catch (error) {
    wrong('DTSTART', say('import.ics.broken', { reason: (error instanceof Error ? error.message : String(error)).slice(0, 160) }));
  }
  const candidate: Candidate = {
    row,
    ...(uid !== undefined && { key: keyOfName(uid) }),
    texts: { [locale]: { ...texts, ...(short && { summary: short }) } },
    shared,
    ...(changes.length > 0 && { changes }),
  };
  return { candidate, problems, notes };
}

/** The zone by whose clock an event is planned; `undefined` for one that we do not know. */
function zoneOf(property: ICAL.Property, { timeZone }: CalendarReading): string | undefined {
  const named: unknown = property.getParameter('tzid');
  if (typeof named !== 'string' || named === '') return timeZone;
  if (isTimeZone(named)) return named;
  return zoneNamed(named);
}

/** A property's time by the clock of a zone. */
function pointOf(property: ICAL.Property, zone: string, reading: CalendarReading): Point {
  return pointOfTime(property.getFirstValue() as unknown as ICAL.Time, zoneOf(property, reading), zone);
}

function pointOfTime(time: ICAL.Time, of: string | undefined, zone: string): Point {
  if (!(time instanceof ICAL.Time)) throw new RangeError('a time is missing');
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return { day };
  const wall = `${two(time.hour)}:${two(time.minute)}:${two(Math.min(time.second, 59))}`;
  if (time.zone === ICAL.Timezone.utcTimezone) {
    const there = wallClockIn(`${day}T${wall}Z`, zone);
    return { day: there.slice(0, 10), time: `${there.slice(11)}.000` };
  }
  if (of !== undefined && of !== zone) throw new RangeError('times of one event stand in two time zones');
  return { day, time: `${wall}.000` };
}

/** The end, by the editor's count: of whole days the last of them. */
function endOf(event: ICAL.Component, first: Point, zone: string, reading: CalendarReading): Point | undefined {
  const property = event.getFirstProperty('dtend');
  if (property) {
    const end = pointOf(property, zone, reading);
    return first.time === undefined ? { day: end.day > first.day ? daysAfter(end.day, -1) : first.day } : end;
  }
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const seconds = duration.toSeconds();
  if (first.time === undefined) return { day: daysAfter(first.day, Math.max(0, Math.ceil(seconds / 86_400) - 1)) };
  const end = new Date(Date.parse(`${first.day}T${first.time}Z`) + seconds * 1000).toISOString();
  return { day: end.slice(0, 10), time: `${end.slice(11, 19)}.000` };
}

function leftOut(event: ICAL.Component, zone: string, reading: CalendarReading): CandidateChange[] {
  const days = event
    .getAllProperties('exdate')
    .flatMap((property) =>
      property.getValues().map((value: unknown) => pointOfTime(value as ICAL.Time, zoneOf(property, reading), zone).day),
    );
  return [...new Set(days)].map((occurrenceDate) => ({ occurrenceDate, cancelled: true }));
}

function movedOccurrence(event: ICAL.Component, zone: string, reading: CalendarReading): CandidateChange {
  const [planned, start] = [event.getFirstProperty('recurrence-id'), event.getFirstProperty('dtstart')];
  if (!planned || !start) throw new RangeError('a moved occurrence without a start');
  const occurrenceDate = pointOf(planned, zone, reading).day;
  if (textOf(event, 'status')?.toUpperCase() === 'CANCELLED') return { occurrenceDate, cancelled: true };
  const first = pointOf(start, zone, reading);
  const last = endOf(event, first, zone, reading);
  return {
    occurrenceDate,
    cancelled: false,
    startDate: first.day,
    startTime: first.time ?? null,
    endDate: last && last.day !== first.day ? last.day : null,
    endTime: first.time === undefined ? null : (last?.time ?? null),
  };
}
