import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

/**
 * Lays the elements' built files beside the plugin's server, so that the packed plugin holds them. Folders hold what is for editors and
 * bundlers, not for portals.
 */
const dist = join(ROOT, 'widgets/dist');
const target = join(ROOT, 'packages/strapi-plugin-party-building/dist/widgets');
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const entry of await readdir(dist, { withFileTypes: true }))
  if (entry.isFile()) await cp(join(dist, entry.name), join(target, entry.name));
