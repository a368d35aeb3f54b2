import { createHash } from 'node:crypto';
import { canonicalJson } from '@party-building/delivery';
import type { Shown } from './projection/activity';
import type { Site } from './projection/site';

/** Names what activities are made from beside their own documents and pictures: where it is another, all are made again. */
export function basisOf(code: string, { locale, defaultLocale, timeZone }: Site, { venues, grasps }: Shown): string {
  const made = { code, locale, defaultLocale, timeZone, venues: [...venues].sort(), grasps: [...grasps].sort() };
  return createHash('sha256').update(canonicalJson(made)).digest('hex');
}
