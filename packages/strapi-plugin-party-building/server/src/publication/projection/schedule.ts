import type { Activity, OccurrenceChange, Recurrence } from '@party-building/contract';
import { checkRule, daysAfter, normalRule, UnreadableRule } from '@party-building/delivery';
import type { ActivityRow, OccurrenceChangeItem } from '../documents';
import { compact } from './compact';
import { dateOf, timeOf } from './date-and-time';
import type { Site } from './site';

/** As much of the site as the times of an activity need. */
type Zone = Pick<Site, 'timeZone' | 'report'>;

/** As much of a stored activity as says when it takes place. */
export type PlannedRow = Pick<
  ActivityRow,
  | 'key'
  | 'startDate'
  | 'startTime'
  | 'endDate'
  | 'endTime'
  | 'allDay'
  | 'timeZone'
  | 'eventStatus'
  | 'plannedStartDate'
  | 'plannedStartTime'
  | 'recurrence'
  | 'changes'
>;

export type Schedule = Pick<Activity, 'start' | 'end' | 'plannedStart' | 'timeZone' | 'allDay' | 'recurrence'>;

/** When an activity takes place, in the contract's words; what cannot be read is left out and reported. */
export function scheduleOf(row: PlannedRow, site: Zone): Schedule | undefined {
  const startDate = dateOf(row.startDate);
  if (startDate === undefined) {
    site.report(`the activity “${row.key}” has no start and is not shown; give it one and publish it again`);
    return undefined;
  }
  const startTime = row.allDay ? undefined : timeOf(row.startTime);
  // Without a time there is nothing but the day.
  const allDay = startTime === undefined;
  const timeZone = isTimeZone(row.timeZone) ? row.timeZone : site.timeZone;
  const start = point(startDate, startTime);
  const end = endOf({ startDate, endDate: dateOf(row.endDate), endTime: allDay ? undefined : timeOf(row.endTime), allDay });
  if (end !== undefined && end <= start) site.report(`the activity “${row.key}” ends before it starts; it is shown without an end`);

  const plannedDate = row.eventStatus === 'moved' ? dateOf(row.plannedStartDate) : undefined;
  const planned = plannedDate && point(plannedDate, startTime && (timeOf(row.plannedStartTime) ?? startTime));
  return compact<Schedule>({
    start,
    end: end !== undefined && end > start ? end : undefined,
    plannedStart: planned && planned !== start ? planned : undefined,
    timeZone,
    allDay: allDay || undefined,
    recurrence: recurrenceOf(row, { start, startTime, timeZone, allDay }, site),
  });
}

interface Start {
  start: string;
  startTime: string | undefined;
  timeZone: string;
  allDay: boolean;
}

function recurrenceOf(row: PlannedRow, { start, startTime, timeZone, allDay }: Start, site: Zone): Recurrence | undefined {
  if (!row.recurrence?.trim()) return undefined;
  const rule = normalRule(row.recurrence, { timeZone, allDay });
  try {
    checkRule({ start, timeZone, ...(allDay && { allDay }), recurrence: { rule } });
  } catch (error) {
    if (!(error instanceof UnreadableRule)) throw error;
    site.report(`the activity “${row.key}” is shown as one that does not recur. ${error.message}`);
    return undefined;
  }
  const changes = new Map<string, OccurrenceChange>();
  for (const item of row.changes ?? []) {
    const change = changeOf(item, { startTime, endTime: timeOf(row.endTime), allDay });
    // Of two changes to one occurrence the first holds.
    if (change && !changes.has(change.occurrence)) changes.set(change.occurrence, change);
  }
  const ordered = [...changes.values()].sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
  return { rule, ...(ordered.length > 0 && { changes: ordered }) };
}

interface Times {
  startTime: string | undefined;
  endTime: string | undefined;
  allDay: boolean;
}

/** What happens to one occurrence; a part that is not given stays as it was planned. */
function changeOf(item: OccurrenceChangeItem, { startTime, endTime, allDay }: Times): OccurrenceChange | undefined {
  const day = dateOf(item.occurrenceDate);
  if (day === undefined) return undefined;
  const occurrence = point(day, startTime);
  if (item.cancelled) return { occurrence, cancelled: true };
  const newDate = dateOf(item.startDate) ?? day;
  const newStart = point(newDate, startTime && (timeOf(item.startTime) ?? startTime));
  const [endDate, givenEnd] = [dateOf(item.endDate), allDay ? undefined : timeOf(item.endTime)];
  const newEnd =
    endDate === undefined && givenEnd === undefined
      ? undefined
      : endOf({ startDate: newDate, endDate, endTime: givenEnd ?? (allDay ? undefined : endTime), allDay });
  const moved = newStart !== occurrence;
  const ends = newEnd !== undefined && newEnd > newStart;
  return moved || ends ? { occurrence, ...(moved && { start: newStart }), ...(ends && { end: newEnd }) } : undefined;
}

interface End {
  startDate: string;
  endDate: string | undefined;
  endTime: string | undefined;
  allDay: boolean;
}

/** The exclusive end: editors name the last day of an all-day activity, the contract the day after. */
function endOf({ startDate, endDate, endTime, allDay }: End): string | undefined {
  if (allDay) return endDate && daysAfter(endDate, 1);
  if (endTime !== undefined) return point(endDate ?? startDate, endTime);
  // A later last day without a time is shown whole.
  return endDate !== undefined && endDate > startDate ? point(daysAfter(endDate, 1), '00:00:00') : undefined;
}

const point = (date: string, time: string | undefined): string => (time === undefined ? date : `${date}T${time}`);

/** What has been asked of a name: asking again for each of many activities would take longer than all the rest. */
const zones = new Map<string, boolean>();

function isTimeZone(name: string | null | undefined): name is string {
  if (!name) return false;
  const known = zones.get(name);
  if (known !== undefined) return known;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (zones.size < 1000) zones.set(name, valid);
  return valid;
}
