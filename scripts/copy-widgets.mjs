import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

/** Lays the elements' built files beside the plugin's server, so that the packed plugin holds them. */
const target = join(ROOT, 'packages/strapi-plugin-party-building/dist/widgets');
await rm(target, { recursive: true, force: true });
await cp(join(ROOT, 'widgets/dist'), target, { recursive: true });
