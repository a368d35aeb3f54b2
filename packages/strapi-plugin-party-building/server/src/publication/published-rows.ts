import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { ACTIVITY, CARRIER, CONCEPT, GRASP, LOGO, VALUE, VENUE } from '../content-types/uids';
import type { ActivityRow, CarrierRow, ConceptRow, GraspRow, LogoRow, PublishedRows, ValueRow, VenueRow } from './documents';

/** Rows of one statement: databases limit the number of its parameters, and what is inside rows is asked for by their ids. */
const PAGE = 500;

/** One deep read of everything that is published, in all locales. */
export async function readPublishedRows(strapi: Core.Strapi): Promise<PublishedRows> {
  const components = componentsOf(strapi);
  const read = async <T>(uid: UID.ContentType): Promise<T[]> => {
    const populate = deepPopulate(attributesOf(strapi, uid), components);
    const rows: ({ id: number } & T)[] = [];
    for (;;) {
      const page = (await strapi.db.query(uid).findMany({
        where: { publishedAt: { $notNull: true }, id: { $gt: rows.at(-1)?.id ?? 0 } },
        populate,
        orderBy: { id: 'asc' },
        limit: PAGE,
      })) as ({ id: number } & T)[];
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
    activities: await read<ActivityRow>(ACTIVITY),
  };
}
