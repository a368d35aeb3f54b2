import type { Core } from '@strapi/strapi';
import { settingsFrom, settingsSchema, type Settings } from './settings';

/** The key of the settings' row in Strapi's core store; whoever writes it asks for a build (publication/triggers.ts). */
export const SETTINGS_KEY = 'plugin_party-building_settings';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'party-building', key: 'settings' });

export async function readSettings(strapi: Core.Strapi): Promise<Settings> {
  return settingsFrom(await storeOf(strapi).get({}));
}

/**
 * Stores settings as a whole; all instances go by them with the build that follows.
 *
 * @throws z.ZodError naming each field that is wrong.
 */
export async function writeSettings(strapi: Core.Strapi, settings: unknown): Promise<Settings> {
  const valid = settingsSchema.parse(settings);
  await storeOf(strapi).set({ value: valid });
  return valid;
}
