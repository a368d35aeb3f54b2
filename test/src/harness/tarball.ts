import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npm } from './npm';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Packs what `npm publish` would publish of a package.
 *
 * @param room its folder in this repository: `packages/l10n`.
 * @returns the tarball.
 */
export async function pack(room: string, directory: string): Promise<string> {
  const printed = await npm(join(ROOT, room), ['pack', '--silent', '--ignore-scripts', '--pack-destination', directory]);
  return join(directory, printed.trim());
}

/** Puts what is in a tarball into a folder, as npm does. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

/** Puts packages into a `node_modules`, each in the version that a package of this repository gets. */
export async function linkInto(modules: string, room: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    // Where its version differs from that of others, npm has it below the package.
    const own = join(ROOT, room, 'node_modules', name);
    const place = join(modules, name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(existsSync(own) ? own : join(ROOT, 'node_modules', name), place);
  }
}
