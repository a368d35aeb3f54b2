import type { Core } from '@strapi/strapi';
import { COMMENTS } from '../database/tables';

/** What somebody has said about a unit. */
export interface CommentRow {
  id: number;
  target: number;
  path: string;
  text: string;
  /** Id of an administrator. */
  author: number | null;
  at: Date | string;
  resolvedAt: Date | string | null;
  resolvedBy: number | null;
}

const comments = (strapi: Core.Strapi) => strapi.db.query(COMMENTS as never);

/** Of a target, in the order in which they were said. */
export const commentsOf = async (strapi: Core.Strapi, target: number): Promise<CommentRow[]> =>
  (await comments(strapi).findMany({ where: { target }, orderBy: { id: 'asc' } })) as CommentRow[];

export const findComment = async (strapi: Core.Strapi, target: number, id: number): Promise<CommentRow | null> =>
  (await comments(strapi).findOne({ where: { id, target } })) as CommentRow | null;

export const countComments = (strapi: Core.Strapi, target: number, path: string): Promise<number> =>
  comments(strapi).count({ where: { target, path } });

export async function addComment(strapi: Core.Strapi, comment: Pick<CommentRow, 'target' | 'path' | 'text' | 'author'>): Promise<void> {
  await comments(strapi).create({ data: { ...comment, at: new Date(), resolvedAt: null, resolvedBy: null } });
}

export async function settleComment(
  strapi: Core.Strapi,
  id: number,
  settled: Pick<CommentRow, 'resolvedAt' | 'resolvedBy'>,
): Promise<void> {
  await comments(strapi).update({ where: { id }, data: settled });
}

export async function removeComment(strapi: Core.Strapi, id: number): Promise<void> {
  await comments(strapi).delete({ where: { id } });
}

/** How many of each unit are not resolved, by path. */
export async function openComments(strapi: Core.Strapi, target: number): Promise<Map<string, number>> {
  const open = (await comments(strapi).findMany({ where: { target, resolvedAt: null }, select: ['path'] })) as { path: string }[];
  const counts = new Map<string, number>();
  for (const { path } of open) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}
