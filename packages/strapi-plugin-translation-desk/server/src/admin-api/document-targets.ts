import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { matrixRowsOf } from '../store/matrix-rows';
import { deskTypeOf, typesOf } from '../types/desk-types';
import { mayLook } from './may-look';

export const documentTargets = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The content types that are translated here. */
  types(ctx: Context): void {
    ctx.body = { data: [...typesOf(strapi).desk.keys()] };
  },

  /** The state of one document in all languages that the user may see. */
  async read(ctx: Context): Promise<void> {
    const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
    if (!deskTypeOf(strapi, uid)) return void ctx.notFound();
    const rows = await matrixRowsOf(strapi, { uid, documentId });
    ctx.body = { data: rows.filter(({ locale }) => mayLook(strapi, ctx, uid, locale)) };
  },
});
