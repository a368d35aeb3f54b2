import { OPEN, TERMS } from './actions';
import type { AdminRoute } from './route';

export const termRoutes: AdminRoute[] = [
  { method: 'GET', path: '/terms', handler: 'terms.list', action: OPEN },
  { method: 'GET', path: '/terms/export', handler: 'terms.export', action: OPEN },
  { method: 'POST', path: '/terms', handler: 'terms.add', action: TERMS },
  { method: 'POST', path: '/terms/import', handler: 'terms.import', action: TERMS },
  { method: 'PUT', path: '/terms/:id', handler: 'terms.change', action: TERMS },
  { method: 'DELETE', path: '/terms/:id', handler: 'terms.remove', action: TERMS },
];
