import { Globe } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { registerPanel } from './content-manager/register';
import { registerHome } from './home/register';
import { MANAGE, OPEN } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { text } from './texts';
import { registerTrads } from './translations/register';

const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Globe,
      intlLabel: text('desk.name'),
      Component: () => import('./pages/App'),
      permissions: [OPEN],
      position: 4,
    });
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: text('settings.section') }, [
      {
        id: `${PLUGIN_ID}-roles`,
        to: `${PLUGIN_ID}/roles`,
        intlLabel: text('roles.menu'),
        Component: () => import('./pages/Roles'),
        permissions: [MANAGE],
      },
    ]);
    registerHome(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },
  bootstrap(app: StrapiApp) {
    registerPanel(app);
  },
  registerTrads,
};

export default plugin;
