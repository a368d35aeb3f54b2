import type { Core } from '@strapi/strapi';

/** The content type that a route is about; of several, the user needs the permission on one. */
export type Subject = (params: Record<string, string>, strapi: Core.Strapi) => string | readonly string[];

export interface AdminRoute {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  /** `controller.method` */
  handler: string;
  /** The permission that it takes. */
  action: string;
  /** Of an action on content types: which one, from the path's parameters. Without a subject nobody is allowed such an action. */
  subject?: Subject;
}

/**
 * An admin route with the permission that it takes. Strapi's admin strategy by itself checks the login only, so a route without an
 * action does not come into being.
 */
export function adminRoute({ method, path, handler, action, subject }: AdminRoute): Core.RouteInput {
  if (!action) throw new Error(`The admin route ${method} ${path} names no action.`);
  const permitted = subject
    ? { name: 'plugin::party-building.on-subject', config: { action, subject } }
    : { name: 'admin::hasPermissions', config: { actions: [action] } };
  return {
    method,
    path,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin', permitted] },
  } as Core.RouteInput;
}
