import { createHash } from 'node:crypto';
import type { Activity } from '@party-building/contract';

/** Drawn once by lot: names below it are ours (RFC 9562, 6.6). */
const NAMESPACE = Buffer.from('5d0a4f1e6c3b4e0b9a7d2f8c1b6e4a93', 'hex');

/** `urn:uuid:` of a name, the same wherever it is made (RFC 9562, 5.5; version 5). */
export function urnOf(...name: string[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/**
 * What tells an activity from all others in a reader's calendar: its key, and the second of its first publish, since two companies may
 * use one key. Never the host's name: it would change with the server's address, and each reader would have every activity twice.
 */
export const uidOf = ({ key, published }: Pick<Activity, 'key' | 'published'>): string =>
  `${key}@${published.replace(/[-:]/g, '')}.party-building`;

/** One activity in one language, as feeds name it: a reader of the feeds of two languages gets both. */
export const entryId = (activity: Activity, locale: string): string => urnOf('activity', uidOf(activity), locale);
