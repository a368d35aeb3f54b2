import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { readEnvWithSecrets } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

/** `npm run check:content`: what the checks find in all content, as lines and figures; exit 1 where there is an error. */
await command(async () => {
  preflight();
  const env = await readEnvWithSecrets(join(ROOT, '.env'));
  await install();
  await build();
  return runNode(['check.mjs'], { cwd: join(ROOT, 'cms'), env: { ...env, NODE_ENV: 'production' } });
});
