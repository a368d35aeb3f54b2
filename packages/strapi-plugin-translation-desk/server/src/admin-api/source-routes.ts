import { MANAGE } from './actions';
import type { AdminRoute } from './route';

export const sourceRoutes: AdminRoute[] = [
  { method: 'POST', path: '/documents/:uid/:documentId/source', handler: 'source.swap', action: MANAGE },
];
