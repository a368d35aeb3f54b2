import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './preflight.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const OTHERWISE =
  'install Chromium or Chrome and a Chinese font (on Debian: apt-get install -y chromium fonts-noto-cjk), or set CHROME_PATH';

/**
 * The browser that the tests drive. On Debian as root a missing one is installed.
 *
 * @returns the path of its executable.
 */
export async function browser(env = process.env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Stop(`CHROME_PATH is "${env.CHROME_PATH}", and there is no such file: ${OTHERWISE} to a browser's executable.`);
  }
  const found = findBrowser(env);
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(`No browser found: installing ${PACKAGES.join(' and ')} …`);
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-q'], quiet);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], quiet);
    const installed = findBrowser(env);
    if (installed) return installed;
  }
  throw new Stop(`The tests need a browser, and there is none: ${OTHERWISE}.`);
}

/** Debian's Chromium, Chrome, then what Playwright has downloaded. */
export function findBrowser(env) {
  return (
    NAMES.map((name) => onPath(name, env.PATH)).find(Boolean) ??
    MAC.find((file) => process.platform === 'darwin' && existsSync(file)) ??
    playwrights(env)
  );
}

function playwrights(env) {
  const cache = process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright';
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), cache);
  if (!existsSync(folder)) return undefined;
  const newest = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const executables = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];
  return newest.flatMap((name) => executables.map((file) => join(folder, name, file))).find((file) => existsSync(file));
}
