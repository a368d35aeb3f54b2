import { API_PATH } from '@party-building/contract';
import { PUBLIC_ROUTES, type Readers } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { message } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { publisherOf } from '../publication/publisher';
import { settingsProblems } from '../settings/problems';
import type { Settings } from '../settings/settings';
import { readSettings, writeSettings } from '../settings/stored-settings';
import { adminAddresses } from './routes';

/** What the "Access" page shows. */
interface AccessAnswer {
  data: Settings;
  meta: {
    /** Where the CMS is reached from outside; from its configuration. */
    publicUrl: string;
    /** Every address, the public ones first, by who can read them. */
    routes: AccessRow[];
  };
}

interface AccessRow {
  path: string;
  /** A public route's name, by which the admin has words for it. */
  id?: string;
  readers: Readers | 'link' | 'admin';
  /** The permission that an admin route takes. */
  action?: string;
}

export const access = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    ctx.body = answer(strapi, await readSettings(strapi));
  },

  async write(ctx: Context): Promise<void> {
    const problems = settingsProblems(strapi, ctx.request.body);
    if (problems.length > 0) throw invalidFields(problems, message(strapi, 'access.summary'));
    const settings = await writeSettings(strapi, ctx.request.body);
    // The build that the write has asked for goes by them; other instances follow it.
    await publisherOf(strapi).settled();
    ctx.body = answer(strapi, settings);
  },
});

function answer(strapi: Core.Strapi, data: Settings): AccessAnswer {
  return { data, meta: { publicUrl: String(strapi.config.get('server.absoluteUrl')), routes } };
}

const routes: AccessRow[] = [
  ...PUBLIC_ROUTES.map(({ path, id, readers }) => ({ path: `${API_PATH}/${path}`, id, readers })),
  { path: `${API_PATH}/preview/{token}`, id: 'getPreview', readers: 'link' },
  ...adminAddresses.map(({ path, action }) => ({ path, action, readers: 'admin' as const })),
];
