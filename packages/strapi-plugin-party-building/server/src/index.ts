import type { Core } from '@strapi/strapi';
import { access } from './admin-api/access';
import { appearance } from './admin-api/appearance';
import { activities } from './admin-api/activities';
import { activityImport } from './admin-api/activity-import';
import { arrange } from './admin-api/arrange';
import { checks } from './admin-api/checks';
import { home } from './admin-api/home';
import { embeds } from './admin-api/embeds';
import { keys } from './admin-api/keys';
import { logos } from './admin-api/logos';
import { previews } from './admin-api/previews';
import { onSubject } from './admin-api/on-subject';
import { roles } from './admin-api/roles';
import { routes } from './admin-api/routes';
import { bootstrap } from './bootstrap';
import { checksService } from './checks/service';
import { type Config, config } from './config';
import { contentTypes } from './content-types';
import { destroy } from './destroy';
import { type ExportOptions, runExport } from './export/export';
import { homeService } from './home/service';
import { drawings } from './logos/drawings';
import { register } from './register';
import { runSeed } from './seed/run';
import { uploads } from './uploads';

/** `strapi.plugin('party-building').service('seed').run({ dryRun })`: what `npm run seed` calls. */
const seedService = ({ strapi }: { strapi: Core.Strapi }) => ({
  run: ({ dryRun = false } = {}) => runSeed(strapi, strapi.config.get('plugin::party-building') as unknown as Config, dryRun),
});

/** `strapi.plugin('party-building').service('export').run({ out })`: what `npm run export` calls. */
const exportService = ({ strapi }: { strapi: Core.Strapi }) => ({ run: (options: ExportOptions) => runExport(strapi, options) });

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  routes,
  policies: { 'on-subject': onSubject },
  controllers: { access, activities, activityImport, appearance, arrange, checks, embeds, home, keys, logos, previews, roles },
  services: { checks: checksService, drawings, export: exportService, home: homeService, seed: seedService, uploads },
};
