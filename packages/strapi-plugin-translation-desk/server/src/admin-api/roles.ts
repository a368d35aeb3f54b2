import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { localesOf } from '../locales/locales';
import { KINDS } from '../roles/kinds';
import { createRole, offeredRoles } from '../roles/roles';
import { mayDo } from './may';
import { parsed } from './parsed';

/** Strapi's own permissions on roles: ours never replaces them. */
const READ_ROLES = 'admin::roles.read';
const CREATE_ROLES = 'admin::roles.create';

export const roles = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The ready-made roles for each language, and what of them is there. */
  async read(ctx: Context): Promise<void> {
    if (!mayDo(ctx, READ_ROLES)) return void ctx.forbidden();
    ctx.body = { data: await offeredRoles(strapi) };
  },

  /** `{ kind: 'translator', locale: 'en' }`: is created, or given what it lacks. */
  async create(ctx: Context): Promise<void> {
    if (!mayDo(ctx, CREATE_ROLES)) return void ctx.forbidden();
    const locales = await localesOf(strapi);
    const asked = z.object({ kind: z.enum(KINDS.map(({ id }) => id)), locale: z.enum(locales) });
    const { kind: id, locale } = parsed(asked, ctx.request.body);
    for (const kind of KINDS) if (kind.id === id) await createRole(strapi, kind, locale);
    ctx.body = { data: await offeredRoles(strapi) };
  },
});
