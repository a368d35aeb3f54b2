import type { Core } from '@strapi/strapi';
import type { DocumentState } from '@party-building/l10n';
import { DIGESTS, NOTICES } from '../database/tables';

/** That a translation became outdated, to be told. */
export interface NoticeRow {
  id: number;
  contentType: string;
  documentId: string;
  locale: string;
  sourceLocale: string;
  state: DocumentState;
  at: Date | string;
  /** When the webhook is to be called next; empty where it is not, or no more. */
  callAt: Date | string | null;
  calls: number;
  calledAt: Date | string | null;
}

const notices = (strapi: Core.Strapi) => strapi.db.query(NOTICES as never);
const digests = (strapi: Core.Strapi) => strapi.db.query(DIGESTS as never);

export async function addNotice(strapi: Core.Strapi, notice: Omit<NoticeRow, 'id' | 'calls' | 'calledAt'>): Promise<void> {
  await notices(strapi).create({ data: { ...notice, calls: 0, calledAt: null } });
}

/** Those that have stood since before an instant, after a certain one. */
export const noticesBetween = async (strapi: Core.Strapi, after: number, before: Date): Promise<NoticeRow[]> =>
  (await notices(strapi).findMany({ where: { id: { $gt: after }, at: { $lt: before } }, orderBy: { id: 'asc' } })) as NoticeRow[];

export const noticesToCall = async (strapi: Core.Strapi, now: Date, most: number): Promise<NoticeRow[]> =>
  (await notices(strapi).findMany({ where: { callAt: { $lte: now } }, orderBy: { id: 'asc' }, limit: most })) as NoticeRow[];

/**
 * Takes a call, for one instance of several: who counts the calls up has it. The next one is due at `callAt`, should this instance not come
 * to say how it went.
 */
export async function claimCall(strapi: Core.Strapi, { id, calls }: NoticeRow, callAt: Date | null): Promise<boolean> {
  const { count } = await notices(strapi).updateMany({ where: { id, calls }, data: { calls: calls + 1, callAt } });
  return count === 1;
}

export async function calledBack(strapi: Core.Strapi, id: number): Promise<void> {
  await notices(strapi).update({ where: { id }, data: { callAt: null, calledAt: new Date() } });
}

export const countNotices = (strapi: Core.Strapi, where: object): Promise<number> => notices(strapi).count({ where });

export async function forgetNotices(strapi: Core.Strapi, before: Date): Promise<void> {
  await notices(strapi).deleteMany({ where: { at: { $lt: before } } });
}

/** The latest notice that a reader has been mailed of. */
export async function mailedUpTo(strapi: Core.Strapi, reader: number): Promise<number> {
  const row = (await digests(strapi).findOne({ where: { reader, upTo: { $notNull: true } }, orderBy: { upTo: 'desc' } })) as {
    upTo: number;
  } | null;
  return row?.upTo ?? 0;
}

/** Takes a reader's mail of a day, for one instance of several. @returns its id, nothing where another has it. */
export async function claimDigest(strapi: Core.Strapi, reader: number, day: string): Promise<number | undefined> {
  try {
    return ((await digests(strapi).create({ data: { reader, day, upTo: null } })) as { id: number }).id;
  } catch (error) {
    if (await digests(strapi).findOne({ where: { reader, day } })) return undefined;
    throw error;
  }
}

export async function digestSent(strapi: Core.Strapi, id: number, upTo: number): Promise<void> {
  await digests(strapi).update({ where: { id }, data: { upTo } });
}

/** Gives it back: it was not sent. */
export async function releaseDigest(strapi: Core.Strapi, id: number): Promise<void> {
  await digests(strapi).delete({ where: { id } });
}
