import { Globe } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { matrixPath } from '../paths';
import { OPEN } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { text } from '../texts';

/** Has a place on the home page where the server adds our lines to. */
const HOST = 'party-building';

/**
 * The desk's widget on Strapi's home page, where that has widgets. Where the party-building plugin is installed our lines stand in its own:
 * nothing is said twice.
 */
export function registerHome({ appPlugins, widgets }: Pick<StrapiApp, 'appPlugins'> & Partial<Pick<StrapiApp, 'widgets'>>): void {
  // All that are installed: which of them have registered before us is a matter of their order.
  if (HOST in appPlugins) return;
  widgets?.register({
    id: 'coverage',
    pluginId: PLUGIN_ID,
    icon: Globe,
    title: text('home.title'),
    link: { label: text('home.open'), href: matrixPath },
    permissions: [OPEN],
    component: async () => (await import('./CoverageWidget')).CoverageWidget,
  });
}
