import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findPairs, removePairs, touchMemory } from '../store/pair-rows';
import { machineSuggestions, memorySuggestions, suggestedTerms } from '../memory/suggestions';
import { deskTypeOf } from '../types/desk-types';
import { openTarget } from '../writes/open-target';
import { REVIEW, TRANSLATE } from './actions';
import { may } from './may';
import { pageFrom, suggestionsFrom } from './memory-inputs';

export const memory = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a translator may take for a unit, and its terms. */
  async suggest(ctx: Context): Promise<void> {
    const { uid, documentId, locale } = ctx['params'] as { uid: string; documentId: string; locale: string };
    const type = deskTypeOf(strapi, uid);
    if (!type) return void ctx.notFound();
    if (![TRANSLATE, REVIEW].some((action) => may(strapi, ctx, action, uid, locale))) return void ctx.forbidden();
    const path = suggestionsFrom(ctx.query);
    const opened = await openTarget(strapi, type, documentId, locale);
    if (!opened?.units.has(path)) return void ctx.notFound();
    ctx.body = {
      data: {
        memory: await memorySuggestions(strapi, opened, path),
        machine: await machineSuggestions(strapi, opened, path),
        terms: await suggestedTerms(strapi, opened, path),
      },
    };
  },

  /** The pairs of the memory, the latest first. */
  async list(ctx: Context): Promise<void> {
    const { page, pageSize, ...of } = pageFrom(ctx.query);
    const { pairs, total } = await findPairs(strapi, of, { page, pageSize });
    ctx.body = { data: pairs, meta: { page, pageSize, total } };
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
