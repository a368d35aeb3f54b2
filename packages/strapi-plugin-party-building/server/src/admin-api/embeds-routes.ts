import { EMBEDS } from './actions';
import type { AdminRoute } from './route';

export const embedsRoutes: AdminRoute[] = [
  { method: 'GET', path: '/embed-builder', handler: 'embeds.builder', action: EMBEDS },
  { method: 'GET', path: '/embeds', handler: 'embeds.list', action: EMBEDS },
  { method: 'POST', path: '/embeds', handler: 'embeds.create', action: EMBEDS },
  { method: 'GET', path: '/embeds/:id', handler: 'embeds.read', action: EMBEDS },
  { method: 'PUT', path: '/embeds/:id', handler: 'embeds.change', action: EMBEDS },
  { method: 'DELETE', path: '/embeds/:id', handler: 'embeds.remove', action: EMBEDS },
];
