import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { deskTypeOf } from '../types/desk-types';
import { swapSource } from '../writes/swap-source';
import { authorOf } from './may';
import { parsed } from './parsed';

const asked = z.object({ locale: z.string().min(1).max(100), dryRun: z.boolean().default(false) });

export const source = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Says in which locale a document is written from now on; with `dryRun`, only what that would do. */
  async swap(ctx: Context): Promise<void> {
    const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
    const type = deskTypeOf(strapi, uid);
    if (!type) return void ctx.notFound();
    const { locale, dryRun } = parsed(asked, ctx.request.body);
    const swapped = await swapSource(strapi, { type, documentId, locale }, dryRun, authorOf(ctx));
    if (swapped.outcome === 'absent') return void ctx.notFound();
    if (swapped.outcome === 'refused') return void ctx.badRequest('locale: nothing is written in it');
    ctx.body = { data: swapped };
  },
});
