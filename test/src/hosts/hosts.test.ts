import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { FULL } from '../harness/full';
import { buildHost, HOST_APPLICATIONS } from './host';
import { pack } from './packages';
import { visitHost } from './visit';

/**
 * Installing all of them takes minutes: every run has the one that needs our components and the one that reads our types most; the whole
 * is `npm run test:hosts`.
 */
const IN_EVERY_RUN = ['react-18', 'vue-3'];
/** For the slowest line: Angular's tools are 250 MB. */
const MOST_MS = 600_000;

describe('the packed elements, in an application with', () => {
  let directory: string;
  let tarballs: string[];
  let browser: Browser;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-hosts-'));
    tarballs = await pack(directory);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(directory, { recursive: true, force: true });
  });

  const hosts = HOST_APPLICATIONS.filter(({ folder }) => FULL || IN_EVERY_RUN.includes(folder));
  it.for(hosts.map((host) => [host.title, host] as const))(
    '%s, install, keep to their types, show the panels, tell of it, change and go',
    { timeout: MOST_MS },
    async ([, host], { signal }) => visitHost(browser, await buildHost(host, tarballs, directory, signal)),
  );
});
