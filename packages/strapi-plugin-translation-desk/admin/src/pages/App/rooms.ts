import type { Room } from '@party-building/strapi-kit/admin';
import { lazy } from 'react';
import { OPEN } from '../../permissions';
import type { TextId } from '../../texts';

/** In the order in which the menu names them: what is used daily first. */
export const ROOMS: readonly Room<TextId>[] = [
  { path: 'matrix', title: 'matrix.menu', permission: OPEN, Page: lazy(() => import('../Matrix')) },
  { path: 'exchange', title: 'exchange.menu', permission: OPEN, Page: lazy(() => import('../Exchange')) },
  { path: 'terms', title: 'terms.menu', permission: OPEN, Page: lazy(() => import('../Terms')) },
  { path: 'memory', title: 'memory.menu', permission: OPEN, Page: lazy(() => import('../Memory')) },
];
