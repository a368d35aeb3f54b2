import { MANAGE, OPEN } from './actions';
import { exchangeRoutes } from './exchange-routes';
import { memoryRoutes } from './memory-routes';
import { adminRoute, type AdminRoute } from './route';
<<<<<<< HEAD
import { termRoutes } from './term-routes';
=======
import { screenRoutes } from './screen-routes';
>>>>>>> f0fa9a5d6646c3f0bb3e26dcc1ba45eb3bd58503

const DOCUMENT = '/documents/:uid/:documentId/:locale';

const adminRoutes: AdminRoute[] = [
  { method: 'GET', path: '/matrix', handler: 'matrix.read', action: OPEN },
  { method: 'GET', path: DOCUMENT, handler: 'documents.read', action: OPEN },
  { method: 'PUT', path: `${DOCUMENT}/units`, handler: 'documents.save', action: OPEN },
  { method: 'PUT', path: `${DOCUMENT}/review`, handler: 'documents.review', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/undo`, handler: 'documents.undo', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/publish`, handler: 'documents.publish', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/checks`, handler: 'documents.check', action: OPEN },
  { method: 'POST', path: '/recount', handler: 'matrix.recount', action: MANAGE },
<<<<<<< HEAD
  ...exchangeRoutes,
  ...memoryRoutes,
  ...termRoutes,
=======
  ...screenRoutes,
>>>>>>> f0fa9a5d6646c3f0bb3e26dcc1ba45eb3bd58503
];

export const routes = { admin: { type: 'admin', routes: adminRoutes.map(adminRoute) } };
