import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

interface PermissionsManager {
  ability: { can(action: string, subject?: unknown): boolean };
  toSubject(of: object): unknown;
}

interface PermissionService {
  createPermissionsManager(of: { ability: unknown; model: string; action: string }): PermissionsManager;
}

/** Whether the user may do something with a content type's documents in a locale: that is how Strapi's roles keep it. */
export function may(strapi: Core.Strapi, ctx: Context, action: string, uid: string, locale: string): boolean {
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  const manager = permissions.createPermissionsManager({ ability: ctx.state['userAbility'], model: uid, action });
  return manager.ability.can(action, manager.toSubject({ locale }));
}

/** Whether the user has a permission that is on no content type. */
export const mayDo = (ctx: Context, action: string): boolean => (ctx.state['userAbility'] as PermissionsManager['ability']).can(action);

/** The administrator whose request this is. */
export function authorOf(ctx: Context): number | null {
  const { user } = ctx.state as { user?: { id?: number | string } };
  return user?.id === undefined ? null : Number(user.id);
}
