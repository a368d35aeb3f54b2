import type { Core, UID } from '@strapi/strapi';
import { checkOnPublish } from '../checks/on-publish';
import { checkOnSave } from '../checks/on-save';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { guardKeys, type Write } from '../keys/guard';
import { localesOf } from '../locales';
import type { Publisher } from '../publication/publisher';

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft']);

/**
 * The one Document Service middleware over our types. It opens the transaction that the write then joins (a middleware runs outside
 * the write's own), so that keys, checks, the write and its outbox row are stored together or not at all.
 */
export function guardWrites(strapi: Core.Strapi, publisher: Publisher): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write & { params: { status?: unknown } };
    if (!PUBLISHED_TYPES.includes(uid as UID.ContentType) || !WRITES.has(action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      await guardKeys(strapi, { uid, action, params });
      if (params.data) await checkOnSave(strapi, uid, params.data);
      const result = await next();
      const publishes = action === 'publish' || params.status === 'published';
      const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (documentId === undefined) return result;
      if (publishes) {
        const { defaultLocale } = await localesOf(strapi);
        const locale = params.locale ?? defaultLocale;
        const locales = locale === '*' ? locale : [locale].flat().map(String);
        await checkOnPublish(strapi, uid, { documentId, locales, defaultLocale });
      }
      if (publishes || action === 'unpublish' || action === 'delete') {
        await publisher.outbox.add({ documentUid: uid, documentId, action });
        onCommit(() => publisher.request());
      }
      return result;
    });
  });
}
