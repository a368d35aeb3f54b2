import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTIVITY } from '../../content-types/uids';
import type { DraftRow } from '../rows';
import type { Candidate } from './candidate';
import { judge, type Judging } from './report';

/** What became of a row. */
export interface RowOutcome {
  row: number;
  outcome: 'created' | 'changed' | 'same' | 'failed';
  /** Why it failed, in the editor's language. */
  message?: string;
  documentId?: string;
}

/** Who writes, and what they may. */
export interface Writer {
  user: number | undefined;
  mayCreate: (locale: string) => boolean;
  mayUpdate: (row: DraftRow) => boolean;
}

/** Writes one row as drafts, whole or not at all. A row that changes nothing writes nothing. */
export async function writeRow(strapi: Core.Strapi, candidate: Candidate, judging: Judging, writer: Writer): Promise<RowOutcome> {
  const { row } = candidate;
  try {
    return await strapi.db.transaction(async () => {
      const judged = await judge(strapi, candidate, judging);
      const [problem] = judged.problems;
      if (problem) return { row, outcome: 'failed' as const, message: `${problem.column}: ${problem.message}` };
      const { draft, differences } = judged;
      if (draft && differences.names.length === 0) return { row, outcome: 'same' as const, documentId: draft.head.documentId };
      return draft
        ? { row, outcome: 'changed' as const, documentId: await change(strapi, draft.rows, differences, { writer, judging }) }
        : { row, outcome: 'created' as const, documentId: await create(strapi, candidate, { writer, judging }) };
    });
  } catch (error) {
    // What the checks of the content type refuse is said at the row; anything else is a failure of the server.
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { row, outcome: 'failed', message: error.message };
  }
}

interface By {
  writer: Writer;
  judging: Judging;
}

async function create(strapi: Core.Strapi, { key, texts, shared, changes }: Candidate, { writer, judging }: By): Promise<string> {
  const { locales, say } = judging;
  // The first language with a title leads, the site's default one before others.
  const written = locales.filter((locale) => texts[locale] && Object.keys(texts[locale]).length > 0);
  const leading = written.find((locale) => texts[locale]?.title) ?? '';
  const others = written.filter((locale) => locale !== leading);
  if (![leading, ...others].every(writer.mayCreate)) throw new errors.ForbiddenError(say('activities.create.forbidden'));
  const by = writer.user === undefined ? {} : { createdBy: writer.user, updatedBy: writer.user };
  const data = { ...shared, ...(key !== undefined && { key }), ...(changes && { changes }), ...texts[leading], ...by };
  const { documentId } = await strapi.documents(ACTIVITY).create({ locale: leading, data: data as never });
  for (const locale of others) {
    await strapi.documents(ACTIVITY).update({ documentId, locale, data: { ...shared, ...texts[locale], ...by } as never });
  }
  return documentId;
}

async function change(
  strapi: Core.Strapi,
  rows: readonly DraftRow[],
  { texts, shared }: Awaited<ReturnType<typeof judge>>['differences'],
  { writer, judging }: By,
): Promise<string> {
  const [first] = rows as [DraftRow];
  const { documentId } = first;
  if (!rows.some(writer.mayUpdate)) throw new errors.ForbiddenError(judging.say('activities.move.forbidden'));
  const by = writer.user === undefined ? {} : { updatedBy: writer.user };
  // What is the same in all languages goes with the first draft, which hands it on.
  const locales = [...new Set([...(Object.keys(shared).length > 0 ? [first.locale] : []), ...Object.keys(texts)])];
  for (const locale of locales) {
    const data = { ...(locale === first.locale ? shared : {}), ...texts[locale], ...by };
    await strapi.documents(ACTIVITY).update({ documentId, locale, data: data as never });
  }
  return documentId;
}
