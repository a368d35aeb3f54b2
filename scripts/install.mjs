import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { command } from './lib/stop.mjs';

/** Brings the dependencies up to date, as every command of the README does first. */
await command(async () => {
  preflight();
  await install();
});
