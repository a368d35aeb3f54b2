import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { command } from './lib/stop.mjs';

await command(async () => {
  preflight();
  await install();
  await build();
});
