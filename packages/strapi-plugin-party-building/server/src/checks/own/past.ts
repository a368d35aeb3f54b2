import { dayOf, daysAfter, occurrencesIn, UnreadableRule, type Plan } from '@party-building/delivery';
import type { CheckedActivity } from '../activity';
import { planOf } from '../activity';
import type { CheckedEntry, Finding } from '../check';
import { warning } from '../finding';

/** Days after today in which a recurrence is followed, the near ones first: most have an occurrence there. */
const AHEAD = [60, 800, 11_000] as const;

/** An activity that is over before anybody could read of it. What has been published before may well be over. */
export function past({ data, now, timeZone }: CheckedEntry): Finding[] {
  const activity = data as CheckedActivity & { firstPublishedAt?: unknown };
  if (activity.firstPublishedAt || !activity.startDate) return [];
  return isOver(activity, now, activity.timeZone || timeZone) ? [warning(['startDate'], 'activity.past')] : [];
}

/** Whether its last occurrence has ended, by its own wall clock. */
export function isOver(activity: CheckedActivity, now: Date, timeZone: string): boolean {
  const zone = isKnown(timeZone) ? timeZone : 'UTC';
  const today = dayOf(now, zone);
  const time = now.toLocaleTimeString('en-GB', { timeZone: zone, hour12: false });
  const ends = (day: string, at: string | null | undefined): boolean =>
    day < today || (day === today && !activity.allDay && Boolean(at) && String(at).slice(0, 8) <= time);
  const { startDate, endDate, startTime, endTime, recurrence, changes } = activity;
  if (!startDate) return false;
  if (!ends(endDate || startDate, endTime || (endDate ? undefined : startTime))) return false;
  if (!recurrence) return true;
  if ((changes ?? []).some(({ cancelled, startDate: to, endDate: until }) => !cancelled && (until || to || '') >= today)) return false;
  const plan = planOf({ ...activity, timeZone: zone }, recurrence);
  return plan !== undefined && !goesOn(plan, today);
}

function goesOn(plan: Plan, today: string): boolean {
  try {
    return AHEAD.some((days) => occurrencesIn(plan, { from: today, before: daysAfter(today, days), timeZone: plan.timeZone }).length > 0);
  } catch (error) {
    // The check of its times says what is wrong with the rule.
    if (error instanceof UnreadableRule) return true;
    throw error;
  }
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
