import type { Core } from '@strapi/strapi';
import { notifierOf } from './notifier';

/** `strapi.plugin('translation-desk').service('notifications')`. */
export const notificationsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Mails what there is to tell, as at the configured hour. @param now Milliseconds since 1970, the present where it is not given. */
  digest: (now = Date.now()): Promise<void> => notifierOf(strapi).digest(new Date(now)),
});
