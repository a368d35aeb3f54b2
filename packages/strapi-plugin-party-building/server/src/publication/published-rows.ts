import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { CONCEPT, GRASP, VALUE } from '../content-types/uids';
import type { ConceptRow, GraspRow, PublishedRows, ValueRow } from './documents';

/** One deep read of everything that is published, in all locales. */
export async function readPublishedRows(strapi: Core.Strapi): Promise<PublishedRows> {
  const components = componentsOf(strapi);
  const read = async <T>(uid: UID.ContentType): Promise<T[]> =>
    (await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true } },
      populate: deepPopulate(attributesOf(strapi, uid), components),
      orderBy: { id: 'asc' },
    })) as T[];
  return { concepts: await read<ConceptRow>(CONCEPT), grasps: await read<GraspRow>(GRASP), values: await read<ValueRow>(VALUE) };
}
