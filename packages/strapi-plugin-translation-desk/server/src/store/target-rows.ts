import type { Core } from '@strapi/strapi';
import type { DocumentAssessment, DocumentState, Tally } from '@party-building/l10n';
import { COMMENTS, TARGETS, UNITS } from '../database/tables';

/** A document in a locale that it is translated to. */
export interface TargetRow {
  id: number;
  document: number;
  locale: string;
  state: DocumentState;
  done: number;
  total: number;
  outdated: number;
  ahead: number;
  tally: string;
  isWritten: boolean;
  isPublished: boolean;
  dueOn: string | null;
  assignee: number | null;
}

/** What is counted anew at each look; the rest is what people have said. */
export type CountedTarget = Omit<TargetRow, 'id' | 'document' | 'locale' | 'dueOn' | 'assignee'>;

const targets = (strapi: Core.Strapi) => strapi.db.query(TARGETS as never);

export const targetsOf = async (strapi: Core.Strapi, document: number): Promise<TargetRow[]> =>
  (await targets(strapi).findMany({ where: { document } })) as TargetRow[];

export const findTarget = async (strapi: Core.Strapi, document: number, locale: string): Promise<TargetRow | null> =>
  (await targets(strapi).findOne({ where: { document, locale } })) as TargetRow | null;

export function countedTarget(
  { state, done, total, outdated }: DocumentAssessment,
  tally: Tally,
  { isWritten, isPublished }: { isWritten: boolean; isPublished: boolean },
): CountedTarget {
  return { state, done, total, outdated, ahead: tally.sourceDraftAhead, tally: JSON.stringify(tally.byState), isWritten, isPublished };
}

/** @returns the row's id. */
export async function keepTarget(
  strapi: Core.Strapi,
  of: { document: number; locale: string },
  is: CountedTarget,
  was: TargetRow | undefined,
): Promise<number> {
  if (!was) return ((await targets(strapi).create({ data: { ...of, ...is } })) as { id: number }).id;
  const isSame = (Object.keys(is) as (keyof CountedTarget)[]).every((name) => is[name] === was[name]);
  if (!isSame) await targets(strapi).update({ where: { id: was.id }, data: is });
  return was.id;
}

/** Forgets locales that a document is not translated to any more. */
export async function removeTargets(strapi: Core.Strapi, rows: readonly TargetRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await strapi.db.query(UNITS as never).deleteMany({ where: { target: { $in: ids } } });
  await strapi.db.query(COMMENTS as never).deleteMany({ where: { target: { $in: ids } } });
  await targets(strapi).deleteMany({ where: { id: { $in: ids } } });
}

/** Stores what people have said of targets. */
export async function planTargets(
  strapi: Core.Strapi,
  ids: readonly number[],
  plan: Partial<Pick<TargetRow, 'dueOn' | 'assignee'>>,
): Promise<void> {
  for (const id of ids) await targets(strapi).update({ where: { id }, data: plan });
}

/** The row of a pair of languages in the other direction; what was planned was planned for the former one. */
export async function turnTarget(strapi: Core.Strapi, id: number, locale: string): Promise<void> {
  await targets(strapi).update({ where: { id }, data: { locale, dueOn: null, assignee: null } });
}
