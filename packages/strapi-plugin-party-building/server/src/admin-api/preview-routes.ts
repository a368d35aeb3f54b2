import { PREVIEW } from './actions';
import type { AdminRoute } from './route';

/** Links that show a preview to somebody without an account. Beside the action each takes leave to read the previewed type. */
export const previewRoutes: AdminRoute[] = [
  { method: 'GET', path: '/previews', handler: 'previews.list', action: PREVIEW },
  { method: 'POST', path: '/previews', handler: 'previews.create', action: PREVIEW },
  { method: 'DELETE', path: '/previews/:id', handler: 'previews.revoke', action: PREVIEW },
];
