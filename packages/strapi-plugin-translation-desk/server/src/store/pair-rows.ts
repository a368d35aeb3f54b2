import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Inline, MemoryPair, Origin } from '@party-building/l10n';
import { PAIRS } from '../database/tables';

/** A pair of the memory, with where it was approved. */
export interface StoredPair extends MemoryPair {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly path: string;
}

export interface Languages {
  readonly sourceLocale: string;
  readonly targetLocale: string;
}

/** A unit of a target, in one of its source texts. */
export interface PairOf extends Languages {
  readonly target: number;
  readonly uid: string;
  readonly documentId: string;
  readonly path: string;
  /** Exact hash. */
  readonly sourceHash: string;
}

interface Texts {
  readonly source: readonly Inline[];
  readonly target: readonly Inline[];
  readonly origin: Origin;
  readonly before?: string;
  readonly after?: string;
}

interface PairRow {
  readonly id: number;
  readonly contentType: string;
  readonly documentId: string;
  readonly path: string;
  readonly texts: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly at: Date | string;
}

const pairs = (strapi: Core.Strapi) => strapi.db.query(PAIRS as never);
const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'translation-desk', key: 'memory' });

/** Another text whenever a pair has come or gone. */
export const memoryVersion = async (strapi: Core.Strapi): Promise<string> => String((await store(strapi).get({})) ?? '');

/** To be called in the transaction of the change. */
export async function touchMemory(strapi: Core.Strapi): Promise<void> {
  await store(strapi).set({ value: `${new Date().toISOString()} ${Math.random()}` });
}

/** The ids of all pairs of two languages. */
export async function pairIds(strapi: Core.Strapi, languages: Languages): Promise<number[]> {
  const rows = (await pairs(strapi).findMany({ where: languages, select: ['id'] })) as { id: number }[];
  return rows.map(({ id }) => id);
}

export async function pairsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<StoredPair[]> {
  const found: StoredPair[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = (await pairs(strapi).findMany({ where: { id: { $in: ids.slice(at, at + BATCH) } }, orderBy: { id: 'asc' } })) as PairRow[];
    found.push(...rows.map(pairFrom));
  }
  return found;
}

const BATCH = 500;

const pairFrom = ({ id, contentType, documentId, path, texts }: PairRow): StoredPair => ({
  id,
  uid: contentType,
  documentId,
  path,
  ...(JSON.parse(texts) as Texts),
  state: 'approved',
});

/** Puts a pair in the place of the one that the unit had with this source text. @returns whether anything has changed. */
export async function keepPair(strapi: Core.Strapi, of: PairOf, texts: Texts): Promise<boolean> {
  const where = placeOf(of);
  const json = JSON.stringify(texts);
  const was = (await pairs(strapi).findMany({ where })) as PairRow[];
  if (was.length === 1 && was[0]?.texts === json) return false;
  // A pair that is there is never altered: whoever knows its id knows its texts.
  await removePairs(
    strapi,
    was.map(({ id }) => id),
  );
  const { sourceLocale, targetLocale, uid: contentType, documentId, path } = of;
  await pairs(strapi).create({
    data: { ...where, sourceLocale, targetLocale, contentType, documentId, path, texts: json, at: new Date() },
  });
  return true;
}

/** Forgets what a unit gave with this source text. @returns whether there was anything. */
export async function dropPair(strapi: Core.Strapi, of: PairOf): Promise<boolean> {
  const was = (await pairs(strapi).findMany({ where: placeOf(of), select: ['id'] })) as { id: number }[];
  await removePairs(
    strapi,
    was.map(({ id }) => id),
  );
  return was.length > 0;
}

/** @returns how many there were. */
export async function removePairs(strapi: Core.Strapi, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  return (await pairs(strapi).deleteMany({ where: { id: { $in: [...ids] } } })).count;
}

/** A pair as a list shows it. */
export interface ListedPair extends StoredPair, Languages {
  readonly at: Date | string;
}

/** Of which content types, and there of which target locales. */
export type VisibleLocales = ReadonlyMap<string, readonly string[]>;

export interface PairQuery {
  readonly search?: string | undefined;
  readonly sourceLocale?: string | undefined;
  readonly targetLocale?: string | undefined;
}

/** For a list, the latest first. */
export async function findPairs(
  strapi: Core.Strapi,
  { search, ...languages }: PairQuery,
  visible: VisibleLocales,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ pairs: ListedPair[]; total: number }> {
  // A condition of no alternatives would be none.
  if (visible.size === 0) return { pairs: [], total: 0 };
  const given = Object.entries(languages).filter(([, locale]) => locale !== undefined);
  const where = {
    ...Object.fromEntries(given),
    ...(search && { texts: { $containsi: JSON.stringify(search).slice(1, -1) } }),
    $or: [...visible].map(([contentType, locales]) => ({ contentType, targetLocale: { $in: locales } })),
  };
  const total = await pairs(strapi).count({ where });
  const rows = (await pairs(strapi).findMany({
    where,
    orderBy: { id: 'desc' },
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })) as PairRow[];
  const listed = rows.map((row): ListedPair => {
    const { sourceLocale, targetLocale, at } = row;
    return { ...pairFrom(row), sourceLocale, targetLocale, at };
  });
  return { pairs: listed, total };
}

/** How many pairs there are of each two languages. */
export async function countPairs(strapi: Core.Strapi, visible: VisibleLocales): Promise<(Languages & { count: number })[]> {
  if (visible.size === 0) return [];
  const { tableName } = strapi.db.metadata.get(PAIRS);
  const columns = { sourceLocale: 'source_locale', targetLocale: 'target_locale' };
  const rows = (await strapi.db
    .connection(tableName)
    .where((either) => {
      for (const [uid, locales] of visible)
        void either.orWhere((both) => void both.where('content_type', uid).whereIn('target_locale', [...locales]));
    })
    .groupBy(...Object.values(columns))
    .orderBy(Object.values(columns))
    .select(columns)
    .count({ count: 'id' })) as unknown as (Languages & { count: number | string })[];
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

const placeOf = ({ target, path, sourceHash }: PairOf) => ({
  target,
  pathHash: createHash('sha256').update(path).digest('hex'),
  sourceHash,
});
