import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('strapi-cache', import.meta.url));

/**
 * Installs the peer at its locked version, once, outside the workspaces: it brings an admin page of its own, which the product's must not
 * be built with.
 *
 * @returns the folder from which Strapi loads it.
 */
export function installStrapiCache(): string {
  const plugin = `${FOLDER}/node_modules/strapi-cache`;
  // npm takes over the settings of the npm that runs the bench, this workspace among them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_(local_prefix|workspace)|package_)/i.test(name)),
  );
  if (!existsSync(plugin)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: FOLDER, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return plugin;
}
