import { Stack } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import { text } from '../texts';
import { HomeWidget } from './HomeWidget';

/** The plugin's widget on Strapi's home page, where that has widgets. */
export function registerHome(app: StrapiApp): void {
  if (!('widgets' in app)) return;
  app.widgets.register({
    id: 'overview',
    pluginId: PLUGIN_ID,
    icon: Stack,
    title: text('home.title'),
    component: () => Promise.resolve(HomeWidget),
  });
}
