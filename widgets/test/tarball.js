import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** What is published together: the elements, and the contract that they know. */
const FOLDERS = {
  '@party-building/widgets': fileURLToPath(new URL('..', import.meta.url)),
  '@party-building/contract': dirname(require.resolve('@party-building/contract/package.json')),
};
export const PUBLISHED = Object.keys(FOLDERS);

/**
 * Packs what `npm publish` would publish, for the tests of a file.
 *
 * @returns {{ of: (name: string) => { path: string, folder: string, files: string[] } }}
 */
export function tarballs() {
  const packed = new Map();
  let directory;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-packed-'));
    for (const [name, folder] of Object.entries(FOLDERS)) {
      const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', directory];
      const { stdout } = await run('npm', args, { cwd: folder, maxBuffer: 1e8 });
      const [{ filename, files }] = Object.values(JSON.parse(stdout));
      packed.set(name, { path: join(directory, filename), folder, files: files.map(({ path }) => path) });
    }
  });
  afterAll(() => rm(directory, { recursive: true }));
  return { of: (name) => packed.get(name) };
}
