import { weekdayOf } from '../wall-clock';

/** RFC 5545's names of weekdays, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const split = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8, 10)),
];

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** How many months another day's month is after one's. */
export function monthsBetween(one: string, other: string): number {
  const [[year, month], [otherYear, otherMonth]] = [split(one), split(other)];
  return (otherYear - year) * 12 + otherMonth - month;
}

/** The day of a month so many months after that of a day; `undefined` where that month has no such day. */
export function dateInMonth(day: string, months: number, date: number): string | undefined {
  const [year, month] = split(day);
  const length = daysIn(year, month + months);
  return date >= 1 && date <= length ? iso(year, month + months, date) : undefined;
}

/** Which of its weekday in its month a day is: 1 for the first. */
export const placeInMonth = (day: string): number => Math.ceil(split(day)[2] / 7);

/** Whether it is the last of its weekday in its month. */
export const isLastInMonth = (day: string): boolean => {
  const [year, month, date] = split(day);
  return date + 7 > daysIn(year, month);
};

/** The weekday's n-th day (from the end for −1) in the month so many months after that of a day. */
export function weekdayInMonth(day: string, months: number, weekday: number, place: number): string | undefined {
  const [year, month] = split(day);
  const length = daysIn(year, month + months);
  if (place < 0) {
    const last = iso(year, month + months, length);
    return dateInMonth(day, months, length - ((weekdayOf(last) - weekday + 7) % 7) + (place + 1) * 7);
  }
  const first = iso(year, month + months, 1);
  return dateInMonth(day, months, 1 + ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
}
