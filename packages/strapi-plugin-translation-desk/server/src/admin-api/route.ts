import type { Core } from '@strapi/strapi';

export interface AdminRoute {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  /** `controller.method` */
  handler: string;
  /** The permission that it takes; what else it takes, by content type and locale, the controller asks. */
  action: string;
}

/**
 * An admin route with the permission that it takes. Strapi's admin strategy by itself checks the login only, so a route without an
 * action does not come into being.
 */
export function adminRoute({ method, path, handler, action }: AdminRoute): Core.RouteInput {
  if (!action) throw new Error(`The admin route ${method} ${path} names no action.`);
  const config = { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }] };
  return { method, path, handler, config } as Core.RouteInput;
}
