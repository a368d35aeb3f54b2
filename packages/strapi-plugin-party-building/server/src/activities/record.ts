import type { Core } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { ACTIVITY } from '../content-types/uids';
import { readSettings } from '../settings/stored-settings';
import { scheduleDigest, type Schedule } from './schedule';

/** What is kept of an activity's publishes: written here only, the same in all locales, drafts and published rows. */
interface Publishes {
  slug: string | null;
  sequence: number;
  firstPublishedAt: Date | string | null;
  publishedSchedule: string | null;
}

const NEVER: Publishes = { slug: null, sequence: 0, firstPublishedAt: null, publishedSchedule: null };

interface Row extends Publishes, Schedule {
  key: string;
  startDate: string;
}

/** Before a write: takes out what only a publish may write; a copy starts anew. An activity without a time zone gets the site's. */
export async function guardActivity(strapi: Core.Strapi, action: string, data: Record<string, unknown>): Promise<void> {
  if (action === 'update') for (const name of Object.keys(NEVER)) delete data[name];
  else Object.assign(data, NEVER);
  const given = data['timeZone'];
  if (given === '' || given === null || (given === undefined && action === 'create')) {
    data['timeZone'] = (await readSettings(strapi)).timeZone;
  }
}

/**
 * After a publish, in its transaction: fixes the slug and the time of the first one, and counts a change of times, place or status,
 * once for all locales.
 */
export async function recordPublish(strapi: Core.Strapi, documentId: string): Promise<void> {
  const newest = (await strapi.db.query(ACTIVITY).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    orderBy: { publishedAt: 'desc' },
    populate: deepPopulate(attributesOf(strapi, ACTIVITY), componentsOf(strapi)),
  })) as Row | null;
  if (!newest) return;
  const publishedSchedule = scheduleDigest(newest);
  const changed = newest.publishedSchedule !== null && newest.publishedSchedule !== publishedSchedule;
  const publishes: Publishes = {
    slug: newest.slug ?? `${newest.startDate}-${newest.key}`,
    sequence: (newest.sequence ?? 0) + (changed ? 1 : 0),
    firstPublishedAt: new Date(newest.firstPublishedAt ?? Date.now()),
    publishedSchedule,
  };
  // Below the entity manager, which would renew `updatedAt` of all rows and so hide which drafts are newer than what is published.
  await strapi.db
    .queryBuilder(ACTIVITY)
    .where({ documentId })
    .update({ ...publishes })
    .execute();
}
