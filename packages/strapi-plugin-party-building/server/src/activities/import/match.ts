import type { Core } from '@strapi/strapi';
import { ACTIVITY } from '../../content-types/uids';
import { draftsOf, type Draft } from '../rows';
import type { Candidate } from './candidate';

/** What a candidate means: a stored activity, none, or more than one. */
export type Match = { draft: Draft | undefined; ambiguous: boolean };

/** Finds the activity of a candidate: by its key, or else by a title on its first day, at its time where it names one. */
export async function match(strapi: Core.Strapi, { key, texts, shared }: Candidate, defaultLocale: string): Promise<Match> {
  const ids = key === undefined ? await byTitle(strapi, texts, shared) : await idsWhere(strapi, { key });
  if (ids.length > 1) return { draft: undefined, ambiguous: true };
  const [draft] = await draftsOf(strapi, ids, defaultLocale);
  return { draft, ambiguous: false };
}

async function byTitle(strapi: Core.Strapi, texts: Candidate['texts'], { startDate, startTime }: Candidate['shared']): Promise<string[]> {
  const titles = Object.entries(texts).flatMap(([locale, { title }]) => (title ? [{ locale, title }] : []));
  if (titles.length === 0 || startDate === undefined) return [];
  const found = await idsWhere(strapi, { startDate, $or: titles });
  if (found.length < 2 || !startTime) return found;
  return await idsWhere(strapi, { startDate, startTime, $or: titles });
}

async function idsWhere(strapi: Core.Strapi, where: object): Promise<string[]> {
  const rows = (await strapi.db.query(ACTIVITY).findMany({
    where: { ...where, publishedAt: null },
    select: ['documentId'] as never,
    limit: 10,
  })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** What two rows of one file would have in common, should they mean the same activity. */
export const meaningOf = ({ key, texts, shared }: Candidate): string[] =>
  key !== undefined
    ? [`key ${key}`]
    : Object.entries(texts).flatMap(([locale, { title }]) =>
        title ? [`${locale} ${title} ${shared.startDate ?? ''} ${shared.startTime ?? ''}`] : [],
      );
