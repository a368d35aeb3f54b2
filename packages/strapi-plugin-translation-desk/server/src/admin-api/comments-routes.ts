import { OPEN } from './actions';
import { DOCUMENT } from './named-document';
import type { AdminRoute } from './route';

export const commentsRoutes: AdminRoute[] = [
  { method: 'GET', path: `${DOCUMENT}/comments`, handler: 'comments.list', action: OPEN },
  { method: 'POST', path: `${DOCUMENT}/comments`, handler: 'comments.add', action: OPEN },
  { method: 'PUT', path: `${DOCUMENT}/comments/:id`, handler: 'comments.settle', action: OPEN },
  { method: 'DELETE', path: `${DOCUMENT}/comments/:id`, handler: 'comments.remove', action: OPEN },
];
