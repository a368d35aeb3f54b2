import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { readEnvWithSecrets } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

/** `npm run seed [-- --dry-run]`: brings the seed content into the database without serving it. */
await command(async () => {
  preflight();
  const env = await readEnvWithSecrets(join(ROOT, '.env'));
  await install();
  await build();
  return runNode(['seed.mjs', ...process.argv.slice(2)], { cwd: join(ROOT, 'cms'), env: { ...env, NODE_ENV: 'production' } });
});
