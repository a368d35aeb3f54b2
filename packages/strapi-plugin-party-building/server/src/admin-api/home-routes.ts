import { checkedTypes } from '../checks/registry';
import { READ_ENTRIES } from './actions';
import type { AdminRoute } from './route';

export const homeRoutes: AdminRoute[] = [
  { method: 'GET', path: '/home', handler: 'home.read', action: READ_ENTRIES, subject: (_, strapi) => checkedTypes(strapi) },
];
