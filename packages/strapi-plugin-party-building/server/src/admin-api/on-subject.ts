import type { Context } from 'koa';
import type { Ability } from './ordered-type';
import type { Subject } from './route';

/** A policy for routes whose action is one on a content type. Strapi's own `hasPermissions` asks without a subject, and so refuses all. */
export function onSubject(ctx: Context, { action, subject }: { action: string; subject: Subject }): boolean {
  return (ctx.state['userAbility'] as Ability).can(action, subject(ctx['params'] as Record<string, string>));
}
