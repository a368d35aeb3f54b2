import { OPEN } from './actions';
import type { AdminRoute } from './route';

/** What the Content Manager's side panel asks for. */
export const screenRoutes: AdminRoute[] = [
  { method: 'GET', path: '/types', handler: 'documentTargets.types', action: OPEN },
  { method: 'GET', path: '/targets/:uid/:documentId', handler: 'documentTargets.read', action: OPEN },
];
