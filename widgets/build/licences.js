import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The licences of what the built file holds. They stand beside it: in it they would cost every reader a hundredth of the file. */
export async function licences() {
  const ours = await readFile(new URL('../../LICENSE', import.meta.url), 'utf8');
  const lit = await readFile(join(dirname(require.resolve('lit-html')), '../LICENSE'), 'utf8');
  return `party-building.js\n\n${ours}\n\nLit (lit-html, @lit/reactive-element), inside it\n\n${lit}`;
}
