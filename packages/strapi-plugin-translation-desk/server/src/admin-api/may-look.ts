import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { localesOf } from '../locales/locales';
import { typesOf } from '../types/desk-types';
import { PUBLISH_ENTRIES, READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { may } from './may';

/** Whether the user may see how far a content type's documents are in a locale: whoever does anything with them there. */
export const mayLook = (strapi: Core.Strapi, ctx: Context, uid: string, locale: string): boolean =>
  [TRANSLATE, REVIEW, PUBLISH_ENTRIES, READ_ENTRIES].some((action) => may(strapi, ctx, action, uid, locale));

/** Each content type with the locales in which the user may look at its documents, where there are any. */
export async function visibleLocales(strapi: Core.Strapi, ctx: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const locales = await localesOf(strapi);
  const visible = new Map<string, readonly string[]>();
  for (const uid of typesOf(strapi).desk.keys()) {
    const seen = locales.filter((locale) => mayLook(strapi, ctx, uid, locale));
    if (seen.length > 0) visible.set(uid, seen);
  }
  return visible;
}
