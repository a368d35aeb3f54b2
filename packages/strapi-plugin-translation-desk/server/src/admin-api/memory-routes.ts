import { MEMORY, OPEN } from './actions';
import type { AdminRoute } from './route';

export const memoryRoutes: AdminRoute[] = [
  { method: 'GET', path: '/documents/:uid/:documentId/:locale/suggestions', handler: 'memory.suggest', action: OPEN },
  { method: 'GET', path: '/memory', handler: 'memory.list', action: OPEN },
  { method: 'DELETE', path: '/memory/:id', handler: 'memory.remove', action: MEMORY },
];
