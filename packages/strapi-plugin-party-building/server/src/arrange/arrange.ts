import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { titleAttributeOf } from '../content-types/models';
import { localesOf } from '../locales';
import { message } from '../messages';
import type { Publisher } from '../publication/publisher';

export type LocaleState = 'draft' | 'published' | 'modified';

/** One document of the "Arrange" page. */
export interface ArrangedDocument {
  documentId: string;
  key: string;
  /** By locale. */
  title: Record<string, string>;
  state: Record<string, LocaleState>;
}

export interface Arrangement {
  data: ArrangedDocument[];
  meta: { defaultLocale: string };
}

/** As much of the Content Manager's service as we call. */
interface DocumentMetadata {
  getStatus(version: Row, others: Row[]): LocaleState;
}

interface Row {
  documentId: string;
  key: string;
  locale: string;
  position: number | null;
  publishedAt: string | null;
  updatedAt: string;
  [title: string]: unknown;
}

/** All documents of a type in their order. */
export async function readArrangement(strapi: Core.Strapi, uid: UID.ContentType): Promise<Arrangement> {
  const title = titleAttributeOf(strapi, uid);
  const metadata = strapi.plugin('content-manager').service('document-metadata') as unknown as DocumentMetadata;
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'position', 'publishedAt', 'updatedAt', 'key', title] as never,
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  })) as Row[];
  const documents = new Map<string, ArrangedDocument>();
  for (const row of rows.filter(({ publishedAt }) => publishedAt === null)) {
    const document = documents.get(row.documentId) ?? { documentId: row.documentId, key: row.key, title: {}, state: {} };
    documents.set(row.documentId, document);
    document.title[row.locale] = String(row[title] ?? '');
    const published = rows.filter(
      (other) => other.publishedAt !== null && other.documentId === row.documentId && other.locale === row.locale,
    );
    // Strapi's own word, so that this page and the list views never disagree.
    document.state[row.locale] = metadata.getStatus(row, published);
  }
  return { data: [...documents.values()], meta: { defaultLocale: (await localesOf(strapi)).defaultLocale } };
}

/**
 * Writes a new order at once for all locales, drafts and published rows: an order is not part of a draft.
 *
 * @param documentIds every document of the type, once.
 * @throws ApplicationError (409 by the controller) when the set is not the present one.
 */
export async function writeArrangement(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
  publisher: Publisher,
): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => {
    const present = (await strapi.db.query(uid).findMany({ select: ['documentId'] as never })) as Row[];
    const known = new Set(present.map(({ documentId }) => documentId));
    if (known.size !== documentIds.length || documentIds.some((id) => !known.has(id))) {
      throw new errors.ApplicationError(message(strapi, 'arrange.changed'), { reason: 'changed' });
    }
    for (const [position, documentId] of documentIds.entries()) {
      // Below the entity manager, which would renew `updatedAt` of all rows and so hide which drafts are newer than what is published.
      await strapi.db.queryBuilder(uid).where({ documentId }).update({ position }).execute();
    }
    await publisher.outbox.add({ documentUid: uid, documentId: '*', action: 'arrange' });
    onCommit(() => publisher.request());
  });
}
