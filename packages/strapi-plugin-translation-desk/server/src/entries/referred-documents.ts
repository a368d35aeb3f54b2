import type { Core, UID } from '@strapi/strapi';
import { deskTypeOf } from '../types/desk-types';

/** Documents of one content type to which others lead, in the two languages of a translation. */
export interface ReferredDocuments {
  /** Those that are there in the language that is translated to. */
  readonly there: ReadonlySet<string>;
  /** What they are called in the source language, by `documentId`, where they are called anything there. */
  readonly titles: ReadonlyMap<string, string>;
}

interface Languages {
  readonly sourceLocale: string;
  readonly locale: string;
}

/** Looks documents of one content type up, in one query. */
export async function referredDocuments(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  { sourceLocale, locale }: Languages,
): Promise<ReferredDocuments> {
  const title = deskTypeOf(strapi, uid)?.title;
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId: { $in: documentIds }, locale: { $in: [sourceLocale, locale] } },
    select: ['documentId', 'locale', ...(title === undefined ? [] : [title])],
  } as never)) as unknown as Record<string, unknown>[];
  const there = new Set<string>();
  const titles = new Map<string, string>();
  for (const row of rows) {
    const documentId = String(row['documentId']);
    const text = title === undefined ? undefined : row[title];
    if (row['locale'] === locale) there.add(documentId);
    else if (typeof text === 'string' && text !== '') titles.set(documentId, text);
  }
  return { there, titles };
}
