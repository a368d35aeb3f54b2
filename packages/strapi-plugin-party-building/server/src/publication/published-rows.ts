import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { ACTIVITY, CARRIER, CONCEPT, GRASP, LOGO, VALUE, VENUE } from '../content-types/uids';
import type { ActivityRow, CarrierRow, ConceptRow, GraspRow, KeyedRow, LogoRow, PublishedRows, ValueRow, VenueRow } from './documents';

/** Rows of one statement: databases limit the number of its parameters, and what is inside rows is asked for by their ids. */
const PAGE = 500;

const PUBLISHED = { publishedAt: { $notNull: true } };

/** One deep read of everything that is published but activities, in all locales. */
export const readPublishedRows = (strapi: Core.Strapi): Promise<PublishedRows> => readRows(strapi, () => PUBLISHED);

/** As {@link readPublishedRows}, of other rows: a preview reads drafts. */
export async function readRows(strapi: Core.Strapi, where: (uid: UID.ContentType) => object): Promise<PublishedRows> {
  const read = async <T>(uid: UID.ContentType): Promise<T[]> => {
    const rows: ({ id: number } & T)[] = [];
    for (;;) {
      const further = { id: { $gt: rows.at(-1)?.id ?? 0 } };
      const page = await deep<{ id: number } & T>(strapi, uid, { where: { $and: [where(uid), further] }, limit: PAGE });
      rows.push(...page);
      if (page.length < PAGE) return rows;
    }
  };
  return {
    concepts: await read<ConceptRow>(CONCEPT),
    grasps: await read<GraspRow>(GRASP),
    values: await read<ValueRow>(VALUE),
    logos: await read<LogoRow>(LOGO),
    carriers: await read<CarrierRow>(CARRIER),
    venues: await read<VenueRow>(VENUE),
  };
}

/** The published rows of these activities, in all locales. */
export const readActivities = (strapi: Core.Strapi, documents: readonly string[]): Promise<ActivityRow[]> =>
  readActivityRows(strapi, { ...PUBLISHED, documentId: { $in: [...documents] } });

/** As {@link readActivities}, of other rows. */
export const readActivityRows = (strapi: Core.Strapi, where: object, limit?: number): Promise<ActivityRow[]> =>
  deep(strapi, ACTIVITY, { where, ...(limit !== undefined && { limit }) });

/** As much of each published activity as says which document has which key. */
export async function readActivityKeys(strapi: Core.Strapi, keys?: readonly string[]): Promise<KeyedRow[]> {
  const where = keys ? { ...PUBLISHED, key: { $in: [...keys] } } : PUBLISHED;
  const select = ['documentId', 'locale', 'key', 'createdAt'];
  return (await strapi.db.query(ACTIVITY).findMany({ where, select, orderBy: { id: 'asc' } })) as KeyedRow[];
}

async function deep<T>(strapi: Core.Strapi, uid: UID.ContentType, query: { where: object; limit?: number }): Promise<T[]> {
  const populate = deepPopulate(attributesOf(strapi, uid), componentsOf(strapi));
  return (await strapi.db.query(uid).findMany({ ...query, populate, orderBy: { id: 'asc' } })) as T[];
}
