import type { Activity, ActivitySummary, Occurrence } from '@party-building/contract';

/** An activity as it stands in a list, with the occurrences that the list shows. */
export function summaryOf(activity: Activity, occurrences: Occurrence[]): ActivitySummary {
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
