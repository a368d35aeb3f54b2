import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { titlesOf } from '../store/document-rows';
import { countPairs, findPairs, removePairs, touchMemory } from '../store/pair-rows';
import { machineSuggestions, memorySuggestions, suggestedTerms } from '../memory/suggestions';
import { deskTypeOf } from '../types/desk-types';
import { lookAtTarget } from '../writes/open-target';
import { REVIEW, TRANSLATE } from './actions';
import { may } from './may';
import { mayLook, visibleLocales } from './may-look';
import { pageFrom, suggestionsFrom } from './memory-inputs';
import { shownPlace } from './shown-place';

export const memory = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a translator may take for a unit, and its terms. */
  async suggest(ctx: Context): Promise<void> {
    const { uid, documentId, locale } = ctx['params'] as { uid: string; documentId: string; locale: string };
    const type = deskTypeOf(strapi, uid);
    if (!type) return void ctx.notFound();
    if (![TRANSLATE, REVIEW].some((action) => may(strapi, ctx, action, uid, locale))) return void ctx.forbidden();
    const path = suggestionsFrom(ctx.query);
    const opened = await lookAtTarget(strapi, type, documentId, locale);
    if (!opened?.units.has(path)) return void ctx.notFound();
    ctx.body = {
      data: {
        memory: await memorySuggestions(strapi, opened, path, (of) => mayLook(strapi, ctx, of, locale)),
        machine: await machineSuggestions(strapi, opened, path),
        terms: await suggestedTerms(strapi, opened, path),
      },
    };
  },

  /**
   * The pairs of the memory, the latest first, each with where it is from; and how many there are of each two languages. Of the documents
   * only that the user may see: a pair is their text.
   */
  async list(ctx: Context): Promise<void> {
    const { page, pageSize, ...of } = pageFrom(ctx.query);
    const visible = await visibleLocales(strapi, ctx);
    const { pairs, total } = await findPairs(strapi, of, visible, { page, pageSize });
    const titles = await titlesOf(
      strapi,
      pairs.map(({ documentId }) => documentId),
    );
    const data = pairs.map((pair) => {
      const schema = deskTypeOf(strapi, pair.uid)?.schema;
      return {
        ...pair,
        title: titles.get(`${pair.uid} ${pair.documentId}`) ?? null,
        ...(schema && { place: shownPlace(schema, [], pair.path) }),
      };
    });
    ctx.body = { data, meta: { page, pageSize, total, languages: await countPairs(strapi, visible) } };
  },

  /** Forgets a pair: it is suggested no more. The translation itself stays as it is. */
  async remove(ctx: Context): Promise<void> {
    const { id } = ctx['params'] as { id: string };
    const removed = await strapi.db.transaction(async () => {
      const count = await removePairs(strapi, [Number(id)]);
      if (count > 0) await touchMemory(strapi);
      return count;
    });
    if (removed === 0) return void ctx.notFound();
    ctx.body = { data: { id: Number(id) } };
  },
});
