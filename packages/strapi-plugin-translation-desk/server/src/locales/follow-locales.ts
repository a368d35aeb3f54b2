import type { Core } from '@strapi/strapi';
import { countingOf } from '../ledger/counting';

/** With a language that is added or removed every document has one target more or less. */
export function followLocales(strapi: Core.Strapi): void {
  const recount = (): void => {
    countingOf(strapi)
      .recountAll()
      .catch((error: unknown) => strapi.log.error(`translation-desk: documents could not be counted anew: ${String(error)}`));
  };
  strapi.db.lifecycles.subscribe({ models: ['plugin::i18n.locale'], afterCreate: recount, afterDelete: recount });
}
