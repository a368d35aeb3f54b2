import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readArrangement, writeArrangement } from '../arrange/arrange';
import { message } from '../messages';
import { publisherOf } from '../publication/publisher';
import { READ_ENTRIES, UPDATE_ENTRIES } from './actions';
import { orderedType } from './ordered-type';

export const arrange = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const uid = orderedType(ctx, READ_ENTRIES);
    if (uid) ctx.body = await readArrangement(strapi, uid);
  },

  async write(ctx: Context): Promise<void> {
    const uid = orderedType(ctx, UPDATE_ENTRIES);
    if (!uid) return;
    const documentIds = idsFrom(ctx.request.body);
    if (!documentIds) throw new errors.ValidationError(message(strapi, 'arrange.malformed'));
    try {
      await writeArrangement(strapi, uid, documentIds, publisherOf(strapi));
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      ctx.throw(409, error.message);
    }
    ctx.body = await readArrangement(strapi, uid);
  },
});

/** The body's `documentIds` where they are a list of different strings. */
function idsFrom(body: unknown): string[] | undefined {
  const ids = (body as { documentIds?: unknown } | null)?.documentIds;
  const strings = Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string');
  return strings && new Set(ids).size === ids.length ? ids : undefined;
}
