import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs a bench's peers at their locked versions, once, outside the workspaces: nothing of ours is built with them.
 *
 * @param folder has a `package.json` and a lock of its own.
 * @param wanted packages that are there after it.
 */
export function installPeers(folder: string, wanted: readonly string[]): void {
  if (wanted.every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
  // npm takes over the settings of the npm that runs the bench, this workspace among them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_(local_prefix|workspace)|package_)/i.test(name)),
  );
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
