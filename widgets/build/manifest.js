import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { editorFiles } from './editor-files.js';
import { elementsOf } from './elements.js';
import { publicManifest } from './public-manifest.js';
import { reactFiles } from './react-files.js';
import { typeFiles } from './type-files.js';

const DIST = new URL('../dist/', import.meta.url);

/** Writes `dist/custom-elements.json` (Custom Elements Manifest) from the sources, and from it all that editors and frameworks read. */
const analysed = await cli({
  argv: [
    'analyze',
    '--config',
    'build/analyzer.config.js',
    '--globs',
    'src/**/*.ts',
    '--exclude',
    'src/**/*.test.ts',
    '--litelement',
    '--quiet',
  ],
  cwd: new URL('..', import.meta.url).pathname,
  noWrite: true,
});
const manifest = publicManifest(analysed);
const elements = elementsOf(manifest);
await writeFile(new URL('custom-elements.json', DIST), json(manifest));
// In folders of their own: what stands in `dist` itself is what a CMS serves.
await write('editors/', await editorFiles(manifest));
await write('types/', typeFiles(elements));
await write('react/', reactFiles(elements));

/** @param {Record<string, string | object>} files contents by name; what is no text is written as JSON. */
async function write(folder, files) {
  const place = new URL(folder, DIST);
  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  for (const [name, content] of Object.entries(files))
    await writeFile(new URL(name, place), typeof content === 'string' ? content : json(content));
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
