import type { Core, UID } from '@strapi/strapi';
import type { Entry } from '@party-building/l10n';
import type { DeskType } from '../types/desk-types';
import { deepPopulate } from './populate';

/** What there is of a document in one locale. */
export interface Versions {
  readonly draft?: Entry;
  readonly published?: Entry;
}

/** All versions of a document, by locale; those that were written first come first. */
export async function versionsOf(strapi: Core.Strapi, type: DeskType, documentId: string): Promise<Map<string, Versions>> {
  const { attributes, components } = type.schema;
  const rows = (await strapi.db.query(type.uid as UID.ContentType).findMany({
    where: { documentId, locale: { $notNull: true } },
    populate: deepPopulate(attributes, components),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  } as never)) as unknown as Entry[];
  const versions = new Map<string, Versions>();
  for (const row of rows) {
    const locale = String(row['locale']);
    const before = versions.get(locale) ?? {};
    // A type without drafts is live as it is saved.
    const is = !type.hasDrafts ? { draft: row, published: row } : row['publishedAt'] ? { published: row } : { draft: row };
    versions.set(locale, { ...before, ...is });
  }
  return versions;
}
