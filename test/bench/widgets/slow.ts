import type { Browser, Page } from 'playwright-core';
import { observeShifts, shiftsOf, sumOf } from '../../src/browser/layout-shifts';
import { whenPainted } from '../../src/harness/elements';
import { noteWhenShown } from './shown';

/** "Slow 4G", as Lighthouse and WebPageTest have it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How much of the time that the network takes a visit must have taken at least. */
const FAITHFUL = 0.95;

export interface Visit {
  /** Milliseconds from the start of the navigation to the frame in which all elements are upgraded and all content is shown. */
  shown: number;
  /** Sum of all layout shifts until then. */
  shifts: number;
  /** Paths of what the page has asked for, itself included. */
  requests: string[];
}

/**
 * Opens a page as a new reader on a slow network does: nothing is cached, nothing is compiled.
 *
 * The browser's own emulation slows the network down, not a proxy. On loopback too it holds each answer back for 150 ms and shares 1.6
 * Mbit/s among all of them, by compressed bytes; {@link check} sees to it. It leaves out handshakes and the slow start of TCP. They would
 * add the same to every page, as all load as many files of one origin, and so draw the ratios towards 1: without them the bar is harder
 * to hold, and no proxy's scheduling gets into the times.
 *
 * @param texts that a reader must see.
 */
export async function visitSlowly(browser: Browser, url: string, texts: readonly string[]): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await observeShifts(context);
    await context.addInitScript(noteWhenShown, texts);
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(new URL(request.url()).pathname);
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
    await page.goto(url);
    const shown = await page.waitForFunction(() => globalThis.shownAt).then((handle) => handle.jsonValue());
    if (shown === undefined) throw new Error(`${url} does not say when it was shown.`);
    await check(page);
    await whenPainted(page);
    return { shown, shifts: sumOf(await shiftsOf(page)), requests: requests.sort() };
  } finally {
    await context.close();
  }
}

/** @throws Error when the browser has not slowed the network down: a browser that knows the command no more would make all pages alike. */
async function check(page: Page): Promise<void> {
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, requestStart, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      return { name, took: responseEnd - requestStart, bytes: encodedBodySize };
    }),
  );
  for (const { name, took, bytes } of entries) {
    const wanted = NETWORK.latency + (bytes / NETWORK.downloadThroughput) * 1000;
    if (took < wanted * FAITHFUL) throw new Error(`${name} came in ${took} ms; on the slow network it takes ${wanted} ms or more.`);
  }
}
