import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { dismiss, undismiss, type Dismissed } from '../writes/dismiss';
import { REVIEW, TRANSLATE } from './actions';
import { answerConflict } from './answer-conflict';
import { answerTarget } from './answer-target';
import { authorOf } from './may';
import { namedDocument } from './named-document';
import { parsed } from './parsed';

const seen = z.object({ path: z.string().min(1).max(4000), check: z.string().min(1).max(100), revision: z.number().int().min(0) });
const dismissal = seen.extend({ reason: z.string().trim().min(3).max(1000) });

export const dismissals = ({ strapi }: { strapi: Core.Strapi }) => {
  async function answer(ctx: Context, dismissed: Dismissed): Promise<void> {
    if (dismissed.outcome === 'absent') return void ctx.notFound();
    if (dismissed.outcome === 'dismissed') return answerTarget(strapi, ctx, dismissed.opened, { change: dismissed.change });
    answerConflict(ctx, 'Not dismissed.', dismissed);
  }

  return {
    /** Judges a finding to be none, with a reason; 409 where it is not found, or the unit has gone on. */
    async dismiss(ctx: Context): Promise<void> {
      const of = namedDocument(strapi, ctx, [TRANSLATE, REVIEW]);
      if (!of) return;
      const { reason, ...finding } = parsed(dismissal, ctx.request.body);
      await answer(ctx, await dismiss(strapi, of, finding, reason, authorOf(ctx)));
    },

    /** Has the finding shown again. */
    async undismiss(ctx: Context): Promise<void> {
      const of = namedDocument(strapi, ctx, [TRANSLATE, REVIEW]);
      if (!of) return;
      await answer(ctx, await undismiss(strapi, of, parsed(seen, ctx.request.body), authorOf(ctx)));
    },
  };
};
