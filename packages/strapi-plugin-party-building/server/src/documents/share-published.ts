import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { PUBLISHED_TYPES } from '../content-types/uids';

interface Localizations {
  syncNonLocalizedAttributes(source: object, model: object): Promise<void>;
}

/**
 * After a publish, in its transaction: what is the same in all languages becomes so in the published rows of the other locales. Strapi
 * does this for drafts; among published rows only when the first row it finds differs, so that an activity cancelled in Chinese would
 * still take place in English.
 */
export async function sharePublished(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const published = { documentId, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where: published })) < 2) return;
  const source = (await strapi.db.query(uid).findOne({
    where: published,
    orderBy: { publishedAt: 'desc' },
    populate: deepPopulate(attributesOf(strapi, uid), componentsOf(strapi)),
  })) as object;
  const localizations = strapi.plugin('i18n').service('localizations') as unknown as Localizations;
  await localizations.syncNonLocalizedAttributes(source, strapi.getModel(uid));
}

interface Update {
  params: { where?: { publishedAt?: { $ne?: unknown } }; data?: Record<string, unknown> };
}

/**
 * A published row is as old as its publish, whatever is shared with it later: a translation's draft that is newer than what is published
 * would not be shown as such otherwise.
 */
export function keepTimesOfPublish(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...PUBLISHED_TYPES],
    beforeUpdate({ params: { where, data } }: Update) {
      if (where?.publishedAt?.$ne === null && data) delete data['updatedAt'];
    },
  });
}
