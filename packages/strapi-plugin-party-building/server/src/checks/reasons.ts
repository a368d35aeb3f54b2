import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { REASONS } from './reasons-table';

/** What a reason is given for. */
export interface Warned {
  uid: string;
  /** Absent where the document has not been saved yet: the first publish by the same user takes the reason. */
  documentId?: string | undefined;
  locale: string;
  /** Their marks: see `markOf`. */
  warnings: readonly string[];
}

/** A new document is published within this time after its reason was given, in milliseconds. */
const HELD_MS = 5 * 60 * 1000;

/** SHA-256, in hexadecimal, of what these warnings are about, in whatever order. */
const digestOf = (warnings: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...new Set(warnings)].sort()))
    .digest('hex');

/** Keeps why these warnings are no reason not to publish. */
export async function keepReason(strapi: Core.Strapi, warned: Warned, reason: string, userId: string): Promise<void> {
  const { uid, documentId = '', locale, warnings } = warned;
  await strapi.db.query(REASONS).create({
    data: {
      documentUid: uid,
      documentId,
      locale,
      digest: digestOf(warnings),
      warnings: JSON.stringify(warnings),
      reason,
      userId,
      createdAt: new Date(),
    },
  });
}

/** Whether the user has given a reason for exactly these warnings of the document. */
export async function hasReason(strapi: Core.Strapi, { uid, documentId, locale, warnings }: Warned, userId: string): Promise<boolean> {
  const table = strapi.db.query(REASONS);
  const where = { documentUid: uid, locale, userId, digest: digestOf(warnings) };
  if (documentId === undefined) return false;
  if ((await table.count({ where: { ...where, documentId } })) > 0) return true;
  const held = (await table.findOne({
    where: { ...where, documentId: '', createdAt: { $gt: new Date(Date.now() - HELD_MS) } },
    orderBy: { id: 'desc' },
  })) as { id: number } | null;
  if (!held) return false;
  await table.update({ where: { id: held.id }, data: { documentId } });
  return true;
}
