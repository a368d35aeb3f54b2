import type { UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { ORDERED_TYPES } from '../content-types/uids';

export interface Ability {
  can(action: string, subject: string): boolean;
}

/** The content type that `:type` names, once the user's permission on it is checked: ours never replaces the type's own. */
export function orderedType(ctx: Context, action: string): UID.ContentType | undefined {
  const uid = ORDERED_TYPES.find((known) => known === `plugin::party-building.${String(ctx['params'].type)}`);
  if (!uid) {
    ctx.notFound(`There is no ordered content type “${String(ctx['params'].type)}”.`);
    return undefined;
  }
  if (!(ctx.state['userAbility'] as Ability).can(action, uid)) {
    ctx.forbidden();
    return undefined;
  }
  return uid;
}
