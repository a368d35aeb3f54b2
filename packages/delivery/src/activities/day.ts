import { Temporal } from 'temporal-polyfill';

/** Days from one to another, in a zone; the last is not among them. */
export interface Days {
  /** `yyyy-mm-dd`. */
  from: string;
  /** `yyyy-mm-dd`, exclusive. */
  before: string;
  /** IANA name of the zone in which the days begin. */
  timeZone: string;
}

/** How far back and ahead of the build's day a snapshot's activities reach. */
export const SNAPSHOT_REACH = { back: 35, ahead: 100 } as const;

/** The day on which an instant falls. */
export const dayOf = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The month of the zone in which an occurrence starts: an instant, or a date that is the same in each zone. */
export const monthOf = (start: string, timeZone: string): string =>
  (start.includes('T') ? dayOf(new Date(start), timeZone) : start).slice(0, 7);

/** The day a number of days after another, before it where the number is negative. */
export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** What a snapshot built on this day shows: from 35 days before it to 100 days after it, both included. */
export const snapshotDays = (day: string, timeZone: string): Days => ({
  from: daysAfter(day, -SNAPSHOT_REACH.back),
  before: daysAfter(day, SNAPSHOT_REACH.ahead + 1),
  timeZone,
});

/** The days of a month, `yyyy-mm`. */
export const daysOfMonth = (month: string, timeZone: string): Days => {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return { from: first.toString(), before: first.add({ months: 1 }).toString(), timeZone };
};
