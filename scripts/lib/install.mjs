import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timed } from './progress.mjs';
import { ROOT } from './root.mjs';
import { runNode, runNpm } from './run.mjs';
import { Stop } from './stop.mjs';

/** Brings node_modules to what package-lock.json says; does nothing when it is there already. */
export async function install() {
  const lock = await readLock(join(ROOT, 'package-lock.json'));
  if (!lock) throw new Stop('package-lock.json is missing or damaged: restore it with "git checkout package-lock.json".');
  const difference = differs(lock, await readLock(join(ROOT, 'node_modules/.package-lock.json')));
  if (difference) {
    console.error(`Dependencies: ${difference}.`);
    const code = await timed('Installing the dependencies with npm ci', 'the first time 4 to 7 minutes', () =>
      installShowingProgress(lock),
    );
    if (code > 128) throw new Stop(`npm ci was ended by signal ${code - 128}: run this command again.`);
    if (code !== 0) throw new Stop(`npm ci failed (exit ${code}): its message above says why; run this command again when it is solved.`);
  }
  await fitDriver();
}

/** npm is silent for minutes when its output is not a terminal: we say how many packages stand on the disk. */
async function installShowingProgress(lock) {
  const paths = Object.keys(lock).filter((path) => path.includes('node_modules/') && !lock[path].link && !lock[path].optional);
  const tick = setInterval(() => {
    const there = paths.filter((path) => existsSync(join(ROOT, path, 'package.json'))).length;
    console.error(`  ${there === paths.length ? 'all packages unpacked, compiling' : `${there} of ${paths.length} packages unpacked`} …`);
  }, 20_000);
  try {
    return await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress']);
  } finally {
    clearInterval(tick);
  }
}

/** npm writes node_modules/.package-lock.json last, so an install that was cut off has none. */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Compares what is wanted with what npm says it has installed. Optional packages (binaries for other systems) may be absent.
 *
 * @returns the first difference in words, `undefined` when there is none.
 */
export function differs(wanted, installed) {
  if (!installed) return 'not installed yet';
  for (const [path, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue; // a workspace is linked: its version is whatever stands there
    const there = installed[path];
    const name = path.replace(/^.*node_modules\//, '');
    if (!there) {
      if (optional || devOptional) continue;
      return `${name} is missing`;
    }
    if (version !== there.version || integrity !== there.integrity) return `${name} has changed to ${version}`;
  }
  return undefined;
}

/** The SQLite driver is bound to the Node version it was compiled with. */
async function fitDriver() {
  const opens = ['-e', "new (require('better-sqlite3'))(':memory:').close()"];
  if ((await runNode(opens, { stdio: 'ignore' })) === 0) return;
  const code = await timed(`Compiling the SQLite driver for Node ${process.versions.node}`, '', () =>
    runNpm(['rebuild', 'better-sqlite3', '--loglevel=error']),
  );
  if (code !== 0 || (await runNode(opens)) !== 0) throw new Stop('The SQLite driver does not load: the message above says why.');
}
