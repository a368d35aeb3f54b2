import type { Core } from '@strapi/strapi';
import { registerActions } from './admin-api/actions';
import type { Config } from './config';
import { countingOf } from './ledger/counting';
import { followLocales } from './locales/follow-locales';
import { recountWhenChanged } from './ledger/recount-when-changed';
import { readStarterTerms } from './terms/starter';
import { notifierOf } from './notifications/notifier';
import { registerWithPartyBuilding } from './registries/register';
import { typesOf } from './types/desk-types';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const config = strapi.config.get('plugin::translation-desk') as unknown as Config;
  const { desk, refused } = typesOf(strapi);
  for (const { uid, attributes } of refused)
    strapi.log.error(
      `translation-desk: ${uid} is not translated here: ${attributes.join(', ')} would be the same in all languages. ` +
        'Set pluginOptions.i18n.localized to true for each.',
    );
  await registerActions(strapi);
  followLocales(strapi);
  await readStarterTerms(strapi);
  await recountWhenChanged(strapi);
  countingOf(strapi).start(config.pollInterval);
  registerWithPartyBuilding(strapi);
  notifierOf(strapi).start(config);
  strapi.log.info(`translation-desk: ${desk.size} content types`);
}
