import { readdir, readFile } from 'node:fs/promises';
import { brotli } from './brotli';
import type { Figures } from './figures';

const BUILT = new URL('../../widgets/dist/', import.meta.url);
const ENTRY = 'party-building.js';

/** Bytes of brotli for the whole set of elements, Lit inside: what a page downloads before it shows any of them. */
const LIMIT = 20_480;

/** A file that `npm run build` has made of the elements. */
export const builtFile = (name: string): Promise<Buffer> => readFile(new URL(name, BUILT));

/** What a portal's visitor downloads of the elements, as they are built now: at once, and file by file what loads later. */
export async function addBundle(figures: Figures): Promise<void> {
  const names = (await readdir(BUILT)).filter((name) => name.endsWith('.js'));
  const scripts = new Map(await Promise.all(names.map(async (name) => [name, await builtFile(name)] as const)));
  const add = (name: string, file: string, limit?: number) =>
    figures.add({
      name,
      value: brotli(scripts.get(file) ?? '').length,
      unit: 'byte',
      ...(limit && { bar: { limit, better: 'lower' as const } }),
    });
  add('widgets.bundle.br', ENTRY, LIMIT);
  for (const file of loadedLater(ENTRY, new Map([...scripts].map(([name, bytes]) => [name, bytes.toString()]))))
    add(`widgets.lazy.${file.replace(/\.js$/, '')}.br`, file);
}

/** The scripts that a script names, and that those name in their turn: a build may write others that it never loads. */
export function loadedLater(entry: string, scripts: ReadonlyMap<string, string>): string[] {
  const found = new Set([entry]);
  for (const name of found) {
    for (const [, other = ''] of (scripts.get(name) ?? '').matchAll(/["'`](?:\.\/)?([\w.-]+\.js)["'`]/g))
      if (scripts.has(other)) found.add(other);
  }
  found.delete(entry);
  return [...found].sort();
}
