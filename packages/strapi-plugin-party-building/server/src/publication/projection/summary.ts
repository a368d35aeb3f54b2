import type { Activity, ActivitySummary } from '@party-building/contract';
import { occurrencesIn, type Days } from '@party-building/delivery';
import { compact } from './compact';

/** What a list shows of an activity that begins in these days; absent where it does not. */
export function summaryOf(activity: Activity, days: Days): ActivitySummary | undefined {
  const occurrences = occurrencesIn(activity, days);
  if (occurrences.length === 0) return undefined;
  return compact<ActivitySummary>({
    key: activity.key,
    slug: activity.slug,
    title: activity.title,
    kind: activity.kind,
    eventStatus: activity.eventStatus,
    timeZone: activity.timeZone,
    allDay: activity.allDay,
    venue: activity.venue,
    online: activity.online,
    organiser: activity.organiser,
    cover: activity.cover,
    summary: activity.summary,
    grasp: activity.grasp,
    registration: activity.registration,
    recurring: activity.recurrence ? true : undefined,
    occurrences,
  });
}
