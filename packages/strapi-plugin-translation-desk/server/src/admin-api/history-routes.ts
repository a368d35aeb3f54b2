import { OPEN } from './actions';
import { DOCUMENT } from './named-document';
import type { AdminRoute } from './route';

export const historyRoutes: AdminRoute[] = [{ method: 'GET', path: `${DOCUMENT}/history`, handler: 'history.read', action: OPEN }];
