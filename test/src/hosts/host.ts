import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../harness/npm';
import type { PageServer } from '../harness/page-server';

const HOSTS = fileURLToPath(new URL('../../hosts', import.meta.url));

/** An application of somebody else, in one of the frameworks that portals are built with. */
export interface Host {
  folder: string;
  title: string;
}

export const HOST_APPLICATIONS: readonly Host[] = readdirSync(HOSTS)
  .filter((folder) => existsSync(join(HOSTS, folder, 'package.json')))
  .map((folder) => {
    const { description } = JSON.parse(readFileSync(join(HOSTS, folder, 'package.json'), 'utf8')) as { description: string };
    return { folder, title: description };
  });

/**
 * Installs a host outside the workspaces, our packages on top of it, checks its types and builds it with its own tools.
 *
 * @param tarballs of our packages.
 * @param signal ends it: a host that takes too long must not slow down the next.
 * @returns the folder of what it has built.
 */
export async function buildHost(
  { folder, title }: Host,
  tarballs: readonly string[],
  directory: string,
  signal: AbortSignal,
): Promise<string> {
  const place = join(directory, folder);
  const isSource = (path: string): boolean => !/[\\/](node_modules|dist|\.angular)$/.test(path);
  await cp(join(HOSTS, folder), place, { recursive: true, filter: isSource });
  console.error(`${title}: installing …`);
  await npm(place, ['ci', '--prefer-offline', '--loglevel=error'], signal);
  await npm(place, ['install', '--no-save', '--prefer-offline', '--loglevel=error', ...tarballs], signal);
  console.error(`${title}: checking types, building …`);
  await npm(place, ['run', '--silent', 'build'], signal);
  return join(place, 'dist');
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Puts what a host has built on a server. */
export async function serveHost(server: PageServer, built: string): Promise<void> {
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = { type: TYPES[extname(path)] ?? 'application/octet-stream', body: await readFile(path) };
    server.files.set(`/${relative(built, path).split(sep).join('/')}`, file);
  }
}
