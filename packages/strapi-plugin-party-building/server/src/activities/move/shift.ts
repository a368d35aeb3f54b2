import { daysAfter } from '@party-building/delivery';
import type { Schedule, ScheduledChange } from '../schedule';
import { daysBetween, weekdayOf } from '../wall-clock';
import { dateInMonth, isLastInMonth, monthsBetween, placeInMonth, weekdayInMonth, WEEKDAYS } from './date';

/** What a move writes: days only, times are kept. */
export interface Moved {
  startDate?: string | null;
  endDate?: string | null;
  recurrence?: string | null;
  changes?: ScheduledChange[];
}

const shifted = (day: string | null | undefined, days: number): string | null => (day ? daysAfter(day.slice(0, 10), days) : null);

/** An activity that takes place once, so many days later. */
export const shiftOnce = ({ startDate, endDate }: Schedule, days: number): Moved => ({
  startDate: shifted(startDate, days),
  endDate: shifted(endDate, days),
});

/**
 * One occurrence of a series, so many days later: as a change of that occurrence. One that comes back to its own day, with its own times,
 * needs no change any more.
 */
export function shiftOccurrence({ changes }: Schedule, planned: string, days: number): Moved {
  const all = changes ?? [];
  const known = all.find(({ occurrenceDate }) => occurrenceDate === planned);
  const day = daysAfter(known?.startDate || planned, days);
  const change: ScheduledChange = {
    ...known,
    occurrenceDate: planned,
    cancelled: false,
    startDate: day === planned ? null : day,
    ...(known?.endDate && { endDate: shifted(known.endDate, days) }),
  };
  const says = [change.startDate, change.startTime, change.endDate, change.endTime].some((part) => part);
  const others = all.filter((each) => each !== known);
  return { changes: says ? (known ? all.map((each) => (each === known ? change : each)) : [...others, change]) : others };
}

/**
 * A whole series, so that the occurrence of one day takes place so many days later: its start, its rule, its end and what its changes
 * refer to. Where an occurrence was moved to stays. `undefined` for a rule that says more than an editor would choose.
 */
export function shiftSeries({ startDate, endDate, recurrence, changes }: Schedule, planned: string, days: number): Moved | undefined {
  if (!startDate || !recurrence) return undefined;
  const parts = new Map(recurrence.split(';').map((part) => part.split('=', 2) as [string, string]));
  const follow = followerOf(parts, planned, daysAfter(planned, days));
  const start = follow?.(startDate);
  if (!follow || start === undefined) return undefined;
  const moved = (changes ?? []).map((change) => ({
    ...change,
    occurrenceDate: change.occurrenceDate ? (follow(change.occurrenceDate) ?? null) : null,
  }));
  if (moved.some(({ occurrenceDate }, index) => occurrenceDate === null && changes?.[index]?.occurrenceDate)) return undefined;
  const until = parts.get('UNTIL');
  if (until !== undefined) parts.set('UNTIL', laterUntil(until, days));
  return {
    startDate: start,
    endDate: endDate ? daysAfter(endDate, daysBetween(startDate, start)) : null,
    recurrence: [...parts].map(([name, value]) => `${name}=${value}`).join(';'),
    changes: moved,
  };
}

/** Where each day of the series goes; writes what the rule says from then on into its parts. */
function followerOf(parts: Map<string, string>, planned: string, target: string): ((day: string) => string | undefined) | undefined {
  const days = daysBetween(planned, target);
  const months = monthsBetween(planned, target);
  const choosing = [...parts.keys()].filter((name) => name.startsWith('BY'));
  const [by] = choosing;
  const byDay = parts.get('BYDAY');
  const frequency = parts.get('FREQ');
  if (choosing.length > 1) return undefined;
  if (by === undefined && frequency !== 'MONTHLY') return (day) => daysAfter(day, days);
  if (frequency === 'WEEKLY' && byDay !== undefined && /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/.test(byDay)) {
    const turned = byDay.split(',').map((name) => (WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + ((days % 7) + 7)) % 7);
    parts.set(
      'BYDAY',
      turned
        .sort((a, b) => a - b)
        .map((day) => WEEKDAYS[day])
        .join(','),
    );
    return (day) => daysAfter(day, days);
  }
  if (frequency !== 'MONTHLY') return undefined;
  if (byDay !== undefined) {
    const [, place] = /^(-1|[1-5])(?:MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay) ?? [];
    if (place === undefined) return undefined;
    const fromEnd = (place === '-1' && isLastInMonth(target)) || placeInMonth(target) > 4;
    const [weekday, nth] = [weekdayOf(target), fromEnd ? -1 : placeInMonth(target)];
    parts.set('BYDAY', `${nth}${WEEKDAYS[weekday]}`);
    return (day) => weekdayInMonth(day, months, weekday, nth);
  }
  const dates = parts.get('BYMONTHDAY');
  if (by !== undefined && !/^([1-9]|[12]\d|3[01])$/.test(dates ?? '')) return undefined;
  const date = Number(target.slice(8, 10));
  if (by !== undefined) parts.set('BYMONTHDAY', String(date));
  return (day) => dateInMonth(day, months, date);
}

/** The end of a rule so many days later: a date, or an instant in UTC. */
function laterUntil(until: string, days: number): string {
  const [, year, month, day, rest = ''] = /^(\d{4})(\d{2})(\d{2})(.*)$/.exec(until) ?? [];
  return year === undefined ? until : `${daysAfter(`${year}-${month}-${day}`, days).replaceAll('-', '')}${rest}`;
}
