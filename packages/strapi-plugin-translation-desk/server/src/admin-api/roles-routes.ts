import { MANAGE } from './actions';
import type { AdminRoute } from './route';

export const rolesRoutes: AdminRoute[] = [
  { method: 'GET', path: '/roles', handler: 'roles.read', action: MANAGE },
  { method: 'POST', path: '/roles', handler: 'roles.create', action: MANAGE },
];
