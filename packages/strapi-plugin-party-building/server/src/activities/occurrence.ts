import { daysAfter, occurrencesIn, type Days, type Plan } from '@party-building/delivery';
import type { Occurrence } from '@party-building/contract';
import { scheduleOf, type PlannedRow } from '../publication/projection/schedule';
import { daysBetween, wallClockIn } from './wall-clock';

/** A stored activity as far as it stands in a calendar. */
export interface CalendarRow extends PlannedRow {
  documentId: string;
  venue: string | null | undefined;
}

/** One time at which an activity takes place, or would have: by the clock of the site's zone. */
export interface CalendarOccurrence {
  documentId: string;
  /** The day on which it begins by the plan, in the activity's own zone: what names it among those of its series. */
  planned: string;
  venue: string | null;
  allDay: boolean;
  /** `yyyy-mm-ddThh:mm:ss`; of whole days midnight. */
  from: string;
  /** Exclusive; the same as `from` where no end is given. */
  to: string;
  /** The first and the last of its days. */
  first: string;
  last: string;
  status?: 'moved' | 'cancelled';
  /** The day from which a moved one was moved. */
  movedFrom?: string;
}

/** The plan of a stored draft; `undefined` without a first day. A rule that cannot be followed counts as none, as on the portals. */
export function planOf(row: CalendarRow, timeZone: string): Plan | undefined {
  const schedule = scheduleOf(row, { timeZone, report: () => undefined });
  if (!schedule) return undefined;
  const eventStatus = row.eventStatus === 'moved' || row.eventStatus === 'cancelled' ? row.eventStatus : 'scheduled';
  return { ...schedule, eventStatus };
}

/** When a stored activity takes place on these days, begun before them or not. */
export function occurrencesOf(row: CalendarRow, days: Days): CalendarOccurrence[] {
  const plan = planOf(row, days.timeZone);
  if (!plan) return [];
  const length = plan.end === undefined ? 0 : Math.min(Math.max(daysBetween(plan.start.slice(0, 10), plan.end.slice(0, 10)), 0), 366);
  return occurrencesIn(plan, { ...days, from: daysAfter(days.from, -length - 1) })
    .map((occurrence) => shownAs(row, plan, occurrence, days.timeZone))
    .filter(({ last, first }) => last >= days.from && first < days.before);
}

function shownAs({ documentId, venue }: CalendarRow, plan: Plan, occurrence: Occurrence, timeZone: string): CalendarOccurrence {
  const { start, end, status, plannedStart } = occurrence;
  const allDay = plan.allDay === true;
  const wall = (point: string): string => (point.includes('T') ? wallClockIn(point, timeZone) : `${point}T00:00:00`);
  const from = wall(start);
  const to = end === undefined ? (allDay ? `${daysAfter(start, 1)}T00:00:00` : from) : wall(end);
  const first = from.slice(0, 10);
  const last = to > from && to.endsWith('T00:00:00') ? daysAfter(to.slice(0, 10), -1) : to.slice(0, 10);
  return {
    documentId,
    planned: plannedDayOf(plan, occurrence),
    venue: venue || null,
    allDay,
    from,
    to,
    first,
    last: last < first ? first : last,
    ...(status && { status }),
    ...(plannedStart !== undefined && { movedFrom: wall(plannedStart).slice(0, 10) }),
  };
}

/** An occurrence that its series moved is named by the day from which it was moved; the first of an activity moved as a whole is not. */
function plannedDayOf({ timeZone, recurrence }: Plan, { start, plannedStart }: Occurrence): string {
  const dayOf = (point: string): string => (point.includes('T') ? wallClockIn(point, timeZone).slice(0, 10) : point);
  if (plannedStart !== undefined) {
    const day = dayOf(plannedStart);
    if (recurrence?.changes?.some(({ occurrence }) => occurrence.slice(0, 10) === day)) return day;
  }
  return dayOf(start);
}
