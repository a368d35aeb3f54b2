import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../harness/npm';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What is published together: the elements, and the contract that they know. */
const PUBLISHED = ['packages/contract', 'widgets'];

/**
 * Packs what `npm publish` would publish.
 *
 * @returns paths of the tarballs.
 */
export async function pack(directory: string): Promise<string[]> {
  for (const room of PUBLISHED) await npm(join(ROOT, room), ['pack', '--silent', '--ignore-scripts', '--pack-destination', directory]);
  const tarballs = (await readdir(directory)).filter((name) => name.endsWith('.tgz'));
  if (tarballs.length !== PUBLISHED.length) throw new Error(`npm pack made ${tarballs.length} tarballs of ${PUBLISHED.length} packages.`);
  return tarballs.map((name) => join(directory, name));
}
