import type { Core, UID } from '@strapi/strapi';
import { guardActivity, recordPublish } from '../activities/record';
import { checkOnPublish } from '../checks/on-publish';
import { checkOnSave } from '../checks/on-save';
import { ACTIVITY, PUBLISHED_TYPES } from '../content-types/uids';
import { checksFor } from '../checks/registry';
import { guardKeys, type Write } from '../keys/guard';
import { localesOf } from '../locales';
import type { Publisher } from '../publication/publisher';
import { keepTimesOfPublish, sharePublished } from './share-published';
import { tidy } from './tidy';

type Context = Write & { params: { status?: unknown } };

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft']);

/**
 * The one Document Service middleware over our types. It opens the transaction that the write then joins (a middleware runs outside
 * the write's own), so that keys, checks, the write and its outbox row are stored together or not at all.
 */
export function guardWrites(strapi: Core.Strapi, publisher: Publisher): void {
  keepTimesOfPublish(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Context;
    if (!PUBLISHED_TYPES.includes(uid as UID.ContentType)) return checkedForOthers(strapi, context as unknown as Context, next) as never;
    if (!WRITES.has(action)) return next();
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
        await checkOnPublish(strapi, uid, { documentId, locales: await publishedLocales(strapi, params.locale) });
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

/** A publish of a type of others, for which checks are registered: theirs is the content, the checks go for all. */
async function checkedForOthers<T>(strapi: Core.Strapi, { uid, action, params }: Context, next: () => T): Promise<Awaited<T>> {
  const publishes = action === 'publish' || (params.status === 'published' && ['create', 'update', 'clone'].includes(action));
  if (!publishes || checksFor(strapi, uid).length === 0) return await next();
  return strapi.db.transaction(async (): Promise<Awaited<T>> => {
    const result: Awaited<T> = await next();
    const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
    if (documentId !== undefined) {
      await checkOnPublish(strapi, uid, { documentId, locales: params.locale ? await publishedLocales(strapi, params.locale) : '*' });
    }
    return result;
  });
}

async function publishedLocales(strapi: Core.Strapi, given: unknown): Promise<string[] | '*'> {
  const locale = given ?? (await localesOf(strapi)).defaultLocale;
  return locale === '*' ? locale : [locale].flat().map(String);
}
