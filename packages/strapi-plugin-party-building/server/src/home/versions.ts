import type { Core, UID } from '@strapi/strapi';
import type { LocaleState } from '../arrange/arrange';
import type { HomeContext } from './line';

/** As much of a stored version as says whether it is live. */
interface Version {
  documentId: string;
  locale: string;
  publishedAt: string | null;
  updatedAt: string;
}

interface DocumentMetadata {
  getStatus(version: Version, others: Version[]): LocaleState;
}

type States = ReadonlyMap<string, Record<LocaleState, number>>;

/** Asked for by several kinds of lines, read once for each visit. */
const known = new WeakMap<HomeContext, Map<string, Promise<States>>>();

/** How many versions of a type stand in each state, by locale; only those that the user may read. */
export function statesOf(strapi: Core.Strapi, uid: UID.ContentType, context: HomeContext): Promise<States> {
  const ofVisit = known.get(context) ?? new Map<string, Promise<States>>();
  known.set(context, ofVisit);
  const states = ofVisit.get(uid) ?? count(strapi, uid, context);
  ofVisit.set(uid, states);
  return states;
}

async function count(strapi: Core.Strapi, uid: UID.ContentType, { mayReadEntry }: HomeContext): Promise<States> {
  const metadata = strapi.plugin('content-manager').service('document-metadata') as unknown as DocumentMetadata;
  const select = ['documentId', 'locale', 'publishedAt', 'updatedAt'];
  const rows = ((await strapi.db.query(uid).findMany({ select: select as never })) as Version[]).filter((row) => mayReadEntry(uid, row));
  const published = new Map(rows.flatMap((row) => (row.publishedAt === null ? [] : [[`${row.documentId} ${row.locale}`, row]])));
  const states = new Map<string, Record<LocaleState, number>>();
  for (const row of rows.filter(({ publishedAt }) => publishedAt === null)) {
    const counts = states.get(row.locale) ?? { draft: 0, modified: 0, published: 0 };
    states.set(row.locale, counts);
    const live = published.get(`${row.documentId} ${row.locale}`);
    // Strapi's own word, so that this and the list views never disagree.
    counts[metadata.getStatus(row, live ? [live] : [])] += 1;
  }
  return states;
}
