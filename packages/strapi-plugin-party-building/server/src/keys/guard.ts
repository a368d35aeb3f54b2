import type { Core, UID } from '@strapi/strapi';
import { KEYED_TYPES } from '../content-types/uids';
import { attributesOf, componentsOf, deepPopulate, keyedListsOf, titleAttributeOf } from '../content-types/models';
import { localesOf } from '../locales';
import { guardKey, keyNewDocument } from './document-key';
import { keyItems, type Item } from './item-keys';
import { newKey } from './new-key';

/** A write of the Document Service as far as keys are concerned. */
export interface Write {
  uid: UID.ContentType;
  action: string;
  params: { data?: Record<string, unknown>; documentId?: string; locale?: unknown };
}

/** Keeps the stable keys of documents and of their repeatable items through a create, update or clone. */
export async function guardKeys(strapi: Core.Strapi, { uid, action, params }: Write): Promise<void> {
  if (action !== 'create' && action !== 'update' && action !== 'clone') return;
  const data = (params.data ??= {});
  const { defaultLocale } = await localesOf(strapi);
  const locale = typeof params.locale === 'string' ? params.locale : defaultLocale;

  if (KEYED_TYPES.includes(uid)) {
    if (action === 'update' && params.documentId) await guardKey(strapi, uid, params.documentId, data);
    else {
      const english = locale.startsWith('en') ? data[titleAttributeOf(strapi, uid)] : undefined;
      // A copy is another document: it must not bring the key of the original.
      if (action === 'clone') delete data['key'];
      await keyNewDocument(strapi, uid, data, english);
    }
  }

  const components = componentsOf(strapi);
  const attributes = attributesOf(strapi, uid);
  const lists = keyedListsOf(attributes, components);
  if (!Object.keys(lists).some((attribute) => attribute in data)) return;
  const draft = async (of: object): Promise<Item | null> =>
    params.documentId === undefined
      ? null
      : ((await strapi.db.query(uid).findOne({
          where: { documentId: params.documentId, locale: of, publishedAt: null },
          populate: deepPopulate(attributes, components),
          orderBy: { locale: 'asc' },
        })) as Item | null);
  const leads = locale === defaultLocale;
  const [stored, source] = [await draft({ $eq: locale }), await draft(leads ? { $ne: locale } : { $eq: defaultLocale })];
  keyItems(data, { lists, stored, source, leads, newKey });
}
