import { checkedTypes } from '../checks/registry';
import { CHECKS, PUBLISH_ENTRIES, READ_ENTRIES } from './actions';
import type { AdminRoute, Subject } from './route';

/** A path parameter names the content type. */
const named: Subject = ({ uid = '' }) => uid;

export const checkRoutes: AdminRoute[] = [
  {
    method: 'GET',
    path: '/checks/types',
    handler: 'checks.types',
    action: READ_ENTRIES,
    subject: (_, strapi) => checkedTypes(strapi),
  },
  { method: 'GET', path: '/checks/entries/:uid/:documentId', handler: 'checks.saved', action: READ_ENTRIES, subject: named },
  { method: 'POST', path: '/checks/entries/:uid', handler: 'checks.written', action: READ_ENTRIES, subject: named },
  { method: 'POST', path: '/checks/reasons/:uid', handler: 'checks.reason', action: PUBLISH_ENTRIES, subject: named },
  { method: 'GET', path: '/checks/everything', handler: 'checks.counts', action: CHECKS },
  { method: 'GET', path: '/checks/everything/:uid', handler: 'checks.batch', action: CHECKS },
];
