import type { Permission } from '@strapi/strapi/admin';
import type { ComponentType, LazyExoticComponent } from 'react';

/** One of a plugin's own pages, below the plugin's address. */
export interface Room<TextId extends string> {
  path: string;
  title: TextId;
  /** What opens it; the page protects itself by the same. */
  permission: Partial<Permission> & { action: string };
  Page: LazyExoticComponent<ComponentType>;
}

/** Whether a user with these permissions may open a page. */
export const isOpen = ({ permission }: Pick<Room<string>, 'permission'>, permissions: readonly { action: string }[]): boolean =>
  permissions.some(({ action }) => action === permission.action);
