import { dayOf, daysAfter } from '@party-building/delivery';
import { activityProblems } from '../checks/activity';
import type { Say } from '../messages';
import { occurrencesOf, type CalendarRow } from './occurrence';
import type { Schedule } from './schedule';
import { isDay } from './wall-clock';

/** The next days of a recurrence that somebody is writing. */
export interface NextOccurrences {
  /** At most five, from today on, or from the start where that is later or all are past. */
  days: { day: string; planned: string; moved: boolean }[];
  /** Why the rule cannot be followed, in the editor's language. */
  problem?: string;
}

const MOST = 5;
/** Days that are searched at a time, and in all: 29 February comes again within eight years. */
const [STRIDE, REACH] = [400, 3200];

export function nextOccurrences(schedule: Schedule, timeZone: string, say: Say): NextOccurrences {
  const { startDate, recurrence } = schedule;
  if (!isDay(startDate) || !recurrence) return { days: [] };
  const zone = schedule.timeZone || timeZone;
  // Whether it has a time is said at the field of the time.
  const row = { ...schedule, timeZone: zone, allDay: schedule.allDay || !schedule.startTime, endDate: null, endTime: null };
  const problem = activityProblems({ ...row, startTime: row.allDay ? null : (schedule.startTime ?? null), changes: [] }, say)[0]?.message;
  if (problem !== undefined) return { days: [], problem };
  const today = dayOf(new Date(), zone);
  const from = startDate > today ? startDate : today;
  const ahead = following(row as unknown as CalendarRow, from, zone);
  return { days: ahead.length > 0 ? ahead : following(row as unknown as CalendarRow, startDate, zone) };
}

function following(row: CalendarRow, from: string, timeZone: string): NextOccurrences['days'] {
  const found: NextOccurrences['days'] = [];
  for (let ahead = 0; ahead < REACH && found.length < MOST; ahead += STRIDE) {
    const days = { from: daysAfter(from, ahead), before: daysAfter(from, ahead + STRIDE), timeZone };
    for (const { first, planned, status } of occurrencesOf(row, days)) {
      if (status !== 'cancelled' && first >= days.from) found.push({ day: first, planned, moved: status === 'moved' });
    }
  }
  return found.slice(0, MOST);
}
