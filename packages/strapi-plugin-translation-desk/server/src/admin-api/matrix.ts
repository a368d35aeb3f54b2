import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { coverageOf } from '../ledger/coverage';
import { countingOf } from '../ledger/counting';
import { localesOf } from '../locales/locales';
import { namesOf } from '../people/names';
import { matrixRows, type MatrixRow } from '../store/matrix-rows';
import { typesOf } from '../types/desk-types';
import { TRANSLATE } from './actions';
import { may } from './may';
import { visibleLocales } from './may-look';

export const matrix = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every document that the user may see, with its state in each language it is translated to. */
  async read(ctx: Context): Promise<void> {
    const locales = await localesOf(strapi);
    const types = [...typesOf(strapi).desk.values()];
    const rows = await rowsFor(strapi, ctx);
    ctx.body = {
      data: rows,
      meta: {
        locales,
        types: types.map(({ uid, displayName, isSingle }) => ({ uid, displayName, isSingle })),
        waiting: await countingOf(strapi).waiting(),
        /** What assignees are called, by id. */
        people: Object.fromEntries(
          await namesOf(
            strapi,
            rows.map(({ assignee }) => assignee),
          ),
        ),
        /** Which content types the user may translate, by language. */
        translatable: Object.fromEntries(
          locales.map((locale) => [locale, types.flatMap(({ uid }) => (may(strapi, ctx, TRANSLATE, uid, locale) ? [uid] : []))]),
        ),
      },
    };
  },

  /** How far each language has come, of what the user may see. */
  async coverage(ctx: Context): Promise<void> {
    ctx.body = { data: coverageOf(await rowsFor(strapi, ctx)) };
  },

  /** Counts everything anew. */
  async recount(ctx: Context): Promise<void> {
    await countingOf(strapi).recountAll();
    ctx.body = { data: { waiting: await countingOf(strapi).waiting() } };
  },
});

/** The documents that the user may see, in the languages in which they may. */
async function rowsFor(strapi: Core.Strapi, ctx: Context): Promise<MatrixRow[]> {
  const visible = await visibleLocales(strapi, ctx);
  return (await matrixRows(strapi)).filter(({ uid, locale }) => visible.get(uid)?.includes(locale));
}
