import { Stack } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { bootstrapContentManager } from './content-manager/bootstrap';
import { registerFields } from './fields/register';
import { registerHome } from './home/register';
import { ROOMS } from './pages/App/rooms';
import { ACCESS, APPEARANCE, ROLES } from './permissions';
import { bootstrapPreview } from './preview/bootstrap';
import { PLUGIN_ID } from './plugin-id';
import { text } from './texts';
import { registerTrads } from './translations/register';

const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Stack,
      intlLabel: text('plugin.name'),
      Component: () => import('./pages/App'),
      permissions: ROOMS.map(({ permission }) => permission),
      position: 3,
    });
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: text('settings.section') }, [
      {
        id: `${PLUGIN_ID}-access`,
        to: `${PLUGIN_ID}/access`,
        intlLabel: text('access.menu'),
        Component: () => import('./pages/Access'),
        permissions: [ACCESS],
      },
      {
        id: `${PLUGIN_ID}-appearance`,
        to: `${PLUGIN_ID}/appearance`,
        intlLabel: text('appearance.menu'),
        Component: () => import('./pages/Appearance'),
        permissions: [APPEARANCE],
      },
      {
        id: `${PLUGIN_ID}-roles`,
        to: `${PLUGIN_ID}/roles`,
        intlLabel: text('roles.menu'),
        Component: () => import('./pages/Roles'),
        permissions: [ROLES],
      },
    ]);
    registerFields(app);
    registerHome(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },
  bootstrap(app: StrapiApp) {
    bootstrapContentManager(app);
    bootstrapPreview(app);
  },
  registerTrads,
};

export default plugin;
