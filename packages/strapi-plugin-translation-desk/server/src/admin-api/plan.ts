import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { translators } from '../people/translators';
import { planTargets } from '../store/target-rows';
import { deskTypeOf, typesOf } from '../types/desk-types';
import { DOCUMENT_NAME } from './document-name';
import { targetNamed, type NamedDocument } from './named-document';
import { parsed } from './parsed';

/** What is absent stays as it is; `null` takes it away. */
const planned = {
  dueOn: z.iso.date().nullable().optional(),
  assignee: z.number().int().positive().nullable().optional(),
};
const one = z.object(planned);
const many = z.object({ ...planned, targets: z.array(DOCUMENT_NAME).min(1).max(10_000) });

type Plan = z.output<typeof one>;

export const plan = ({ strapi }: { strapi: Core.Strapi }) => {
  /** All of them or none. */
  async function store(ctx: Context, of: readonly NamedDocument[], { dueOn, assignee }: Plan): Promise<void> {
    const rows = await Promise.all(of.map((named) => targetNamed(strapi, named)));
    const ids = rows.flatMap((row) => row?.id ?? []);
    if (ids.length < of.length) return void ctx.notFound();
    if (typeof assignee === 'number') {
      const person = (await translators(strapi)).find(({ id }) => id === assignee);
      if (!of.every(({ type, locale }) => person?.may(type.uid, locale) === true))
        throw new errors.ValidationError('assignee: somebody who may translate into this language');
    }
    const data = { ...(dueOn !== undefined && { dueOn }), ...(assignee !== undefined && { assignee }) };
    await strapi.db.transaction(() => planTargets(strapi, ids, data));
    ctx.body = { data: { planned: ids.length } };
  }

  return {
    /** Until when a document is to be translated, and by whom. */
    async write(ctx: Context): Promise<void> {
      const { uid, documentId, locale } = ctx['params'] as { uid: string; documentId: string; locale: string };
      const type = deskTypeOf(strapi, uid);
      if (!type) return void ctx.notFound();
      await store(ctx, [{ type, documentId, locale }], parsed(one, ctx.request.body));
    },

    /** The same for many documents at once. */
    async writeMany(ctx: Context): Promise<void> {
      const { targets, ...asked } = parsed(many, ctx.request.body);
      const named = targets.flatMap(({ uid, ...rest }) => {
        const type = deskTypeOf(strapi, uid);
        return type ? [{ type, ...rest }] : [];
      });
      if (named.length < targets.length) return void ctx.notFound();
      await store(ctx, named, asked);
    },

    /** Who may translate into a locale, any type of the desk: those to choose from. */
    async assignees(ctx: Context): Promise<void> {
      const { locale } = ctx.query;
      if (typeof locale !== 'string') throw new errors.ValidationError('locale: the language to translate into');
      const uids = [...typesOf(strapi).desk.keys()];
      const able = (await translators(strapi)).filter(({ may }) => uids.some((uid) => may(uid, locale)));
      ctx.body = { data: able.map(({ id, name }) => ({ id, name })) };
    },
  };
};
