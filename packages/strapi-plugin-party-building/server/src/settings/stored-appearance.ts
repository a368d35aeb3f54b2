import type { Appearance } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import { appearanceFrom, tidy } from './appearance';

/** The key of its row in Strapi's core store. A row of its own: whoever saves the other settings cannot overwrite it. */
export const APPEARANCE_KEY = 'plugin_party-building_appearance';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'party-building', key: 'appearance' });

/** How the elements look on all portals; `undefined` where nobody has set anything. */
export async function readAppearance(strapi: Core.Strapi): Promise<Appearance | undefined> {
  return appearanceFrom(await storeOf(strapi).get({}));
}

/** Stores it as a whole; the build that follows shows it. */
export async function writeAppearance(strapi: Core.Strapi, appearance: Appearance): Promise<void> {
  await storeOf(strapi).set({ value: tidy(appearance) });
}
