import type { Permission } from '@strapi/strapi/admin';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { OPEN } from '../../permissions';
import type { TextId } from '../../texts';

/** One of the desk's own pages, below `/plugins/translation-desk`. */
export interface Room {
  path: string;
  title: TextId;
  /** What opens it; the page protects itself by the same. */
  permission: Partial<Permission> & { action: string };
  Page: LazyExoticComponent<ComponentType>;
}

/** In the order in which the menu names them: what is used daily first. */
export const ROOMS: readonly Room[] = [
  { path: 'matrix', title: 'matrix.menu', permission: OPEN, Page: lazy(() => import('../Matrix')) },
  { path: 'exchange', title: 'exchange.menu', permission: OPEN, Page: lazy(() => import('../Exchange')) },
  { path: 'terms', title: 'terms.menu', permission: OPEN, Page: lazy(() => import('../Terms')) },
  { path: 'memory', title: 'memory.menu', permission: OPEN, Page: lazy(() => import('../Memory')) },
];
