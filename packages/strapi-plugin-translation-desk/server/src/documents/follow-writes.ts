import type { Core } from '@strapi/strapi';
import { localesOf } from '../locales/locales';
import { countingOf } from '../ledger/counting';
import { refreshDocument } from '../ledger/refresh';
import { addDirty, dirtyOf } from '../store/dirty-rows';
import { lockDocument } from '../store/document-rows';
import { deskTypeOf } from '../types/desk-types';

interface Context {
  uid: string;
  action: string;
  params: { documentId?: string; locale?: unknown; status?: unknown };
}

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft']);

/**
 * Notices every write of the Document Service to a type of the desk, whoever makes it. The note of it is stored in the transaction of the
 * write itself; the counting follows its commit, so that nobody who saves waits for the desk. A second write to the same document waits
 * for the first to be counted: items without keys are known again by what they were one write before.
 */
export function followWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Context;
    const type = deskTypeOf(strapi, uid);
    if (!type || !WRITES.has(action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      if (params.documentId !== undefined) {
        await lockDocument(strapi, uid, params.documentId);
        const isDirty = type.hasKeylessItems && (await dirtyOf(strapi, uid, params.documentId)).length > 0;
        if (isDirty) await refreshDocument(strapi, type, params.documentId);
      }
      const result = await next();
      const documentId = action === 'clone' ? idIn(result) : (params.documentId ?? idIn(result));
      if (documentId === undefined) return result;
      const publishes = action === 'publish' || params.status === 'published';
      const locales = params.locale === '*' ? [''] : [params.locale ?? (await localesOf(strapi))[0]].flat().map(String);
      await addDirty(
        strapi,
        locales.map((locale) => ({ contentType: uid, documentId, action: publishes ? 'publish' : action, locale })),
      );
      onCommit(() => countingOf(strapi).countSoon());
      return result;
    });
  });
}

function idIn(result: unknown): string | undefined {
  const { documentId } = (result ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : undefined;
}
