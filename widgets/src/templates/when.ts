import type { Occurrence } from '@party-building/contract';
import { dayOf } from '../clock/day.js';
import { dateFormat } from '../clock/format.js';
import type { Context } from './context.js';

const DATE = { weekday: 'short', month: 'short', day: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export type Times = Pick<Occurrence, 'start' | 'end'>;

/** Days of an all-day activity are the same in all zones. */
const isTimed = (instant: string): boolean => instant.includes('T');

/** First and last day in a zone, `yyyy-mm-dd`. What ends at midnight does not take the next day too. */
export function daysOf({ start, end = start }: Times, timeZone: string | undefined): [first: string, last: string] {
  const zone = isTimed(start) ? timeZone : 'UTC';
  return [dayOf(start, zone), dayOf(Math.max(Date.parse(start), Date.parse(end) - 1), zone)];
}

/**
 * Date with weekday, and time of day: `Fri, Nov 27, 09:00–10:30`, `11月27日周五 09:00–10:30`. It is put together from its ends because the
 * browsers' own ranges (`formatRange`) are unlike single dates in Chinese: `11/27周五 09:00–10:30`.
 *
 * @param more what else the date says: the year.
 */
export function timeText(locale: string, timeZone: string | undefined, times: Times, more: Intl.DateTimeFormatOptions = {}): string {
  const { start, end } = times;
  const timed = isTimed(start);
  const [first, last] = daysOf(times, timeZone);
  const text = (instant: number, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, timed ? timeZone : 'UTC', options).format(instant);
  const whole = { ...DATE, ...more, ...(timed && TIME) };
  const from = text(Date.parse(start), whole);
  if (first !== last) return `${from} – ${text(Date.parse(end ?? '') - (timed ? 0 : 1), whole)}`;
  return timed && end ? `${from}–${text(Date.parse(end), TIME)}` : from;
}

/** As {@link timeText}, with the name of the zone unless the reader's clock shows the same then. */
export function whenText({ snapshot: { locale }, timeZone: readers }: Context, timeZone: string, times: Times, more = {}): string {
  const text = timeText(locale, timeZone, times, more);
  const isReaders = !isTimed(times.start) || (readers && timeText(locale, readers, times, more) === text);
  return isReaders ? text : `${text} (${zoneName(locale, timeZone, times.start, 'longGeneric')})`;
}

function zoneName(locale: string, timeZone: string, instant: string, timeZoneName: 'longGeneric' | 'longOffset'): string | undefined {
  const parts = dateFormat(locale, timeZone, { timeZoneName }).formatToParts(Date.parse(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/** The time that the clocks of a zone show, `2026-11-22T09:00:00`, with its offset; a date as it is. */
export function withOffset(wall: string, timeZone: string): string {
  // `GMT+08:00`; plain `GMT` where there is none. Within hours of a change of the clocks it may be the other one.
  return isTimed(wall) ? wall + (zoneName('en', timeZone, `${wall}Z`, 'longOffset')?.slice(3) || 'Z') : wall;
}

/** `Fri, Nov 27` */
export const dayText = (locale: string, day: string, options: Intl.DateTimeFormatOptions = DATE): string =>
  dateFormat(locale, 'UTC', options).format(Date.parse(day));

/** @param month `yyyy-mm`. */
export const monthText = (locale: string, month: string): string => dayText(locale, month, { year: 'numeric', month: 'long' });
