import { browser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { runNpm } from './lib/run.mjs';
import { command } from './lib/stop.mjs';

/** `npm run docs:pictures [-- activities]`: the pictures of the editors' handbook, or those whose names begin so. */
await command(async () => {
  preflight();
  const executable = await browser();
  await install();
  await build();
  return runNpm(['run', '--silent', 'pictures', '-w', 'test', '--', ...process.argv.slice(2)], { env: { CHROME_PATH: executable } });
});
