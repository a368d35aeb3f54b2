import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where the conformance data made by others is: `CONFORMANCE_DIR`, else beside the checkout. It is no part of the product. */
export const CONFORMANCE = process.env['CONFORMANCE_DIR'] ?? path.resolve(CHECKOUT, '../shared/conformance');

/** Whether it is there. On the build machine it has to be: a suite that is not found proves nothing. */
export function conformanceIsThere(): boolean {
  const there = existsSync(CONFORMANCE);
  if (!there && process.env['CI'] === 'true') throw new Error(`There is no conformance data in ${CONFORMANCE}.`);
  return there;
}

export const ABSENT = 'the conformance data is not beside this checkout; CONFORMANCE_DIR names another place';

/** XLIFF files of a folder, with full paths. */
export function suite(folder: string): { name: string; file: string }[] {
  const at = path.join(CONFORMANCE, folder);
  return readdirSync(at)
    .filter((name) => name.endsWith('.xlf'))
    .sort()
    .map((name) => ({ name, file: path.join(at, name) }));
}
