import type { Core, UID } from '@strapi/strapi';
import { guardActivity, recordPublish } from '../activities/record';
import { checkOnPublish } from '../checks/on-publish';
import { checkOnSave } from '../checks/on-save';
import { ACTIVITY, PUBLISHED_TYPES } from '../content-types/uids';
import { guardKeys, type Write } from '../keys/guard';
import { localesOf } from '../locales';
import type { Publisher } from '../publication/publisher';
import { keepTimesOfPublish, sharePublished } from './share-published';
import { tidy } from './tidy';

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft']);

/**
 * The one Document Service middleware over our types. It opens the transaction that the write then joins (a middleware runs outside
 * the write's own), so that keys, checks, the write and its outbox row are stored together or not at all.
 */
export function guardWrites(strapi: Core.Strapi, publisher: Publisher): void {
  keepTimesOfPublish(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write & { params: { status?: unknown } };
    if (!PUBLISHED_TYPES.includes(uid as UID.ContentType) || !WRITES.has(action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      await guardKeys(strapi, { uid, action, params });
      if (uid === ACTIVITY && params.data) await guardActivity(strapi, action, params.data);
      if (params.data) {
        tidy(strapi, uid, params.data);
        await checkOnSave(strapi, uid, { data: params.data, documentId: action === 'update' ? params.documentId : undefined });
      }
      const result = await next();
      const publishes = action === 'publish' || params.status === 'published';
      const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (documentId === undefined) return result;
      if (publishes) {
        const { defaultLocale } = await localesOf(strapi);
        const locale = params.locale ?? defaultLocale;
        const locales = locale === '*' ? locale : [locale].flat().map(String);
        await checkOnPublish(strapi, uid, { documentId, locales, defaultLocale });
        await sharePublished(strapi, uid, documentId);
        if (uid === ACTIVITY) await recordPublish(strapi, documentId);
      }
      if (publishes || action === 'unpublish' || action === 'delete') {
        await publisher.outbox.add({ documentUid: uid, documentId, action });
        onCommit(() => publisher.request());
      }
      return result;
    });
  });
}
