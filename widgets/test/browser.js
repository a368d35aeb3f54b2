import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
];

/** The browser of the tests: `CHROME_PATH`, Debian's Chromium, Chrome or Playwright's own. */
export function chromiumPath() {
  const path = PLACES.find((place) => place && existsSync(place));
  if (!path) throw new Error('No browser found: install chromium, or set CHROME_PATH to one.');
  return path;
}

export const launch = () => chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
