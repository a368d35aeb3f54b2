import type { Core } from '@strapi/strapi';

export const ARRANGE = 'plugin::party-building.arrange';
/** The month and the list of activities, imports, recurrences. */
export const ACTIVITIES = 'plugin::party-building.activities';
/** Theme tokens and greyscale of the whole site. */
export const APPEARANCE = 'plugin::party-building.appearance';
/** What the checks find in all entries; of one entry whoever may read it is told. */
export const CHECKS = 'plugin::party-building.checks';
/** The embed builder and saved embeds. */
export const EMBEDS = 'plugin::party-building.embeds';
/** The governance of logos: variants, rules, uploads. */
export const LOGOS = 'plugin::party-building.logos';
/** Previews of drafts, and links that show them to others. */
export const PREVIEW = 'plugin::party-building.preview';
/** Offers ready-made roles. */
export const ROLES = 'plugin::party-building.roles';
/** Reading and changing who may read. */
export const ACCESS = 'plugin::party-building.access';
/** Reading titles to choose a reference from: whoever may open the Content Manager's entries. */
export const READ_ENTRIES = 'plugin::content-manager.explorer.read';
export const CREATE_ENTRIES = 'plugin::content-manager.explorer.create';
export const UPDATE_ENTRIES = 'plugin::content-manager.explorer.update';
export const PUBLISH_ENTRIES = 'plugin::content-manager.explorer.publish';

function action(uid: string, displayName: string): object {
  return { section: 'plugins', displayName, uid, pluginName: 'party-building' };
}

const actions = [
  action('arrange', 'Arrange'),
  action('access', 'Access: who may read, time zone'),
  action('activities', 'Activities: month and list, imports'),
  action('appearance', 'Appearance of the whole site'),
  action('checks', 'Checks: what they find'),
  action('embeds', 'Embeds: build, save, change'),
  action('logos', 'Logos: variants, rules, uploads'),
  action('preview', 'Preview of drafts, links to share'),
  action('roles', 'Roles: create the ready-made ones'),
];

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
}

/** Makes our actions known to Strapi's roles; must run at bootstrap. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  await (strapi.service('admin::permission') as unknown as PermissionService).actionProvider.registerMany(actions);
}
