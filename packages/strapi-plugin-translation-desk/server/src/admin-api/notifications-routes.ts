import { MANAGE } from './actions';
import type { AdminRoute } from './route';

export const notificationsRoutes: AdminRoute[] = [{ method: 'GET', path: '/notifications', handler: 'notifications.read', action: MANAGE }];
