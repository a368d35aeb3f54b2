import { MANAGE } from './actions';
import { DOCUMENT } from './named-document';
import type { AdminRoute } from './route';

export const planRoutes: AdminRoute[] = [
  { method: 'PUT', path: `${DOCUMENT}/plan`, handler: 'plan.write', action: MANAGE },
  { method: 'PUT', path: '/plan', handler: 'plan.writeMany', action: MANAGE },
  { method: 'GET', path: '/assignees', handler: 'plan.assignees', action: MANAGE },
];
