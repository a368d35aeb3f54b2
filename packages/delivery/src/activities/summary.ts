import type { Activity, ActivitySummary } from '@party-building/contract';
import type { Days } from './day.js';
import { occurrencesIn } from './occurrences.js';

/** What a list shows of an activity that begins in these days; absent where it does not. */
export function summaryOf(activity: Activity, days: Days): ActivitySummary | undefined {
  const occurrences = occurrencesIn(activity, days);
  if (occurrences.length === 0) return undefined;
  const {
    start: _start,
    end: _end,
    plannedStart: _plannedStart,
    recurrence,
    gallery: _gallery,
    body: _body,
    published: _published,
    updated: _updated,
    sequence: _sequence,
    ...head
  } = activity;
  return { ...head, ...(recurrence && { recurring: true }), occurrences };
}
