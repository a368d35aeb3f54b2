import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cms } from '../harness/cms';
import { snapshotOf } from '../harness/snapshots';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PLUGIN = 'strapi-plugin-party-building';
/** Packages of ours: none of them is installed beside the plugin. */
const OURS = new Set(['@party-building', PLUGIN]);

/** Strapi's smallest configuration; its plugins' defaults for all the rest. */
const CONFIG: Record<string, string> = {
  'server.js': `module.exports = ({ env }) => ({ host: env('HOST'), port: env.int('PORT'), url: env('PUBLIC_URL'), app: { keys: env.array('APP_KEYS') }, dirs: { public: env('PUBLIC_DIRECTORY') } });`,
  'admin.js': `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } });`,
  'database.js': `module.exports = ({ env }) => ({ connection: { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true } });`,
  'plugins.js': `module.exports = { 'party-building': { config: { directory: process.env.DATA_DIRECTORY } } };`,
};

describe('the packed plugin, alone in an application of somebody else', () => {
  let directory: string;
  let cms: Cms;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-packed-'));
    const application = join(directory, 'application');
    await installPacked(application);
    await mkdir(join(application, 'config'), { recursive: true });
    for (const [name, text] of Object.entries(CONFIG)) await writeFile(join(application, 'config', name), text);
    await mkdir(join(application, 'src'));
    await writeFile(
      join(application, 'src/index.js'),
      // The signal that the tests' harness waits for.
      `module.exports = { bootstrap({ strapi }) { strapi.server.httpServer.once('listening', () => process.send({ type: 'party-building:ready' })); } };`,
    );
    // No admin panel is built here; what this test is about is the server.
    await mkdir(join(application, 'build'));
    await writeFile(join(application, 'build/index.html'), '');
    cms = await Cms.start({ directory, application, inside: true });
  });
  afterAll(async () => {
    await cms?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('serves its elements', async () => {
    const script = await fetch(cms.api('widgets/v1/party-building.js'));
    expect(script.status).toBe(200);
    expect(await script.text()).toContain('pb-four-grasps');
    expect((await fetch(cms.api('widgets/v1/pre.css'))).status).toBe(200);
  });

  it('publishes in the languages of that application, without content or locales of ours', async () => {
    expect(await snapshotOf(cms, 'en')).toMatchObject({ locale: 'en', locales: ['en'], grasps: [], values: [] });
    await cms.documents('grasp', 'create', { locale: 'en', data: { title: 'A grasp of theirs', slogan: 'Slogan' }, status: 'published' });
    const fragment = async (): Promise<string> => (await fetch(cms.api('v1/en/fragments/pb-four-grasps.html'))).text();
    await expect.poll(fragment, { timeout: 15_000 }).toContain('A grasp of theirs');
  });
});

/** Unpacks what `npm pack` makes into an application whose other packages are those of this repository. */
async function installPacked(application: string): Promise<void> {
  const modules = join(application, 'node_modules');
  await mkdir(join(modules, PLUGIN), { recursive: true });
  const packed = join(application, 'packed');
  await mkdir(packed);
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], { cwd: join(ROOT, 'packages', PLUGIN) });
  const [tarball] = await readdir(packed);
  await run('tar', ['-xzf', join(packed, tarball as string), '-C', join(modules, PLUGIN), '--strip-components=1']);

  // Strapi looks for plugins from its own place in the file system, so it must really stand here; the rest may be links.
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (OURS.has(name) || name.startsWith('.')) continue;
    if (name !== '@strapi') await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
  await cp(join(ROOT, 'node_modules/@strapi'), join(modules, '@strapi'), { recursive: true, verbatimSymlinks: true });
  const dependencies = { '@strapi/strapi': '5.54.0', [PLUGIN]: '0.1.0' };
  await writeFile(join(application, 'package.json'), JSON.stringify({ name: 'application', version: '1.0.0', dependencies }));
}
