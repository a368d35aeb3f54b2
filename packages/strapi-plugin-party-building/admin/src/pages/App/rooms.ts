import type { Permission } from '@strapi/strapi/admin';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { ARRANGE, EMBEDS } from '../../permissions';
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
  { path: 'arrange', title: 'arrange.menu', permission: ARRANGE, Page: lazy(() => import('../Arrange')) },
  { path: 'embeds', title: 'embeds.menu', permission: EMBEDS, Page: lazy(() => import('../Embeds')) },
];
