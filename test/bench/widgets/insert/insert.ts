import { fileURLToPath } from 'node:url';
import { API_PATH, snapshotPath, type Snapshot } from '@party-building/contract';
import type { Browser, CDPSession } from 'playwright-core';
import { html, json, script, type PageServer } from '../../../src/harness/page-server';
import { whenShown } from '../../../src/harness/elements';
import { builtFile } from '../../bundle';
import type { Comparison } from '../../compare';
import { median } from '../../figures';
import { buildScript } from '../build';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The smallest element: what all of ours cost beside their content weighs the most there. */
const ELEMENT = 'pb-value-card';
const COUNT = 100;
/** A page each, so that nothing is compiled yet, as for readers; odd, so that the median is one of them. */
const PAIRS = 31;

/** Puts the page on a server on which 100 elements are inserted: ours has shown its content, so its store has it. */
export async function serveInsertion(server: PageServer, snapshot: Snapshot): Promise<void> {
  const bundle = `${API_PATH}/widgets/v1/party-building.js`;
  server.files.set(`${API_PATH}/${snapshotPath(snapshot.locale)}`, json(JSON.stringify(snapshot)));
  server.files.set(bundle, script(await builtFile('party-building.js')));
  server.files.set('/bare-lit.js', script(await buildScript("import './bare-lit';", HERE)));
  const samples = snapshot.values.map(({ key }) => `<${ELEMENT} item="${key}"></${ELEMENT}>`).join('');
  const page = `<!doctype html><html lang="${snapshot.locale}"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
<script type="module" src="${bundle}"></script><script type="module" src="/bare-lit.js"></script></head><body>${samples}</body></html>`;
  server.files.set('/', html(page));
}

/**
 * Compares 100 of our elements, inserted at once, with 100 bare Lit elements that show the same: milliseconds of the main thread's CPU
 * from before the first is made until all are rendered and laid out. CPU, because a busy machine stretches a clock's time by chance.
 *
 * @returns a: ours, b: bare.
 */
export async function compareInsertions(browser: Browser, url: string): Promise<Comparison> {
  const samples: { a: number; b: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) samples.push(await insertPair(browser, url, pair % 2 === 0));
  return {
    a: median(samples.map((sample) => sample.a)),
    b: median(samples.map((sample) => sample.b)),
    ratio: median(samples.map((sample) => sample.a / sample.b)),
  };
}

async function insertPair(browser: Browser, url: string, oursFirst: boolean): Promise<{ a: number; b: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await whenShown(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const bare = await page.evaluate((selector) => insertion.defineBare(selector), ELEMENT);
    const took = new Map<string, number>();
    const shown = new Map<string, string>();
    for (const name of oursFirst ? [ELEMENT, bare] : [bare, ELEMENT]) {
      const before = await threadTime(session);
      await page.evaluate(([tag, count]) => insertion.insert(tag, count), [name, COUNT] as const);
      took.set(name, (await threadTime(session)) - before);
      shown.set(name, await page.evaluate(() => insertion.take()));
    }
    if (shown.get(ELEMENT) !== shown.get(bare))
      throw new Error(`Bare Lit does not show the same:\n${shown.get(bare)?.slice(0, 1000)}\nOurs:\n${shown.get(ELEMENT)?.slice(0, 1000)}`);
    return { a: took.get(ELEMENT) ?? NaN, b: took.get(bare) ?? NaN };
  } finally {
    await context.close();
  }
}

/** Milliseconds of CPU that the page's main thread has used so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell its CPU time.');
  return seconds * 1000;
}
