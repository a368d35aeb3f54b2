import type { Core, UID } from '@strapi/strapi';
import { titleOf } from '../content-types/models';
import { entriesOf, hasDrafts, readRows, type EntryOf, type Row } from './entries';
import { checkedTypes, checksFor } from './registry';
import { distinct, runChecks, type Checked, type Found } from './run';

/** One locale of a document with what was found in it. */
export interface CheckedVersion {
  uid: string;
  documentId: string;
  locale: string;
  /** Of the version, or of the document in another locale where it has none. */
  title: string;
  row: Row;
  found: Found[];
  failed: Checked['failed'];
}

export interface Batch {
  versions: CheckedVersion[];
  /** To be given for the next one; absent after the last. */
  next?: number;
}

/** What stands to be checked: the draft of each locale, for that is what an editor mends; it is what is published where nothing waits. */
const standing = (strapi: Core.Strapi, uid: string): object => (hasDrafts(strapi, uid) ? { publishedAt: null } : {});

/** How many versions of each type there are to check. */
export async function countVersions(strapi: Core.Strapi): Promise<{ uid: string; versions: number }[]> {
  return Promise.all(
    checkedTypes(strapi).map(async (uid) => ({
      uid,
      versions: await strapi.db.query(uid as UID.ContentType).count({ where: standing(strapi, uid) }),
    })),
  );
}

/** Checks the next versions of a type, those with the lowest ids first. */
export async function checkBatch(
  strapi: Core.Strapi,
  { uid, after = 0, limit }: { uid: string; after?: number; limit: number },
  mayRead: (row: Row) => boolean = () => true,
): Promise<Batch> {
  const rows = await readRows(strapi, uid, { where: { ...standing(strapi, uid), id: { $gt: after } }, limit });
  const entryOf = await entriesOf(strapi);
  const versions: CheckedVersion[] = [];
  for (const row of rows.filter(mayRead)) versions.push(await checkRow(strapi, uid, row, entryOf));
  const last = rows.at(-1);
  return { versions, ...(rows.length === limit && last && { next: last.id }) };
}

export async function checkRow(strapi: Core.Strapi, uid: string, row: Row, entryOf: EntryOf): Promise<CheckedVersion> {
  const { found, failed } = await runChecks(checksFor(strapi, uid), entryOf(uid, row, row));
  const title = String(row[titleOf(strapi, uid)] ?? '');
  return { uid, documentId: row.documentId, locale: row.locale ?? '', title, row, found: distinct(found), failed };
}
