import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readArrangement } from '../arrange/arrange';
import { READ_ENTRIES } from './actions';
import { orderedType } from './ordered-type';

export const keys = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The documents that a key reference can name, by title in `?locale=`, in order. */
  async read(ctx: Context): Promise<void> {
    const uid = orderedType(ctx, READ_ENTRIES);
    if (!uid) return;
    const { data, meta } = await readArrangement(strapi, uid);
    const locale = String(ctx.query['locale'] ?? meta.defaultLocale);
    ctx.body = {
      data: data.map(({ key, title }) => ({ key, title: title[locale] ?? title[meta.defaultLocale] ?? Object.values(title)[0] ?? '' })),
    };
  },
});
