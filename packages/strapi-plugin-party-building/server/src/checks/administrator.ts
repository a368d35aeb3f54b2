import type { Core } from '@strapi/strapi';

interface State {
  user?: { id?: number | string };
  auth?: { strategy?: { name?: string } };
}

/** The administrator whose request this is; `undefined` outside of requests, and for those of readers and API tokens. */
export function administratorOf(strapi: Core.Strapi): string | undefined {
  const { user, auth } = (strapi.requestContext.get()?.state ?? {}) as State;
  return auth?.strategy?.name === 'admin' && user?.id !== undefined ? String(user.id) : undefined;
}
