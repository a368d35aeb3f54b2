import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { notifierOf } from '../notifications/notifier';

export const notifications = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Whether anything is told by mail and webhook, and what waits. */
  async read(ctx: Context): Promise<void> {
    ctx.body = { data: await notifierOf(strapi).state() };
  },
});
