import { writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** Writes `dist/custom-elements.json` (Custom Elements Manifest) from the sources. */
const manifest = await cli({
  argv: ['analyze', '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', '--litelement', '--quiet'],
  cwd: new URL('..', import.meta.url).pathname,
  noWrite: true,
});
for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
  // What the analyzer guesses from `dispatchEvent(new …)` has no name; what is private is nobody's business.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('pb-'));
  if (declaration.members)
    declaration.members = declaration.members.filter(({ name, privacy }) => !name.startsWith('#') && privacy === undefined);
}
await writeFile(new URL('../dist/custom-elements.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
