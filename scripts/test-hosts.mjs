import { browser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { command } from './lib/stop.mjs';
import { vitest } from './lib/suites.mjs';
import { inWords } from './lib/tally.mjs';

/** `npm run test:hosts`: the packed elements in an application of each framework, installed, built and opened as its own tools do. */
await command(async () => {
  preflight();
  const executable = await browser();
  await install();
  await build();
  const args = ['--config', 'vitest.hosts.config.ts', '--reporter=verbose'];
  const tally = await vitest('test', executable, { args, env: { TEST_FULL: 'true' } });
  console.log(inWords(tally));
  return tally.failed > 0 ? 1 : 0;
});
