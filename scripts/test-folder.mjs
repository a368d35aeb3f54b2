import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { Stop, command } from './lib/stop.mjs';

/**
 * `npm run test:faults`, `test:fuzz`, `test:services`, `test:standards`: one folder of the tests that cross packages, from a fresh clone.
 * `-- --full` runs the whole counts instead of the short ones that `npm test` runs.
 */
await command(async () => {
  const [folder, ...flags] = process.argv.slice(2);
  if (folder === undefined || flags.some((flag) => flag !== '--full'))
    throw new Stop('Usage: npm run test:faults|test:fuzz|test:services|test:standards [-- --full]');
  preflight();
  await install();
  await build();
  const env = flags.length > 0 ? { TEST_FULL: 'true' } : {};
  return runNode([join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', `src/${folder}/`], { cwd: join(ROOT, 'test'), env });
});
