import { execFile } from 'node:child_process';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FULL } from './full';
import { npm } from './npm';
import { linkInto, pack, unpack } from './tarball';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const CREATE = join(dirname(resolve('create-strapi-app/package.json')), 'bin/index.js');
/** Packages of ours: none of them is installed beside the plugin. */
const OURS = /^(@party-building|strapi-plugin-(party-building|translation-desk))$/;
/** Of Strapi's template, and not of this repository. */
const NOT_HERE = ['@strapi/plugin-cloud', '@strapi/plugin-users-permissions'];

/** The signal that the tests' harness waits for, and nothing else. */
const INDEX = `import type { Core } from '@strapi/strapi';

export default { register() {}, bootstrap({ strapi }: { strapi: Core.Strapi }) {
  strapi.server.httpServer.once('listening', () => process.send?.({ type: 'party-building:ready' }));
} };
`;

/** A panel that speaks Chinese too, to whoever wants it. */
const ADMIN = `export default { config: { locales: ['zh-Hans'] } };
`;

/** What is in an application besides Strapi's template. */
export interface PackedApplication {
  plugin: 'strapi-plugin-party-building' | 'strapi-plugin-translation-desk';
  /** Folder of an application whose content types and components this one has too. */
  typesOf?: string;
}

/**
 * An empty application of Strapi's own template with what `npm pack` makes of a plugin, built and ready to start. In whole runs npm
 * installs everything as for anybody; otherwise, to spare minutes, the other packages are those of this repository.
 *
 * @returns its folder.
 */
export async function makeApplication(directory: string, { plugin, typesOf }: PackedApplication): Promise<string> {
  const application = join(directory, 'application');
  const env = { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' };
  const options = [
    '--non-interactive',
    '--no-run',
    '--skip-cloud',
    '--skip-db',
    '--no-example',
    '--no-install',
    '--no-git-init',
    '--use-npm',
  ];
  await run(process.execPath, [CREATE, 'application', ...options], { cwd: directory, env });
  const tarball = await pack(`packages/${plugin}`, directory);
  if (FULL) await npm(application, ['install', '--no-audit', '--no-fund', tarball]);
  else await link(application, plugin, tarball);
  await writeFile(join(application, 'src/index.ts'), INDEX);
  await writeFile(join(application, 'src/admin/app.tsx'), ADMIN);
  if (typesOf !== undefined)
    for (const folder of ['api', 'components'])
      await cp(join(typesOf, 'src', folder), join(application, 'src', folder), { recursive: true });
  await run(process.execPath, [join(application, 'node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
    cwd: application,
    env: { ...env, NODE_ENV: 'production' },
    maxBuffer: 1e8,
  });
  return application;
}

async function link(application: string, plugin: string, tarball: string): Promise<void> {
  const modules = join(application, 'node_modules');
  await unpack(tarball, join(modules, plugin));
  // Strapi looks for plugins from its own place in the file system, so it must really stand here; the rest may be links.
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (OURS.test(name) || name.startsWith('.')) continue;
    if (name !== '@strapi') await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
  await cp(join(ROOT, 'node_modules/@strapi'), join(modules, '@strapi'), { recursive: true, verbatimSymlinks: true });
  const { dependencies } = await manifestOf(join(modules, plugin));
  await linkInto(join(modules, plugin, 'node_modules'), `packages/${plugin}`, Object.keys(dependencies));
  const manifest = await manifestOf(application);
  for (const name of NOT_HERE) delete manifest.dependencies[name];
  manifest.dependencies[plugin] = '0.1.0';
  await writeFile(join(application, 'package.json'), JSON.stringify(manifest));
}

const manifestOf = async (folder: string): Promise<{ dependencies: Record<string, string> }> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
