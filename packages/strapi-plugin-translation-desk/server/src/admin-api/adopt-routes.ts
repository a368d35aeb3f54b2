import { MANAGE } from './actions';
import type { AdminRoute } from './route';

export const adoptRoutes: AdminRoute[] = [{ method: 'POST', path: '/adopt', handler: 'adopt.adopt', action: MANAGE }];
