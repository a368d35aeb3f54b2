import type { Core } from '@strapi/strapi';
import type { Reference } from '@party-building/l10n';
import { isLocalized } from '../types/desk-types';
import { referredDocuments } from './referred-documents';

/** Whether a document is there in a locale; yes, too, where its content type has no locales. */
export type IsThere = (contentType: string, documentId: string) => boolean;

/** Looks up which of the documents that another leads to are there in a locale, in one query a content type. */
export async function documentsThere(
  strapi: Core.Strapi,
  references: readonly Reference[],
  locales: { readonly sourceLocale: string; readonly locale: string },
): Promise<IsThere> {
  const there = new Map<string, ReadonlySet<string>>();
  for (const contentType of new Set(references.flatMap(({ target, documents }) => (target && documents.length > 0 ? target : [])))) {
    if (!isLocalized(strapi, contentType)) continue;
    const documents = references.filter(({ target }) => target === contentType).flatMap((reference) => reference.documents);
    there.set(contentType, (await referredDocuments(strapi, contentType, [...new Set(documents)], locales)).there);
  }
  return (contentType, documentId) => there.get(contentType)?.has(documentId) ?? true;
}
