import { Temporal } from 'temporal-polyfill';

/** As long after `wall` as `end` is after `start`, by the wall clock; all three are dates, or all are times. */
export function wallClockAfter(wall: string, start: string, end: string): string {
  if (!wall.includes('T')) return Temporal.PlainDate.from(wall).add(Temporal.PlainDate.from(start).until(end)).toString();
  const length = Temporal.PlainDateTime.from(start).until(end);
  return Temporal.PlainDateTime.from(wall).add(length).toString({ smallestUnit: 'second' });
}

/** The instant of a wall-clock time, with the zone's offset: `2026-11-22T09:00:00+08:00`; a date as it is. */
export function withOffset(wall: string, timeZone: string): string {
  if (!wall.includes('T')) return wall;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
