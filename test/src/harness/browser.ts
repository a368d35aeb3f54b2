import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/** The browser that `npm test` found or installed, or the machine's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] || CANDIDATES.find((path) => existsSync(path));
  if (!executablePath) throw new Error('There is no browser: install Chromium or Chrome, or set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page that asks the internet gets no answer; that it asked is seen all the same.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });
}
