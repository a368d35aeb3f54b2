import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';

const NODE = [20, 19];
const DRIVER = join(ROOT, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
/** What node-gyp needs to compile the SQLite driver. */
const COMPILERS = ['python3', 'make', 'g++'];

/** Says in one line what this machine lacks, before any long work. */
export function preflight() {
  const outdated = outdatedNode(process.versions.node);
  if (outdated) throw new Stop(outdated);
  const missing = existsSync(DRIVER) ? [] : COMPILERS.filter((tool) => !onPath(tool));
  if (missing.length > 0) throw new Stop(missingCompilers(missing, existsSync('/etc/debian_version')));
}

/** @returns a sentence when `version` is older than the product runs on. */
export function outdatedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return undefined;
  return `Node ${version} is too old: install Node ${NODE.join('.')} or newer from https://nodejs.org and run this command again.`;
}

export function missingCompilers(missing, debian) {
  const how = debian ? `apt-get install -y ${missing.join(' ')}` : `install ${missing.join(', ')}`;
  return `${missing.join(', ')} missing (the SQLite driver is compiled on this machine): ${how} and run this command again.`;
}

/** The first folder of PATH that holds `tool` gives the file's path. */
export function onPath(tool, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find((file) => existsSync(file));
}
