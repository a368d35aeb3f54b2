import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FULL } from './full';
import { npm } from './npm';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PLUGIN = 'strapi-plugin-party-building';
const { resolve } = createRequire(import.meta.url);
const CREATE = join(dirname(resolve('create-strapi-app/package.json')), 'bin/index.js');
/** Packages of ours: none of them is installed beside the plugin. */
const OURS = new Set(['@party-building', PLUGIN]);
/** Of Strapi's template, and not of this repository. */
const NOT_HERE = ['@strapi/plugin-cloud', '@strapi/plugin-users-permissions'];

/** The signal that the tests' harness waits for, and nothing else. */
const INDEX = `import type { Core } from '@strapi/strapi';

export default { register() {}, bootstrap({ strapi }: { strapi: Core.Strapi }) {
  strapi.server.httpServer.once('listening', () => process.send?.({ type: 'party-building:ready' }));
} };
`;

/**
 * An empty application of Strapi's own template with what `npm pack` makes of the plugin, built and ready to start. In whole runs npm
 * installs everything as for anybody; otherwise, to spare minutes, the other packages are those of this repository.
 *
 * @returns its folder.
 */
export async function makeApplication(directory: string): Promise<string> {
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
  const tarball = await pack(directory);
  if (FULL) await npm(application, ['install', '--no-audit', '--no-fund', tarball]);
  else await link(application, tarball);
  await writeFile(join(application, 'src/index.ts'), INDEX);
  await run(process.execPath, [join(application, 'node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
    cwd: application,
    env: { ...env, NODE_ENV: 'production' },
    maxBuffer: 1e8,
  });
  return application;
}

async function pack(directory: string): Promise<string> {
  const packed = join(directory, 'packed');
  await mkdir(packed);
  await npm(join(ROOT, 'packages', PLUGIN), ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed]);
  const [tarball] = await readdir(packed);
  return join(packed, tarball as string);
}

async function link(application: string, tarball: string): Promise<void> {
  const modules = join(application, 'node_modules');
  await mkdir(join(modules, PLUGIN), { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', join(modules, PLUGIN), '--strip-components=1']);
  // Strapi looks for plugins from its own place in the file system, so it must really stand here; the rest may be links.
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (OURS.has(name) || name.startsWith('.')) continue;
    if (name !== '@strapi') await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
  await cp(join(ROOT, 'node_modules/@strapi'), join(modules, '@strapi'), { recursive: true, verbatimSymlinks: true });
  const file = join(application, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
  for (const name of NOT_HERE) delete manifest.dependencies[name];
  manifest.dependencies[PLUGIN] = '0.1.0';
  await writeFile(file, JSON.stringify(manifest));
}
