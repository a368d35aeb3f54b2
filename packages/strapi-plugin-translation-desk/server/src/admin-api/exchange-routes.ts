import { OPEN } from './actions';
import type { AdminRoute } from './route';

/** Files to translators and back; whose documents, the controller asks. */
export const exchangeRoutes: AdminRoute[] = [
  { method: 'POST', path: '/exports', handler: 'exchange.export', action: OPEN },
  { method: 'POST', path: '/imports', handler: 'exchange.import', action: OPEN },
];
