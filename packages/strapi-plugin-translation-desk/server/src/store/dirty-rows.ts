import type { Core } from '@strapi/strapi';
import { DIRTY } from '../database/tables';

/** A write that is not counted yet. */
export interface DirtyRow {
  id: number;
  contentType: string;
  documentId: string;
  /** Of the Document Service; `recount` where nothing was written. */
  action: string;
  /** Empty where it was all of them. */
  locale: string;
}

const dirty = (strapi: Core.Strapi) => strapi.db.query(DIRTY as never);

/** Must run inside the transaction of the write: both are there afterwards, or neither. */
export async function addDirty(strapi: Core.Strapi, rows: readonly Omit<DirtyRow, 'id'>[]): Promise<void> {
  const at = new Date();
  for (let from = 0; from < rows.length; from += BATCH)
    await dirty(strapi).createMany({ data: rows.slice(from, from + BATCH).map((row) => ({ ...row, at })) });
}

const BATCH = 100;

export const dirtyOf = async (strapi: Core.Strapi, contentType: string, documentId: string): Promise<DirtyRow[]> =>
  (await dirty(strapi).findMany({ where: { contentType, documentId }, orderBy: { id: 'asc' } })) as DirtyRow[];

export const firstDirty = async (strapi: Core.Strapi, except: readonly number[]): Promise<DirtyRow | null> =>
  (await dirty(strapi).findOne({ where: { id: { $notIn: [...except] } }, orderBy: { id: 'asc' } })) as DirtyRow | null;

export const countDirty = async (strapi: Core.Strapi): Promise<number> => dirty(strapi).count({});

/** Exactly those that were read before the count: PostgreSQL hands ids out before it commits, so that a smaller one can appear later. */
export async function removeDirty(strapi: Core.Strapi, rows: readonly DirtyRow[]): Promise<void> {
  if (rows.length > 0) await dirty(strapi).deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
}
