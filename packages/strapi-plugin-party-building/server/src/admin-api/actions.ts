import type { Core } from '@strapi/strapi';

export const ARRANGE = 'plugin::party-building.arrange';
/** Reading and changing who may read. */
export const ACCESS = 'plugin::party-building.access';
/** Reading titles to choose a reference from: whoever may open the Content Manager's entries. */
export const READ_ENTRIES = 'plugin::content-manager.explorer.read';
export const UPDATE_ENTRIES = 'plugin::content-manager.explorer.update';

const actions = [
  { section: 'plugins', displayName: 'Arrange', uid: 'arrange', pluginName: 'party-building' },
  { section: 'plugins', displayName: 'Access: who may read, time zone', uid: 'access', pluginName: 'party-building' },
];

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
}

/** Makes our actions known to Strapi's roles; must run at bootstrap. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  await (strapi.service('admin::permission') as unknown as PermissionService).actionProvider.registerMany(actions);
}
