import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Body } from '../snapshot/body.js';
import type { Caching, Content } from './content.js';

/** The built elements: every file with its type, read once. */
export interface WidgetFiles {
  /** The release, as it stands in `widgets/{version}/…`. */
  readonly version: string;
  readonly files: readonly WidgetFile[];
}

export interface WidgetFile {
  readonly name: string;
  readonly type: string;
  readonly body: Body;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/**
 * Stand at `widgets/v1/…` too, an address that always shows the newest release of version 1: scripts, with those that another loads from
 * beside itself, and style sheets.
 */
const MOVING = /\.(js|css)$/;

const INTEGRITY = 'integrity.json';

/**
 * Reads a directory of built elements: `integrity.json` names the version and the SRI hash of each file.
 *
 * @throws Error when the directory is not a whole build.
 */
export function loadWidgetFiles(directory: string): WidgetFiles {
  const { version, files } = readIntegrity(join(directory, INTEGRITY));
  for (const [name, { integrity }] of Object.entries(files)) checkIntegrity(join(directory, name), integrity);
  const names = readdirSync(directory).filter((name) => extname(name) in TYPES);
  return {
    version,
    files: names.sort().map((name) => {
      const bytes = readFileSync(join(directory, name));
      return { name, type: TYPES[extname(name)] ?? '', body: new Body(() => bytes, 11) };
    }),
  };
}

/** Scripts and style sheets at `widgets/v1/…` and everything at `widgets/{version}/…`. */
export function widgetContents({ version, files }: WidgetFiles): Content[] {
  const at = (path: string, caching: Caching, { type, body }: WidgetFile): Content => ({ path, type, caching, body });
  return [
    ...files.filter(({ name }) => MOVING.test(name)).map((file) => at(`widgets/v1/${file.name}`, 'moving', file)),
    ...files.map((file) => at(`widgets/${version}/${file.name}`, 'immutable', file)),
  ];
}

interface Integrity {
  version: string;
  files: Record<string, { integrity: string; bytes: number }>;
}

function readIntegrity(path: string): Integrity {
  let integrity: unknown;
  try {
    integrity = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`The built elements cannot be read: ${path}. Build them with "npm run build -w widgets".`, { cause });
  }
  if (isIntegrity(integrity)) return integrity;
  throw new Error(`${path} names no version and files. Build the elements again with "npm run build -w widgets".`);
}

function isIntegrity(value: unknown): value is Integrity {
  if (!isObject(value)) return false;
  const { version, files } = value;
  return (
    typeof version === 'string' &&
    /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) &&
    isObject(files) &&
    Object.values(files).every((file) => isObject(file) && typeof file.integrity === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function checkIntegrity(path: string, integrity: string): void {
  const actual = `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
  if (integrity !== actual) throw new Error(`${path} is not the file that ${INTEGRITY} names: build the elements again, whole.`);
}
