import { MANAGE, OPEN } from './actions';
import { exchangeRoutes } from './exchange-routes';
import { memoryRoutes } from './memory-routes';
import { adoptRoutes } from './adopt-routes';
import { commentsRoutes } from './comments-routes';
import { dismissalsRoutes } from './dismissals-routes';
import { historyRoutes } from './history-routes';
import { notificationsRoutes } from './notifications-routes';
import { planRoutes } from './plan-routes';
import { rolesRoutes } from './roles-routes';
import { sourceRoutes } from './source-routes';
import { adminRoute, type AdminRoute } from './route';
import { termRoutes } from './term-routes';
import { screenRoutes } from './screen-routes';

const DOCUMENT = '/documents/:uid/:documentId/:locale';

const adminRoutes: AdminRoute[] = [
  { method: 'GET', path: '/matrix', handler: 'matrix.read', action: OPEN },
  { method: 'GET', path: '/coverage', handler: 'matrix.coverage', action: OPEN },
  { method: 'GET', path: DOCUMENT, handler: 'documents.read', action: OPEN },
  { method: 'PUT', path: `${DOCUMENT}/units`, handler: 'documents.save', action: OPEN },
  { method: 'PUT', path: `${DOCUMENT}/review`, handler: 'documents.review', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/undo`, handler: 'documents.undo', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/publish`, handler: 'documents.publish', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/checks`, handler: 'documents.check', action: OPEN },
  { method: 'POST', path: '/recount', handler: 'matrix.recount', action: MANAGE },
  ...exchangeRoutes,
  ...memoryRoutes,
  ...termRoutes,
  ...screenRoutes,
  ...rolesRoutes,
  ...dismissalsRoutes,
  ...commentsRoutes,
  ...planRoutes,
  ...historyRoutes,
  ...adoptRoutes,
  ...sourceRoutes,
  ...notificationsRoutes,
];

export const routes = { admin: { type: 'admin', routes: adminRoutes.map(adminRoute) } };
