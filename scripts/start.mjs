import { join, relative } from 'node:path';
import { build } from './lib/build.mjs';
import { readEnvWithSecrets } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { checkPorts } from './lib/ports.mjs';
import { preflight } from './lib/preflight.mjs';
import { ROOT } from './lib/root.mjs';
import { QUIET } from './lib/run.mjs';
import { serve } from './lib/servers.mjs';
import { readSettings } from './lib/settings.mjs';
import { command } from './lib/stop.mjs';

const LOG = join(ROOT, 'cms/.tmp/start.log');

/** `npm start`: from a fresh clone to a portal that shows the content. */
await command(async () => {
  preflight();
  const env = await readEnvWithSecrets(join(ROOT, '.env'));
  const settings = readSettings(env);
  const ports = [
    [settings.port, 'PORT'],
    [settings.portalPort, 'PORTAL_PORT'],
  ];
  await checkPorts(settings.host, ports);
  await install();
  await build();
  console.error('Starting …\n');
  return serve(servers(env, settings), LOG, () => say([['Log', relative(ROOT, LOG)]], '\n  Ctrl+C ends everything.\n'));
});

function servers(env, { host, port, portalPort, publicUrl }) {
  const common = { ...env, ...QUIET, HOST: host, PORT: String(port), PORTAL_PORT: String(portalPort), PUBLIC_URL: publicUrl };
  return [
    {
      name: 'The CMS',
      file: join(ROOT, 'cms/start.mjs'),
      cwd: join(ROOT, 'cms'),
      env: { ...common, NODE_ENV: 'production' },
      ready: 'party-building:ready',
      delay: Number(env.DRAIN_DELAY) || 0,
      announce: ({ firstLogin }) => {
        const login = firstLogin ? [['First login', `${firstLogin.email}   ${firstLogin.password}   (shown this once)`]] : [];
        say([['Admin', `${publicUrl}/admin`], ...login]);
      },
    },
    {
      name: 'The portal',
      file: join(ROOT, 'docs/dist/main.js'),
      cwd: join(ROOT, 'docs'),
      env: common,
      ready: 'portal:ready',
      announce: ({ url }) =>
        say([
          ['Portal', `${url}/   中文`],
          ['', `${url}/en/   English`],
          ['', `${url}/hostile/   with hostile CSS`],
        ]),
    },
  ];
}

function say(lines, after = '') {
  console.log(lines.map(([name, value]) => `  ${name.padEnd(12)} ${value}`).join('\n') + after);
}
