import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { fieldsOf } from '../content-types/walk';
import { localesOf } from '../locales';
import { readSettings } from '../settings/stored-settings';
import type { CheckedEntry } from './check';
import { surroundingsOf } from './surroundings';

/** A stored version of a document, with components and media inside. */
export type Row = Record<string, unknown> & { id: number; documentId: string; locale: string | null };

/** Turns rows into entries for the checks, all with the same surroundings and at the same instant. */
export type EntryOf = (
  uid: string,
  data: Record<string, unknown>,
  of: { documentId?: string | undefined; locale: string | null },
) => CheckedEntry;

export async function entriesOf(strapi: Core.Strapi): Promise<EntryOf> {
  const { locales, defaultLocale } = await localesOf(strapi);
  const { timeZone } = await readSettings(strapi);
  const components = componentsOf(strapi);
  const everywhere = { locales, defaultLocale, timeZone, now: new Date(), surroundings: surroundingsOf(strapi) };
  return (uid, data, { documentId, locale }) => {
    const attributes = attributesOf(strapi, uid);
    return {
      ...everywhere,
      uid,
      ...(documentId !== undefined && { documentId }),
      locale: locale ?? defaultLocale,
      data,
      attributes,
      fields: () => fieldsOf(attributes, data, components),
    };
  };
}

/** Rows with everything inside that checks look at. */
export const readRows = async (strapi: Core.Strapi, uid: string, query: { where: object; limit?: number }): Promise<Row[]> =>
  (await strapi.db.query(uid as UID.ContentType).findMany({
    ...query,
    populate: deepPopulate(attributesOf(strapi, uid), componentsOf(strapi)),
    orderBy: { id: 'asc' },
  })) as Row[];

/** Whether a type has drafts: one without is always what it is. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  (strapi.getModel(uid as UID.ContentType) as { options?: { draftAndPublish?: boolean } }).options?.draftAndPublish === true;

/** The locale that a request means: the default one where it names none, and none at all of a type without languages. */
export async function localeFor(strapi: Core.Strapi, uid: string, given: string): Promise<string> {
  const { pluginOptions } = strapi.getModel(uid as UID.ContentType) as { pluginOptions?: { i18n?: { localized?: boolean } } };
  if (pluginOptions?.i18n?.localized !== true) return '';
  return given || (await localesOf(strapi)).defaultLocale;
}
