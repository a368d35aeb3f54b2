import type { Permission } from '@strapi/strapi/admin';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { ACTIVITIES, ARRANGE } from '../../permissions';
import type { TextId } from '../../texts';

/** One of the plugin's own pages, below `/plugins/party-building`. */
export interface Room {
  path: string;
  title: TextId;
  /** What opens it; the page protects itself by the same. */
  permission: Partial<Permission> & { action: string };
  Page: LazyExoticComponent<ComponentType>;
}

/** In the order in which the menu names them: what is used daily first. */
export const ROOMS: readonly Room[] = [
  { path: 'activities', title: 'activities.menu', permission: ACTIVITIES, Page: lazy(() => import('../Activities')) },
  { path: 'arrange', title: 'arrange.menu', permission: ARRANGE, Page: lazy(() => import('../Arrange')) },
];
