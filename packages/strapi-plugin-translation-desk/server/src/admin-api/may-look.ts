import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PUBLISH_ENTRIES, READ_ENTRIES, REVIEW, TRANSLATE } from './actions';
import { may } from './may';

/** Whether the user may see how far a content type's documents are in a locale: whoever does anything with them there. */
export const mayLook = (strapi: Core.Strapi, ctx: Context, uid: string, locale: string): boolean =>
  [TRANSLATE, REVIEW, PUBLISH_ENTRIES, READ_ENTRIES].some((action) => may(strapi, ctx, action, uid, locale));
