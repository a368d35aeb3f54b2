import type { Core } from '@strapi/strapi';
import { namesFrom, namesToJson, type Names } from '../ledger/names';
import type { KnownNames } from '../ledger/contents';
import { COMMENTS, DOCUMENTS, NAMES, TARGETS, UNITS } from '../database/tables';

/** A document that the desk knows. */
export interface DocumentRow {
  id: number;
  contentType: string;
  documentId: string;
  /** Empty until it is counted for the first time. */
  sourceLocale: string;
  title: string;
}

const documents = (strapi: Core.Strapi) => strapi.db.query(DOCUMENTS as never);
const names = (strapi: Core.Strapi) => strapi.db.query(NAMES as never);

export const findDocument = async (strapi: Core.Strapi, contentType: string, documentId: string): Promise<DocumentRow | null> =>
  (await documents(strapi).findOne({ where: { contentType, documentId } })) as DocumentRow | null;

/** What documents are called, by `uid documentId`; nothing of those that are gone. */
export async function titlesOf(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map();
  const where = { documentId: { $in: [...new Set(documentIds)] } };
  const rows = (await documents(strapi).findMany({ where, select: ['contentType', 'documentId', 'title'] })) as DocumentRow[];
  return new Map(rows.map(({ contentType, documentId, title }) => [`${contentType} ${documentId}`, title]));
}

/**
 * Keeps everybody else from writing this document until the transaction ends. To be taken before anything of it is read: what is read
 * afterwards is what the write meets, unless the transaction has read before on a database that keeps one view for all of it (MariaDB, as it
 * comes). A document that is not known yet gets its row here, for there is nothing else to wait at.
 */
export async function lockDocument(strapi: Core.Strapi, contentType: string, documentId: string): Promise<DocumentRow> {
  return strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(DOCUMENTS);
    const key = { content_type: contentType, document_id: documentId };
    const rows = () => strapi.db.connection(tableName).transacting(trx);
    const known = await rows().where(key).forUpdate().select('id');
    if (known.length === 0) {
      await rows()
        .insert({ ...key, source_locale: '', title: '' })
        .onConflict(Object.keys(key))
        .ignore();
      await rows().where(key).forUpdate().select('id');
    }
    return (await findDocument(strapi, contentType, documentId)) as DocumentRow;
  });
}

export async function updateDocument(strapi: Core.Strapi, { id, sourceLocale, title }: DocumentRow): Promise<void> {
  await documents(strapi).update({ where: { id }, data: { sourceLocale, title } });
}

/** Forgets a document that is no longer there. */
export async function removeDocument(strapi: Core.Strapi, { id }: DocumentRow): Promise<void> {
  const targets = (await strapi.db.query(TARGETS as never).findMany({ where: { document: id }, select: ['id'] })) as { id: number }[];
  const ids = targets.map((target) => target.id);
  await strapi.db.query(UNITS as never).deleteMany({ where: { target: { $in: ids } } });
  await strapi.db.query(COMMENTS as never).deleteMany({ where: { target: { $in: ids } } });
  await strapi.db.query(TARGETS as never).deleteMany({ where: { document: id } });
  await names(strapi).deleteMany({ where: { document: id } });
  await documents(strapi).delete({ where: { id } });
}

interface NameRow {
  id: number;
  locale: string;
  isPublished: boolean;
  lists: string;
}

/** How the items without keys were named, by locale. */
export async function namesOf(strapi: Core.Strapi, document: number): Promise<Map<string, KnownNames>> {
  const rows = (await names(strapi).findMany({ where: { document } })) as NameRow[];
  const known = new Map<string, KnownNames>();
  for (const { locale, isPublished, lists } of rows) {
    known.set(locale, { ...known.get(locale), [isPublished ? 'published' : 'draft']: namesFrom(lists) });
  }
  return known;
}

/** Stores the names of a version; `undefined` where there is none any more. */
export async function keepNames(
  strapi: Core.Strapi,
  document: number,
  { locale, isPublished }: { locale: string; isPublished: boolean },
  is: Names | undefined,
): Promise<void> {
  const where = { document, locale, isPublished };
  const was = (await names(strapi).findOne({ where })) as NameRow | null;
  if (!is) {
    if (was) await names(strapi).delete({ where: { id: was.id } });
    return;
  }
  const lists = namesToJson(is);
  if (!was) await names(strapi).create({ data: { ...where, lists } });
  else if (was.lists !== lists) await names(strapi).update({ where: { id: was.id }, data: { lists } });
}
