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
import { mayLook } from './may-look';

export const matrix = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every document that the user may see, with its state in each language it is translated to. */
  async read(ctx: Context): Promise<void> {
    const locales = await localesOf(strapi);
    const types = [...typesOf(strapi).desk.values()];
    const rows = await rowsFor(strapi, ctx, locales);
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
    ctx.body = { data: coverageOf(await rowsFor(strapi, ctx, await localesOf(strapi))) };
  },

  /** Counts everything anew. */
  async recount(ctx: Context): Promise<void> {
    await countingOf(strapi).recountAll();
    ctx.body = { data: { waiting: await countingOf(strapi).waiting() } };
  },
});

/** The documents that the user may see, in the languages in which they may. */
async function rowsFor(strapi: Core.Strapi, ctx: Context, locales: readonly string[]): Promise<MatrixRow[]> {
  const types = [...typesOf(strapi).desk.keys()];
  const seen = new Map(types.map((uid) => [uid, new Set(locales.filter((locale) => mayLook(strapi, ctx, uid, locale)))]));
  return (await matrixRows(strapi)).filter(({ uid, locale }) => seen.get(uid)?.has(locale));
}
