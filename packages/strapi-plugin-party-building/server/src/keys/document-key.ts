import type { Core, UID } from '@strapi/strapi';
import { ORDERED_TYPES } from '../content-types/uids';
import { message } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { claimKey } from './claim';
import { isKey, keyFrom, newKey } from './new-key';

interface KeyedRow {
  key: string | null;
  position: number | null;
  documentId: string;
}

/**
 * Sets the key of a new document, once: the one that it brings, or one from its English title, or a short random one. Strapi's own
 * `unique` lets duplicates through in drafts, so that we ask for ourselves.
 */
export async function keyNewDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
  englishTitle: unknown,
): Promise<void> {
  if (data['key'] !== undefined && data['key'] !== null) {
    const key = String(data['key']);
    if (!isKey(key)) throw invalidFields([{ path: ['key'], message: message(strapi, 'key.malformed', { key }) }]);
    if (!(await claimKey(strapi, uid, key))) throw invalidFields([{ path: ['key'], message: message(strapi, 'key.taken', { key }) }]);
  } else {
    const fromTitle = typeof englishTitle === 'string' ? keyFrom(englishTitle) : undefined;
    data['key'] = fromTitle && (await claimKey(strapi, uid, fromTitle)) ? fromTitle : await freeKey(strapi, uid);
  }
  if (ORDERED_TYPES.includes(uid)) data['position'] = await nextPosition(strapi, uid);
}

/** Refuses another key for a document that has one, and takes out what only the "Arrange" page may write. */
export async function guardKey(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Record<string, unknown>,
): Promise<void> {
  delete data['position'];
  if (data['key'] === undefined) return;
  const row = (await strapi.db.query(uid).findOne({ where: { documentId, key: { $notNull: true } }, select: ['key'] })) as KeyedRow | null;
  if (row?.key && data['key'] !== null && data['key'] !== row.key) {
    throw invalidFields([{ path: ['key'], message: message(strapi, 'key.fixed', { key: row.key }) }]);
  }
  // An edit view that was opened before the key was set sends it back empty.
  delete data['key'];
}

/** A random key; one in a trillion is taken. */
async function freeKey(strapi: Core.Strapi, uid: UID.ContentType): Promise<string> {
  for (;;) {
    const key = newKey();
    if (await claimKey(strapi, uid, key)) return key;
  }
}

async function nextPosition(strapi: Core.Strapi, uid: UID.ContentType): Promise<number> {
  const [last] = (await strapi.db
    .query(uid)
    .findMany({ select: ['position'], where: { position: { $notNull: true } }, orderBy: { position: 'desc' }, limit: 1 })) as KeyedRow[];
  return last ? (last.position ?? 0) + 1 : 0;
}
