import { dayOf } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { localesOf } from '../locales';
import { readSettings } from '../settings/stored-settings';
import { markedOccurrences, takingPlace, type MarkedOccurrence } from './calendar';
import { draftsWhere, type ActivityHead } from './rows';
import { weeksOfMonth } from './wall-clock';

/** What both the month and the list say of the site. */
export interface CalendarMeta {
  /** IANA name of the site's zone. */
  timeZone: string;
  today: string;
  /** The default first. */
  locales: string[];
}

/** One page of the calendar: a month and the days of the weeks at its ends. */
export interface MonthAnswer {
  data: {
    /** By documentId. */
    activities: Record<string, ActivityHead>;
    /** Ascending. */
    occurrences: MarkedOccurrence[];
  };
  meta: CalendarMeta & {
    month: string;
    /** The first day of the page, and the day after its last. */
    from: string;
    before: string;
  };
}

export async function calendarMeta(strapi: Core.Strapi): Promise<CalendarMeta> {
  const [{ timeZone }, { locales }] = [await readSettings(strapi), await localesOf(strapi)];
  return { timeZone, today: dayOf(new Date(), timeZone), locales };
}

/** @param month `yyyy-mm`. */
export async function readMonth(strapi: Core.Strapi, month: string): Promise<MonthAnswer> {
  const meta = await calendarMeta(strapi);
  const page = weeksOfMonth(month);
  const days = { ...page, timeZone: meta.timeZone };
  const drafts = await draftsWhere(strapi, takingPlace(days), meta.locales[0] ?? '');
  const occurrences = markedOccurrences(drafts, days).sort(byTime);
  const shown = new Set(occurrences.map(({ documentId }) => documentId));
  const heads = drafts.map(({ head }) => head).filter(({ documentId }) => shown.has(documentId));
  return {
    data: { activities: Object.fromEntries(heads.map((head) => [head.documentId, head])), occurrences },
    meta: { ...meta, month, ...page },
  };
}

/** What lasts whole days first, then by the clock. */
const byTime = (one: MarkedOccurrence, other: MarkedOccurrence): number =>
  compare(one.first, other.first) || Number(other.allDay) - Number(one.allDay) || compare(one.from, other.from);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
