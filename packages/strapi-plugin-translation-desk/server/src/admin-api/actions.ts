import type { Core } from '@strapi/strapi';
import { typesOf } from '../types/desk-types';

/** Opens the desk's pages. */
export const OPEN = 'plugin::translation-desk.open';
/** Writing drafts of translations; on content types, by locale. */
export const TRANSLATE = 'plugin::translation-desk.translate';
/** Approving and rejecting translations; on content types, by locale. */
export const REVIEW = 'plugin::translation-desk.review';
/** Due dates, who does what, the locale that a document is written in, taking over what is there. */
export const MANAGE = 'plugin::translation-desk.manage';
/** Changing the termbase; whoever opens the desk reads it. */
export const TERMS = 'plugin::translation-desk.terms';
/** Removing from the memory. */
export const MEMORY = 'plugin::translation-desk.memory';
/** Strapi's own. */
export const READ_ENTRIES = 'plugin::content-manager.explorer.read';
export const PUBLISH_ENTRIES = 'plugin::content-manager.explorer.publish';

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
}

/** Makes our actions known to Strapi's roles; those on content types get a choice of languages there, as its own have. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const subjects = [...typesOf(strapi).desk.keys()];
  const onContent = (uid: string, displayName: string) => ({
    section: 'contentTypes',
    pluginName: 'translation-desk',
    uid,
    displayName,
    subjects,
    options: { applyToProperties: ['locales'] },
  });
  const onPlugin = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'translation-desk', uid, displayName });
  await (strapi.service('admin::permission') as unknown as PermissionService).actionProvider.registerMany([
    onContent('translate', 'Translate'),
    onContent('review', 'Review translations'),
    onPlugin('open', 'Open the translation desk'),
    onPlugin('manage', 'Manage: due dates, assignees, source languages'),
    onPlugin('terms', 'Terms: change'),
    onPlugin('memory', 'Memory: remove'),
  ]);
}
