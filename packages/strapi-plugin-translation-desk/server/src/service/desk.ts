import type { Core } from '@strapi/strapi';
import { countingOf } from '../ledger/counting';
import { adoptOnce } from '../writes/adopt-once';

/** `strapi.plugin('translation-desk').service('desk')`. */
export const deskService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Counts what was written and is not counted yet. */
  count: (): Promise<void> => countingOf(strapi).count(),

  /** Counts every document anew: what somebody has written past the Document Service is seen afterwards. */
  recount: (): Promise<void> => countingOf(strapi).recountAll(),

  /** Takes what a new site was filled with as it stands; to be called at each start, after that. See `adoptOnce`. */
  adoptOnce: (): Promise<void> => adoptOnce(strapi),
});
