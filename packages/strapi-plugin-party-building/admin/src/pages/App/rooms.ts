import type { Permission } from '@strapi/strapi/admin';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { ARRANGE, PREVIEW } from '../../permissions';
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
  { path: 'previews', title: 'preview.menu', permission: PREVIEW, Page: lazy(() => import('../Previews')) },
];
