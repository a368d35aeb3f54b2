import { ARRANGE, READ_ENTRIES } from './actions';
import { adminRoute } from './route';

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute({ method: 'GET', path: '/arrange/:type', handler: 'arrange.read', action: ARRANGE }),
      adminRoute({ method: 'PUT', path: '/arrange/:type', handler: 'arrange.write', action: ARRANGE }),
      adminRoute({
        method: 'GET',
        path: '/keys/:type',
        handler: 'keys.read',
        action: READ_ENTRIES,
        subject: ({ type }) => `plugin::party-building.${type}`,
      }),
    ],
  },
};
