import type { Core } from '@strapi/strapi';
import { countingOf } from '../ledger/counting';
import { matrixRows } from '../store/matrix-rows';
import { deskTypeOf } from '../types/desk-types';
import { adoptTarget, type Adopted } from './adopt';

/** Every target in which there is something to read. @returns how many units of how many documents. */
export async function adoptAll(strapi: Core.Strapi, author: number | null): Promise<{ targets: number; units: number }> {
  const sum = { targets: 0, units: 0 };
  for (const { uid, documentId, locale, state } of await matrixRows(strapi)) {
    const type = deskTypeOf(strapi, uid);
    if (!type || state === 'missing') continue;
    const adopted: Adopted | undefined = await adoptTarget(strapi, { type, documentId, locale }, author);
    if (!adopted || adopted.units === 0) continue;
    sum.targets += 1;
    sum.units += adopted.units;
  }
  return sum;
}

/**
 * What a new site is filled with before anybody can log in says the same in all its languages: it is taken as it stands, once. Where there
 * is an administrator already somebody may have written something, so nothing is taken, and never again.
 */
export async function adoptOnce(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'translation-desk', key: 'adopted' });
  if ((await store.get({})) !== null) return;
  if ((await strapi.db.query('admin::user').count({})) === 0) {
    await countingOf(strapi).count();
    const { targets, units } = await adoptAll(strapi, null);
    strapi.log.info(`translation-desk: ${targets} translations taken as they stand, ${units} units`);
  }
  await store.set({ value: true });
}
