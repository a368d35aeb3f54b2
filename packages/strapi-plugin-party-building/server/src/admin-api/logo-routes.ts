import { LOGOS } from './actions';
import type { AdminRoute } from './route';

/** What the "Logos" pages ask for; each handler asks for the permissions on the content and on uploads as well. */
export const logoRoutes: AdminRoute[] = [
  { method: 'GET', path: '/logos', handler: 'logos.list', action: LOGOS },
  { method: 'POST', path: '/logos/check', handler: 'logos.check', action: LOGOS },
  { method: 'GET', path: '/logos/:documentId', handler: 'logos.read', action: LOGOS },
  { method: 'GET', path: '/logos/:documentId/colours', handler: 'logos.colours', action: LOGOS },
  { method: 'POST', path: '/logos/:documentId/variants', handler: 'logos.place', action: LOGOS },
];
