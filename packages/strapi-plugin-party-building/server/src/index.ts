import type { Core } from '@strapi/strapi';
import { access } from './admin-api/access';
import { activities } from './admin-api/activities';
import { activityImport } from './admin-api/activity-import';
import { arrange } from './admin-api/arrange';
import { keys } from './admin-api/keys';
import { onSubject } from './admin-api/on-subject';
import { routes } from './admin-api/routes';
import { bootstrap } from './bootstrap';
import { config, type Config } from './config';
import { contentTypes } from './content-types';
import { destroy } from './destroy';
import { runExport, type ExportOptions } from './export/export';
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
  controllers: { access, activities, activityImport, arrange, keys },
  services: { drawings, export: exportService, seed: seedService, uploads },
};
