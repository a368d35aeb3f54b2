import { OPEN } from './actions';
import { DOCUMENT } from './named-document';
import type { AdminRoute } from './route';

export const dismissalsRoutes: AdminRoute[] = [
  { method: 'PUT', path: `${DOCUMENT}/dismissals`, handler: 'dismissals.dismiss', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/dismissals/undo`, handler: 'dismissals.undismiss', action: OPEN },
];
