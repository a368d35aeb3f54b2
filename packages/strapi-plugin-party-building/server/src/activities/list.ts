import { daysAfter, type Days } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { ACTIVITY } from '../content-types/uids';
import { markedOccurrences, takingPlace } from './calendar';
import { calendarMeta, type CalendarMeta } from './month';
import { occurrencesOf } from './occurrence';
import { draftsOf, draftsWhere, type ActivityHead, type Draft } from './rows';

/** What a list is narrowed by; all that is absent narrows nothing. */
export interface ListQuery {
  page: number;
  pageSize: number;
  sort: 'asc' | 'desc';
  when?: 'coming' | 'past' | undefined;
  kind?: string | undefined;
  venue?: string | undefined;
  state?: 'draft' | 'published' | 'modified' | undefined;
  /** A locale in which it is not written. */
  missing?: string | undefined;
  /** A part of a title, in any language. */
  search?: string | undefined;
}

export interface ListItem extends ActivityHead {
  /** The next day on which it takes place, from today on; absent where there is none within {@link AHEAD}. */
  next?: string;
  /** How many times another activity holds its venue at the same time, on the days that the page of the list is about. */
  conflicts: number;
}

export interface ListAnswer {
  data: ListItem[];
  meta: CalendarMeta & { page: number; pageSize: number; pageCount: number; total: number };
}

/** Days that a series is followed ahead of today, for its next day and for conflicts. */
const [AHEAD, CONFLICTS_AHEAD] = [400, 100];

export async function readList(strapi: Core.Strapi, query: ListQuery): Promise<ListAnswer> {
  const meta = await calendarMeta(strapi);
  const { total, documentIds } = await found(strapi, query, meta);
  const drafts = await draftsOf(strapi, documentIds, meta.locales[0] ?? '');
  const { page, pageSize } = query;
  const conflicts = await conflictsByDocument(strapi, drafts, meta);
  const data = drafts.map((draft) => ({ ...draft.head, ...nextOf(draft, meta), conflicts: conflicts.get(draft.head.documentId) ?? 0 }));
  return { data, meta: { ...meta, page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)), total } };
}

/** The next day, looked for near today first: most series come again soon, and following a rule far ahead takes time. */
function nextOf({ row }: Draft, { today, timeZone }: CalendarMeta): Pick<ListItem, 'next'> {
  for (const ahead of [40, AHEAD]) {
    const days: Days = { from: today, before: daysAfter(today, ahead), timeZone };
    const next = occurrencesOf(row, days).find(({ status }) => status !== 'cancelled');
    if (next) return { next: next.first < today ? today : next.first };
    if (!row.recurrence) break;
  }
  return {};
}

/** How many conflicts each activity of a page has: once for all, over the days that the page is about. */
async function conflictsByDocument(
  strapi: Core.Strapi,
  drafts: readonly Draft[],
  { today, timeZone, locales }: CalendarMeta,
): Promise<Map<string, number>> {
  const held = drafts.filter(({ head }) => head.venue && head.startDate);
  const [first] = held;
  if (!first) return new Map();
  const spans = held.map(({ head: { recurrence, startDate, endDate } }) =>
    recurrence ? [today, daysAfter(today, CONFLICTS_AHEAD)] : [startDate ?? today, endDate ?? startDate ?? today],
  );
  const days: Days = {
    from: daysAfter(spans.map(([from = today]) => from).sort()[0] ?? today, -1),
    before: daysAfter(
      spans
        .map(([, to = today]) => to)
        .sort()
        .at(-1) ?? today,
      2,
    ),
    timeZone,
  };
  const venues = [...new Set(held.map(({ head }) => head.venue))];
  const all = await draftsWhere(strapi, { venue: { $in: venues }, ...takingPlace(days) }, locales[0] ?? '');
  const counts = new Map<string, number>();
  for (const { documentId, conflicts } of markedOccurrences(all, days)) {
    counts.set(documentId, (counts.get(documentId) ?? 0) + conflicts.length);
  }
  return counts;
}

interface Found {
  total: number;
  /** Those of the page. */
  documentIds: string[];
}

/** Asks the database for the page: however many activities there are, only those of the page are read. */
async function found(strapi: Core.Strapi, query: ListQuery, { today, timeZone, locales }: CalendarMeta): Promise<Found> {
  const { tableName } = strapi.db.metadata.get(ACTIVITY);
  const rows = () => strapi.db.getConnection(tableName);
  const another = (locale?: string) =>
    strapi.db
      .getConnection(`${tableName} as other`)
      .whereRaw('other.document_id = activity.document_id')
      .modify((versions) => void (locale !== undefined && versions.where('other.locale', locale)));
  const list = strapi.db.getConnection(`${tableName} as activity`).whereNull('activity.published_at');

  if (query.kind) void list.where('activity.kind', query.kind);
  if (query.venue) void list.where('activity.venue', query.venue);
  if (query.missing) void list.whereNotExists(another(query.missing).whereNull('other.published_at'));
  if (query.search) {
    const pattern = `%${query.search.toLowerCase().replace(/[\\%_]/g, (sign) => `!${sign}`)}%`;
    void list.whereIn(
      'activity.document_id',
      rows().whereNull('published_at').whereRaw("lower(title) like ? escape '!'", [pattern]).select('document_id'),
    );
  }
  if (query.state) {
    const published = another().whereRaw('other.locale = activity.locale').whereNotNull('other.published_at');
    // As Strapi tells it: a draft that is newer than what is published is modified.
    if (query.state === 'draft') void list.whereNotExists(published);
    else void list.whereExists(published.whereRaw(`activity.updated_at ${query.state === 'modified' ? '>' : '<='} other.updated_at`));
  }
  if (query.when) {
    const coming = await comingSeries(strapi, { from: today, before: daysAfter(today, AHEAD), timeZone }, locales[0] ?? '');
    void list.where((either) => {
      const past = query.when === 'past';
      void either.where((once) => {
        void once.where((none) => void none.whereNull('activity.recurrence').orWhere('activity.recurrence', ''));
        void once.whereRaw(`coalesce(activity.end_date, activity.start_date) ${past ? '<' : '>='} ?`, [today]);
      });
      void either.orWhere((series) => {
        void series.where('activity.recurrence', '<>', '');
        if (past) void series.whereNotIn('activity.document_id', coming);
        else void series.whereIn('activity.document_id', coming);
      });
      // What has no day yet is still to come.
      if (!past) void either.orWhereNull('activity.start_date');
    });
  }
  const [{ total = 0 } = {}] = (await list.clone().countDistinct({ total: 'activity.document_id' })) as { total?: number | string }[];
  const page = (await list
    .groupBy('activity.document_id')
    .select('activity.document_id')
    .min({ day: 'activity.start_date' })
    .min({ time: 'activity.start_time' })
    // Where what has no day stands, each database decides otherwise.
    .orderByRaw('case when min(activity.start_date) is null then 1 else 0 end')
    .orderBy([
      { column: 'day', order: query.sort },
      { column: 'time', order: query.sort },
      { column: 'activity.document_id', order: 'asc' },
    ])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)) as { document_id: string }[];
  return { total: Number(total), documentIds: page.map(({ document_id }) => document_id) };
}

/** The series that take place on one of these days. */
async function comingSeries(strapi: Core.Strapi, days: Days, defaultLocale: string): Promise<string[]> {
  const series = await draftsWhere(strapi, { $and: [{ recurrence: { $notNull: true } }, { recurrence: { $ne: '' } }] }, defaultLocale);
  return series.filter(({ row }) => occurrencesOf(row, days).length > 0).map(({ head }) => head.documentId);
}
