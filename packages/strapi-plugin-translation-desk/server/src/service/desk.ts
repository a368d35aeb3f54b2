import type { Core } from '@strapi/strapi';
import { countingOf } from '../ledger/counting';

/** `strapi.plugin('translation-desk').service('desk')`. */
export const deskService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Counts what was written and is not counted yet. */
  count: (): Promise<void> => countingOf(strapi).count(),

  /** Counts every document anew: what somebody has written past the Document Service is seen afterwards. */
  recount: (): Promise<void> => countingOf(strapi).recountAll(),
});
