import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { deskTypeOf } from '../types/desk-types';
import { adoptTarget, type Adopted } from '../writes/adopt';
import { adoptAll } from '../writes/adopt-once';
import { DOCUMENT_NAME } from './document-name';
import { authorOf } from './may';
import { parsed } from './parsed';

/** `all` is said, never meant by saying nothing. */
const asked = z.union([z.object({ targets: z.array(DOCUMENT_NAME).min(1).max(10_000) }), z.object({ all: z.literal(true) })]);

export const adopt = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Takes translations as they stand; each target is one change, to be undone by itself. */
  async adopt(ctx: Context): Promise<void> {
    const which = parsed(asked, ctx.request.body);
    if ('all' in which) {
      ctx.body = { data: await adoptAll(strapi, authorOf(ctx)) };
      return;
    }
    const sum = { targets: 0, units: 0 };
    const adopted: (Adopted | undefined)[] = [];
    for (const { uid, ...named } of which.targets) {
      const type = deskTypeOf(strapi, uid);
      adopted.push(type && (await adoptTarget(strapi, { type, ...named }, authorOf(ctx))));
    }
    for (const each of adopted) {
      if (!each || each.units === 0) continue;
      sum.targets += 1;
      sum.units += each.units;
    }
    ctx.body = { data: sum };
  },
});
