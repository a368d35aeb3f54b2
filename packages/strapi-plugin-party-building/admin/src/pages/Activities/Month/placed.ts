import type { Head, Month, Occurrence } from '../api';
import { daysAfter } from '../days';

/** An occurrence on one of its days. */
export interface Placed {
  occurrence: Occurrence;
  head: Head;
  day: string;
  /** Whether this is its first day. */
  begins: boolean;
}

/** What stands on each day of a page, in order. */
export function placedOn({ data, meta }: Month): Map<string, Placed[]> {
  const byDay = new Map<string, Placed[]>();
  for (const occurrence of data.occurrences) {
    const head = data.activities[occurrence.documentId];
    if (!head) continue;
    const from = occurrence.first < meta.from ? meta.from : occurrence.first;
    for (let day = from; day <= occurrence.last && day < meta.before; day = daysAfter(day, 1)) {
      byDay.set(day, [...(byDay.get(day) ?? []), { occurrence, head, day, begins: day === occurrence.first }]);
    }
  }
  return byDay;
}

/** Whether an occurrence can be moved: one that does not take place cannot. */
export const isMovable = ({ occurrence }: Placed): boolean => occurrence.status !== 'cancelled';
