import { daysAfter, type Days } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { venueConflicts } from './conflicts';
import { occurrencesOf, type CalendarOccurrence, type CalendarRow } from './occurrence';
import { draftsWhere, type ActivityHead, type Draft } from './rows';

/** An occurrence, and the others that hold its venue at the same time. */
export interface MarkedOccurrence extends CalendarOccurrence {
  conflicts: Conflict[];
}

/** Another activity at the same venue at the same time. */
export interface Conflict {
  documentId: string;
  /** By locale. */
  title: Record<string, string>;
  from: string;
  to: string;
  allDay: boolean;
}

/** What a condition on activities says of those that can take place on these days; zones differ by a day. */
export function takingPlace({ from, before }: Days): object {
  const [first, last] = [daysAfter(from, -1), daysAfter(before, 1)];
  return {
    startDate: { $lte: last },
    $or: [
      { startDate: { $gte: first } },
      { endDate: { $gte: first } },
      { $and: [{ recurrence: { $notNull: true } }, { recurrence: { $ne: '' } }] },
    ],
  };
}

/** Occurrences of all these drafts, each with its conflicts among them. */
export function markedOccurrences(drafts: readonly Draft[], days: Days): MarkedOccurrence[] {
  const titles = new Map(drafts.map(({ head }) => [head.documentId, head.title]));
  const occurrences = drafts.flatMap(({ row }) => occurrencesOf(row, days));
  const conflicts = venueConflicts(occurrences);
  return occurrences.map((each) => ({
    ...each,
    conflicts: (conflicts.get(each) ?? []).map((other) => conflictWith(other, titles.get(other.documentId) ?? {})),
  }));
}

const conflictWith = ({ documentId, from, to, allDay }: CalendarOccurrence, title: ActivityHead['title']): Conflict => ({
  documentId,
  title,
  from,
  to,
  allDay,
});

/** Activities that hold the venue of this one at the same time as it, on these days, should it be stored like this. */
export async function conflictsOf(strapi: Core.Strapi, row: CalendarRow, days: Days, defaultLocale: string): Promise<Conflict[]> {
  const own = row.venue ? occurrencesOf(row, days) : [];
  if (own.length === 0) return [];
  const others = await draftsWhere(strapi, { venue: row.venue, documentId: { $ne: row.documentId }, ...takingPlace(days) }, defaultLocale);
  const titles = new Map(others.map(({ head }) => [head.documentId, head.title]));
  const theirs = others.flatMap((other) => occurrencesOf(other.row, days));
  const conflicts = venueConflicts([...own, ...theirs]);
  return own.flatMap((each) => conflicts.get(each) ?? []).map((other) => conflictWith(other, titles.get(other.documentId) ?? {}));
}
