import { daysAfter } from '@party-building/delivery';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `+14`, `-30 FR`, `+20 2WE`, `-5 -1SA`; the weekday as in a recurrence rule's BYDAY. */
const OFFSET = /^([+-]\d{1,4})(?: (-1|[1-5])?([A-Z]{2}))?$/;

/** No weekday of a month is further away than this. */
const LONGEST_WAIT = 100;

/**
 * A day as the seed's files write it → a day of the calendar. The files say how far a day is from that of the first seed, so that a new
 * site always shows activities past, running and coming.
 *
 * @param written `+14`: fourteen days later; `-30 FR`: the first Friday from thirty days earlier on; `+20 2WE`: the first day from twenty
 * days later on that is its month's second Wednesday (`-1`: the last); or a day, `yyyy-mm-dd`, as it is.
 * @param first day of the first seed, `yyyy-mm-dd`.
 * @returns `yyyy-mm-dd`; `undefined` for what is none of these.
 */
export function dayFrom(written: unknown, first: string): string | undefined {
  if (typeof written !== 'string') return undefined;
  if (isDay(written)) return written;
  const [, offset, ordinal, weekday] = OFFSET.exec(written) ?? [];
  if (offset === undefined) return undefined;
  const from = daysAfter(first, Number(offset));
  if (weekday === undefined) return from;
  if (!WEEKDAYS.includes(weekday)) return undefined;
  for (let days = 0; days < LONGEST_WAIT; days++) {
    const day = daysAfter(from, days);
    if (WEEKDAYS[weekdayOf(day)] === weekday && (ordinal === undefined || isInMonth(day, Number(ordinal)))) return day;
  }
  return undefined;
}

/** Days in braces within a text: `UNTIL={+60}T155959Z` → `UNTIL=20270121T155959Z`, as recurrence rules write them. */
export function ruleFrom(written: string, first: string): string | undefined {
  let readable = true;
  const rule = written.replace(/\{([^}]*)\}/g, (_, day) => {
    const resolved = dayFrom(day, first);
    readable &&= resolved !== undefined;
    return resolved?.replaceAll('-', '') ?? '';
  });
  return readable ? rule : undefined;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** Whether it is the nth of its weekday in its month, counted from the end where n is negative. */
function isInMonth(day: string, n: number): boolean {
  if (n < 0) return daysAfter(day, 7).slice(0, 7) !== day.slice(0, 7);
  return Math.ceil(Number(day.slice(8)) / 7) === n;
}
