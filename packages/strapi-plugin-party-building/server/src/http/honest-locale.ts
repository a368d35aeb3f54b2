import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { localeService } from '../locales';
import { message } from '../messages';

/** What Strapi's i18n says of a locale that it could not look up, whatever the reason. */
const UNKNOWN_LOCALE = "This locale doesn't exist";

/**
 * A save while the database does not answer is told "This locale doesn't exist" by Strapi, and an editor would look for the mistake in the
 * language. Where the locale is there, or cannot be asked for, the answer says what is the matter.
 */
export function tellOfUnansweredDatabase(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    await next();
    const { error } = (ctx.body ?? {}) as { error?: { message?: string } };
    if (error?.message !== UNKNOWN_LOCALE || (await isReallyUnknown(strapi, ctx.query['locale']))) return;
    ctx.status = 503;
    ctx.set('Retry-After', '5');
    ctx.body = {
      data: null,
      error: { status: 503, name: 'ServiceUnavailableError', message: message(strapi, 'database.silent'), details: {} },
    };
  });
}

async function isReallyUnknown(strapi: Core.Strapi, locale: unknown): Promise<boolean> {
  if (typeof locale !== 'string') return false;
  try {
    return (await localeService(strapi).findByCode(locale)) === null;
  } catch {
    return false;
  }
}
