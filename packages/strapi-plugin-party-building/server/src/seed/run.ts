import { resolve } from 'node:path';
import { dayOf } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { ensureLocales } from '../locales';
import { readSettings } from '../settings/stored-settings';
import { seed, type SeedResult } from './seed';

/** Seeds by the plugin's configuration. A dry run needs the locales to exist and changes nothing. */
export async function runSeed(strapi: Core.Strapi, { seed: { directory, locales } }: Config, dryRun = false): Promise<SeedResult[]> {
  if (!directory) throw new Error('No seed folder is configured: set “seed.directory” of the party-building plugin.');
  if (!dryRun) await ensureLocales(strapi, locales);
  const { timeZone } = await readSettings(strapi);
  const today = dayOf(new Date(), timeZone);
  return seed(strapi, { directory: resolve(strapi.dirs.app.root, directory), locales, today, dryRun });
}
