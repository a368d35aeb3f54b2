import { join, relative } from 'node:path';
import { build } from './lib/build.mjs';
import { readEnv } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { checkPorts } from './lib/ports.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { serve } from './lib/servers.mjs';
import { readSettings } from './lib/settings.mjs';
import { command } from './lib/stop.mjs';

const LOG = join(ROOT, 'docs/.tmp/docs.log');

/** `npm run docs`: from a fresh clone to the documentation with live elements; no CMS runs. */
await command(async () => {
  preflight();
  const env = await readEnv(join(ROOT, '.env'));
  const { host, docsPort } = readSettings(env);
  await checkPorts(host, [[docsPort, 'DOCS_PORT']]);
  await install();
  await build('docs');
  const site = {
    name: 'The documentation',
    file: join(ROOT, 'docs/dist/site-main.js'),
    cwd: join(ROOT, 'docs'),
    env: { ...env, HOST: host, DOCS_PORT: String(docsPort) },
    ready: 'docs:ready',
    announce: ({ url }) => console.log(`  Documentation   ${url}/      English\n                  ${url}/zh/   中文`),
  };
  return serve([site], LOG, () => console.log(`  Log             ${relative(ROOT, LOG)}\n\n  Ctrl+C ends it.\n`));
});
