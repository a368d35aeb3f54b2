import type { Core } from '@strapi/strapi';
import { ACTIVITY } from '../content-types/uids';
import type { CheckedActivity } from '../checks/activity';
import type { CalendarRow } from './occurrence';

export type LocaleState = 'draft' | 'published' | 'modified';

/** A draft in one language, as far as the calendar of the admin reads it. */
export interface DraftRow extends CalendarRow {
  id: number;
  locale: string;
  title: string | null;
  kind: string | null;
  updatedAt: string;
  publishedAt: null;
}

/** One activity, as the month and the list show it. */
export interface ActivityHead {
  documentId: string;
  /** By locale; a locale in which it is not written is absent. */
  title: Record<string, string>;
  state: Record<string, LocaleState>;
  kind: string | null;
  eventStatus: string | null;
  venue: string | null;
  timeZone: string | null;
  allDay: boolean;
  startDate: string | null;
  /** `hh:mm`, by the clock of its own zone. */
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  /** The value of an RRULE property, as stored. */
  recurrence: string | null;
}

/** A draft with all its languages. */
export interface Draft {
  head: ActivityHead;
  /** What is the same in all languages, from the draft of the site's default one or, where there is none, of another. */
  row: DraftRow;
  rows: DraftRow[];
}

/** Columns that the calendar needs; `changes` comes by populate. */
const COLUMNS = [
  ...['documentId', 'locale', 'key', 'title', 'kind', 'eventStatus', 'venue', 'timeZone', 'allDay'],
  ...['startDate', 'startTime', 'endDate', 'endTime', 'plannedStartDate', 'plannedStartTime', 'recurrence'],
  // What an import compares.
  ...['online', 'registration', 'organiser', 'summary'],
  ...['updatedAt', 'publishedAt'],
];

/** As many values as every database takes in one condition. */
const AT_ONCE = 400;

/** As much of the Content Manager's service as we call. */
interface DocumentMetadata {
  getStatus(version: object, others: object[]): LocaleState;
}

/** The drafts that a condition finds, whole documents each: a condition on what is the same in all languages. */
export async function draftsWhere(strapi: Core.Strapi, where: object, defaultLocale: string): Promise<Draft[]> {
  const rows = (await strapi.db.query(ACTIVITY).findMany({
    where: { ...where, publishedAt: null },
    select: COLUMNS as never,
    populate: { changes: true },
    orderBy: [{ startDate: 'asc' }, { startTime: 'asc' }, { documentId: 'asc' }],
  })) as DraftRow[];
  const documents = new Map<string, DraftRow[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  const published = await publishedOf(strapi, [...documents.keys()]);
  return [...documents].map(([documentId, versions]) => draftOf(strapi, versions, published.get(documentId) ?? [], defaultLocale));
}

/** The drafts of these documents, in their order. */
export async function draftsOf(strapi: Core.Strapi, documentIds: readonly string[], defaultLocale: string): Promise<Draft[]> {
  const found: Draft[] = [];
  for (const some of parted(documentIds)) found.push(...(await draftsWhere(strapi, { documentId: { $in: some } }, defaultLocale)));
  const byId = new Map(found.map((draft) => [draft.head.documentId, draft]));
  return documentIds.flatMap((documentId) => byId.get(documentId) ?? []);
}

interface PublishedRow {
  documentId: string;
  locale: string;
  updatedAt: string;
  publishedAt: string;
}

async function publishedOf(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, PublishedRow[]>> {
  const byDocument = new Map<string, PublishedRow[]>();
  for (const some of parted(documentIds)) {
    const rows = (await strapi.db.query(ACTIVITY).findMany({
      where: { documentId: { $in: some }, publishedAt: { $notNull: true } },
      select: ['documentId', 'locale', 'updatedAt', 'publishedAt'] as never,
    })) as PublishedRow[];
    for (const row of rows) byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
  }
  return byDocument;
}

function draftOf(strapi: Core.Strapi, rows: DraftRow[], published: PublishedRow[], defaultLocale: string): Draft {
  const metadata = strapi.plugin('content-manager').service('document-metadata') as unknown as DocumentMetadata;
  const row = (rows.find(({ locale }) => locale === defaultLocale) ?? rows[0]) as DraftRow;
  const head: ActivityHead = {
    documentId: row.documentId,
    title: Object.fromEntries(rows.map(({ locale, title }) => [locale, title ?? ''])),
    // Strapi's own word, so that these pages and the edit view never disagree.
    state: Object.fromEntries(
      rows.map((each) => [
        each.locale,
        metadata.getStatus(
          each,
          published.filter(({ locale }) => locale === each.locale),
        ),
      ]),
    ),
    kind: row.kind,
    eventStatus: row.eventStatus ?? null,
    venue: row.venue || null,
    timeZone: row.timeZone || null,
    allDay: row.allDay === true,
    startDate: row.startDate || null,
    startTime: row.startTime?.slice(0, 5) || null,
    endDate: row.endDate || null,
    endTime: row.endTime?.slice(0, 5) || null,
    recurrence: row.recurrence || null,
  };
  return { head, row, rows };
}

function* parted<T>(all: readonly T[]): Generator<T[]> {
  for (let index = 0; index < all.length; index += AT_ONCE) yield all.slice(index, index + AT_ONCE);
}

/** A stored draft as the checks of an activity read it. */
export const checkedOf = (row: DraftRow): CheckedActivity => row as unknown as CheckedActivity;
