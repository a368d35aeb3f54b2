import { createHash } from 'node:crypto';

/** A change of one occurrence, as stored. */
export interface ScheduledChange {
  occurrenceDate?: string | null;
  cancelled?: boolean | null;
  startDate?: string | null;
  startTime?: string | null;
  endDate?: string | null;
  endTime?: string | null;
}

/** As much of a stored activity as says when and where it takes place, and whether. */
export interface Schedule {
  startDate?: string | null;
  startTime?: string | null;
  endDate?: string | null;
  endTime?: string | null;
  allDay?: boolean | null;
  timeZone?: string | null;
  eventStatus?: string | null;
  recurrence?: string | null;
  changes?: ScheduledChange[] | null;
  venue?: string | null;
  online?: string | null;
}

/**
 * SHA-256, in hexadecimal, of what a calendar has to hear of again: times, place, status, recurrence and changed occurrences
 * (RFC 5545, 3.8.7.4). Texts and pictures are not among it, nor the order in which changes were written down.
 */
export function scheduleDigest(schedule: Schedule): string {
  const changes = (schedule.changes ?? []).map((change) => [change.occurrenceDate || null, change.cancelled === true, ...span(change)]);
  const facts = [
    ...span(schedule),
    schedule.allDay === true,
    schedule.timeZone || null,
    schedule.eventStatus || null,
    schedule.recurrence || null,
    schedule.venue || null,
    schedule.online || null,
    changes.map((change) => JSON.stringify(change)).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** Whole seconds: databases write times with and without thousandths. */
const span = ({ startDate, startTime, endDate, endTime }: ScheduledChange): (string | null)[] => [
  startDate || null,
  startTime?.slice(0, 8) || null,
  endDate || null,
  endTime?.slice(0, 8) || null,
];
