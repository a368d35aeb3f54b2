import { APPEARANCE } from './actions';
import type { AdminRoute } from './route';

export const appearanceRoutes: AdminRoute[] = [
  { method: 'GET', path: '/appearance', handler: 'appearance.read', action: APPEARANCE },
  { method: 'PUT', path: '/appearance', handler: 'appearance.write', action: APPEARANCE },
];
