import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { readEnvWithSecrets } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { readSettings } from './lib/settings.mjs';
import { command, Stop } from './lib/stop.mjs';

/** `npm run export -- --out DIR [--base-url URL]`: what is published, as files for a plain file server. */
await command(async () => {
  const { out, 'base-url': baseUrl } = readArguments(process.argv.slice(2));
  preflight();
  const env = await readEnvWithSecrets(join(ROOT, '.env'));
  const { publicUrl } = readSettings(env);
  await install();
  await build();
  // npm runs scripts in the root; the folder is meant from where the command was given.
  const args = ['export.mjs', '--out', resolve(process.env.INIT_CWD ?? '.', out), ...(baseUrl ? ['--base-url', baseUrl] : [])];
  return runNode(args, { cwd: join(ROOT, 'cms'), env: { ...env, PUBLIC_URL: publicUrl, NODE_ENV: 'production' } });
});

function readArguments(args) {
  const usage = 'Say where to: npm run export -- --out DIR [--base-url https://static.example.com]';
  try {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, 'base-url': { type: 'string' } } });
    if (values.out) return values;
  } catch (error) {
    throw new Stop(`${error.message}. ${usage}`);
  }
  throw new Stop(usage);
}
