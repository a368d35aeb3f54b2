import { ACCESS, ARRANGE, READ_ENTRIES } from './actions';
import { rolesRoutes } from './roles';
import { checkRoutes } from './checks-routes';
import { homeRoutes } from './home-routes';
import { logoRoutes } from './logo-routes';
import { appearanceRoutes } from './appearance-routes';
import { embedsRoutes } from './embeds-routes';
import { activityRoutes } from './activity-routes';
import { previewRoutes } from './preview-routes';
import { adminRoute, type AdminRoute } from './route';

const adminRoutes: AdminRoute[] = [
  { method: 'GET', path: '/arrange/:type', handler: 'arrange.read', action: ARRANGE },
  { method: 'PUT', path: '/arrange/:type', handler: 'arrange.write', action: ARRANGE },
  {
    method: 'GET',
    path: '/keys/:type',
    handler: 'keys.read',
    action: READ_ENTRIES,
    subject: ({ type }) => `plugin::party-building.${type}`,
  },
  { method: 'GET', path: '/access', handler: 'access.read', action: ACCESS },
  { method: 'PUT', path: '/access', handler: 'access.write', action: ACCESS },
  ...rolesRoutes,
  ...checkRoutes,
  ...homeRoutes,
  ...logoRoutes,
  ...appearanceRoutes,
  ...embedsRoutes,
  ...activityRoutes,
  ...previewRoutes,
];

export const routes = { admin: { type: 'admin', routes: adminRoutes.map(adminRoute) } };

/** Addresses of the admin's own server that can be read, with the permission that each takes. */
export const adminAddresses: { path: string; action: string }[] = adminRoutes
  .filter(({ method }) => method === 'GET')
  .map(({ path, action }) => ({ path: `/party-building${path.replace(/:(\w+)/g, '{$1}')}`, action }));
