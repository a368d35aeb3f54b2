import { ACTIVITY } from '../content-types/uids';
import { ACTIVITIES, READ_ENTRIES } from './actions';
import type { AdminRoute } from './route';

/** What the "Activities" page asks for; each handler asks for the user's own permissions on the content type, too. */
export const activityRoutes: AdminRoute[] = [
  { method: 'GET', path: '/activities/month', handler: 'activities.month', action: ACTIVITIES },
  { method: 'GET', path: '/activities/list', handler: 'activities.list', action: ACTIVITIES },
  { method: 'POST', path: '/activities', handler: 'activities.create', action: ACTIVITIES },
  { method: 'POST', path: '/activities/move/:documentId', handler: 'activities.move', action: ACTIVITIES },
  { method: 'POST', path: '/activities/undo/:documentId', handler: 'activities.undo', action: ACTIVITIES },
  { method: 'POST', path: '/activities/duplicate/:documentId', handler: 'activities.duplicate', action: ACTIVITIES },
  { method: 'POST', path: '/activities/import/check', handler: 'activityImport.check', action: ACTIVITIES },
  { method: 'POST', path: '/activities/import/write', handler: 'activityImport.write', action: ACTIVITIES },
  // The edit view's recurrence field asks: whoever may read activities there.
  { method: 'POST', path: '/activities/occurrences', handler: 'activities.occurrences', action: READ_ENTRIES, subject: () => ACTIVITY },
];
