import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

/** `npm run size [-- --table]`: the sizes that have a limit, of what is built. */
await command(() => runNode([join(ROOT, 'test/run.mjs'), 'bench/size', ...process.argv.slice(2)]));
