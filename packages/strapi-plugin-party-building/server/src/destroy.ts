import type { Core } from '@strapi/strapi';
import { releaseStart } from './instances/start-lock';

const running = new WeakMap<Core.Strapi, () => Promise<void>>();

/** What to end before Strapi tears down the server and the database. */
export const beforeDestroy = (strapi: Core.Strapi, end: () => Promise<void>): void => void running.set(strapi, end);

/** Strapi calls this first on SIGTERM and SIGINT, so that requests in flight are answered before it cuts connections. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await releaseStart(strapi);
  await running.get(strapi)?.();
}
