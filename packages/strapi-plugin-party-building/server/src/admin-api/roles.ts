import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { message } from '../messages';
import { presetNamed } from '../roles/presets';
import { createRole, offeredRoles } from '../roles/roles';
import { ROLES } from './actions';
import type { Ability } from './ordered-type';
import type { AdminRoute } from './route';

/** Strapi's own permissions on roles: ours never replaces them. */
const READ_ROLES = 'admin::roles.read';
const CREATE_ROLES = 'admin::roles.create';

export const rolesRoutes: AdminRoute[] = [
  { method: 'GET', path: '/roles', handler: 'roles.read', action: ROLES },
  { method: 'POST', path: '/roles', handler: 'roles.create', action: ROLES },
];

const may = (ctx: Context, action: string): boolean =>
  (ctx.state['userAbility'] as { can: (action: string) => boolean } & Ability).can(action);

export const roles = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    if (!may(ctx, READ_ROLES)) return ctx.forbidden();
    ctx.body = { data: await offeredRoles(strapi) };
  },

  /** `{ roles: ['publisher'] }`: each is created, or given what it lacks. All or none. */
  async create(ctx: Context): Promise<void> {
    if (!may(ctx, CREATE_ROLES)) return ctx.forbidden();
    const names = (ctx.request.body as { roles?: unknown } | null)?.roles;
    const presets = Array.isArray(names) ? names.map(presetNamed) : [];
    if (presets.length === 0 || presets.includes(undefined)) throw new errors.ValidationError(message(strapi, 'roles.unknown'));
    await strapi.db.transaction(async () => {
      for (const preset of presets) if (preset) await createRole(strapi, preset);
    });
    ctx.body = { data: await offeredRoles(strapi) };
  },
});
