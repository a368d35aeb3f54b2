import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Ability } from './ordered-type';
import type { Subject } from './route';

/** A policy for routes whose action is one on a content type. Strapi's own `hasPermissions` asks without a subject, and so refuses all. */
export function onSubject(
  ctx: Context,
  { action, subject }: { action: string; subject: Subject },
  { strapi }: { strapi: Core.Strapi },
): boolean {
  const subjects = [subject(ctx['params'] as Record<string, string>, strapi)].flat();
  return subjects.some((one) => (ctx.state['userAbility'] as Ability).can(action, one));
}
