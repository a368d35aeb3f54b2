import { readFile } from 'node:fs/promises';

/** What the build has found out about the elements. */
export const manifest = JSON.parse(await readFile(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));

/** The elements, with the names of their entries in the package: `four-grasps` for `@party-building/widgets/four-grasps`. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map((element) => ({ ...element, entry: element.tagName.slice('pb-'.length) }));
