/** As much of an occurrence as holds a venue for some time. */
export interface Holding {
  documentId: string;
  /** The venue's key; without one nothing is held. */
  venue: string | null;
  /** Points in time that compare as texts, all in one zone. */
  from: string;
  /** Exclusive; the same as `from` where no end is known: that is a point in time, which holds the venue, too. */
  to: string;
  status?: string;
}

/**
 * The occurrences of different activities that hold one venue at the same time: to each that is in a conflict those that it is in
 * conflict with. Ends that touch a beginning are none, and what does not take place holds nothing.
 */
export function venueConflicts<T extends Holding>(occurrences: readonly T[]): Map<T, T[]> {
  const byVenue = new Map<string, T[]>();
  for (const each of occurrences) {
    if (!each.venue || each.status === 'cancelled') continue;
    byVenue.set(each.venue, [...(byVenue.get(each.venue) ?? []), each]);
  }
  const conflicts = new Map<T, T[]>();
  const note = (one: T, other: T): void => void conflicts.set(one, [...(conflicts.get(one) ?? []), other]);
  for (const held of byVenue.values()) {
    held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    for (const [index, one] of held.entries()) {
      for (const other of held.slice(index + 1)) {
        if (other.from > one.to) break;
        if (one.documentId === other.documentId || !overlap(one, other)) continue;
        note(one, other);
        note(other, one);
      }
    }
  }
  return conflicts;
}

/** Whether two hold one venue at once; the first does not begin after the second. */
function overlap(one: Holding, other: Holding): boolean {
  return other.from < one.to || one.from === other.from;
}
