import type { Activity } from '@party-building/contract';
import { lastDayOf } from '../listing/entry.js';

/** Months after the newest content, or after its own start, up to which the index follows a recurrence that does not count its occurrences. */
export const HORIZON_MONTHS = 24;

/** The first day after the month that is so many after the one of a point in time. */
export function horizonOf(point: string): string {
  const [year = 0, month = 1] = point.slice(0, 7).split('-').map(Number);
  const after = year * 12 + month + HORIZON_MONTHS;
  return `${Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}-01`;
}

/** Whether all its occurrences are counted with what is stored: whatever else is published, their number stays the same. */
export const isCounted = (activity: Activity): boolean =>
  !activity.recurrence || activity.recurrence.rule.includes('COUNT=') || lastDayOf(activity) < horizonOf(activity.start);
