import type { ServerResponse } from 'node:http';
import { API_PATH, textOf } from '@party-building/contract';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { FaultyProxy, type Fault } from '../harness/faulty-proxy';
import { printFigure } from '../harness/figure';
import { html, PageServer } from '../harness/page-server';
import { startProduct, type Product } from '../harness/product';
import { servedWhole } from '../harness/served';
import { until } from '../harness/until';
import { watch, type Watch } from '../harness/watch';

const FRAGMENT = '在标签里的文字';
const YEAR_MS = 365 * 86_400_000;
/** The first request and three more; a page that has failed before it is shown to the reader begins anew then. */
const TRIES = 4;
const MOST_TRIES = TRIES + 1;
/** Minutes without a request after which none will come: the longest wait is shorter. */
const QUIET_ROUNDS = 3;

interface Told {
  told: string[];
  tries: number;
}

describe('a reader’s browser', () => {
  let product: Product;
  let proxy: FaultyProxy;
  let portal: PageServer;
  let captive: PageServer;
  let browser: Browser;
  let title: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    product = await startProduct();
    [proxy, portal, captive] = [await FaultyProxy.start(product.cms), await PageServer.start(), await PageServer.start()];
    browser = await launchBrowser();
    const { concept } = await servedWhole(product.cms, 'zh-CN');
    title = textOf(concept!.pageTitle);
    captive.files.set('/login', html('<!doctype html><title>Log in</title>Log in to this network.'));
    const script = `${proxy.url}${API_PATH}/widgets/v1/party-building.js`;
    portal.files.set(
      '/',
      html(
        `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Portal</title><script type="module" src="${script}"></script></head><body><pb-concept><p id="fragment">${FRAGMENT}</p></pb-concept></body></html>`,
      ),
    );
    portal.files.set(
      '/framed',
      html('<!doctype html><html lang="en"><title>Framed</title><iframe sandbox="allow-scripts" src="/" title="Framed"></iframe></html>'),
    );
  });
  beforeEach(() => Object.assign(proxy, { fault: undefined, gone: false }));
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([proxy?.stop(), portal?.stop(), captive?.stop()]);
    await product?.cms.remove();
  });

  async function reader(): Promise<{ context: BrowserContext; seen: Watch }> {
    const context = await browser.newContext();
    contexts.push(context);
    const seen = await watch(context, [portal.url, proxy.url, captive.url]);
    await context.addInitScript(() => {
      const page = Object.assign(window, { told: [] as string[], tries: 0 });
      for (const name of ['pb-load', 'pb-error'])
        addEventListener(name, (event) => {
          const { source, code } = event as Event & { source?: string; code?: string };
          page.told.push(`${name} ${source ?? code}`);
        });
      const { fetch } = window;
      window.fetch = (...request) => ((page.tries += 1), fetch(...request));
    });
    return { context, seen };
  }

  const toldTo = (page: Page | Frame): Promise<Told> =>
    page.evaluate(() => {
      const { told, tries } = window as unknown as Told;
      return { told, tries };
    });
  const whenTold = (page: Page | Frame, what: string): Promise<Told> =>
    until(
      () => toldTo(page),
      ({ told }) => told.includes(what),
    );
  const whenTitled = (page: Page | Frame): Promise<unknown> =>
    page.waitForFunction(
      (text) => document.querySelector('pb-concept')?.shadowRoot?.querySelector('[part~=page-title]')?.textContent === text,
      title,
    );

  /** A page whose clock the test moves on. */
  async function open(context: BrowserContext, time?: number): Promise<Page> {
    const page = await context.newPage();
    await page.clock.install(time === undefined ? {} : { time });
    await page.goto(portal.url);
    return page;
  }

  /** Moves the clock on until nothing is asked any more. */
  async function triesInAll(page: Page): Promise<number> {
    const rounds: number[] = [];
    await until(
      async () => {
        await page.clock.runFor(60_000);
        return rounds.unshift((await toldTo(page)).tries);
      },
      () => rounds.length > QUIET_ROUNDS && rounds[0]! >= TRIES && rounds[0] === rounds[QUIET_ROUNDS],
      30_000,
    );
    return rounds[0]!;
  }

  const readable = (page: Page): Promise<boolean> => page.locator('#fragment').isVisible();

  const send = (response: ServerResponse, type: string, body: string | Buffer, length = Buffer.byteLength(body)): ServerResponse =>
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': length, 'Access-Control-Allow-Origin': '*' });

  const half = (whole: Buffer): Buffer => whole.subarray(0, whole.length >> 1);

  const FAULTS: { name: string; fault: Fault; says: string; silent?: true }[] = [
    {
      name: 'a body that is cut off',
      fault: (response, whole) => {
        send(response, 'application/json', whole).write(half(whole), () => response.destroy());
      },
      says: 'pb-error network',
    },
    {
      name: 'half a body that says it is whole',
      fault: (response, whole) => void send(response, 'application/json', half(whole)).end(half(whole)),
      says: 'pb-error bad-data',
    },
    {
      name: 'HTML in the place of JSON',
      fault: (response) => void send(response, 'text/html', '<!doctype html>Maintenance').end('<!doctype html>Maintenance'),
      says: 'pb-error bad-data',
    },
    {
      name: 'a captive portal',
      fault: (response) => void response.writeHead(302, { Location: `${captive.url}/login`, 'Access-Control-Allow-Origin': '*' }).end(),
      says: 'pb-error network',
    },
    { name: 'an answer that never comes', fault: () => undefined, says: 'pb-error network', silent: true },
    { name: 'a line that breaks', fault: (response) => void response.destroy(), says: 'pb-error network' },
    {
      name: 'a server that fails',
      fault: (response) => void response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end('{}'),
      says: 'pb-error http',
    },
  ];
  let survived = 0;

  describe.each(FAULTS)('that meets $name', ({ fault, says, silent }) => {
    it('shows what stands in the tag on a first visit, stops asking after a few tries, and shows the content later', async () => {
      proxy.fault = fault;
      const { context, seen } = await reader();
      const page = await open(context);
      if (silent) await page.clock.runFor(16_000);
      expect((await whenTold(page, says)).told[0]).toBe(says);
      expect(await triesInAll(page)).toBeLessThanOrEqual(MOST_TRIES);
      expect(await readable(page)).toBe(true);
      proxy.fault = undefined;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await whenTitled(page);
      expect(await readable(page)).toBe(false);
      expect(seen).toEqual({ foreignRequests: [], violations: [], errors: [] });
      survived += 1;
    });

    it('shows the last good copy on the next visit, and stops asking after a few tries', async () => {
      const { context, seen } = await reader();
      await whenTitled(await open(context));
      proxy.fault = fault;
      const page = await open(context);
      await whenTitled(page);
      if (silent) await page.clock.runFor(16_000);
      expect((await whenTold(page, says)).told.slice(0, 2)).toEqual(['pb-load saved', says]);
      expect(await triesInAll(page)).toBeLessThanOrEqual(MOST_TRIES);
      await whenTitled(page);
      expect(seen).toEqual({ foreignRequests: [], violations: [], errors: [] });
      survived += 1;
    });
  });

  it('waits for an answer that takes ten seconds', async () => {
    const asked = new Promise<() => void>((ask) => {
      proxy.fault = (response, whole) => ask(() => void send(response, 'application/json', whole).end(whole));
    });
    const { context, seen } = await reader();
    const page = await open(context);
    const answer = await asked;
    await page.clock.runFor(10_000);
    expect(await readable(page)).toBe(true);
    answer();
    await whenTitled(page);
    expect([await toldTo(page), seen.errors]).toEqual([{ told: ['pb-load network'], tries: 1 }, []]);
    survived += 1;
  });

  it('offline: what stands in the tag on a first visit, where not even the script comes; the last good copy on the next', async () => {
    proxy.gone = true;
    const { context, seen } = await reader();
    const first = await open(context);
    expect(await readable(first)).toBe(true);
    proxy.gone = false;
    await whenTitled(await open(context));
    proxy.gone = true;
    const page = await open(context);
    await whenTitled(page);
    expect((await whenTold(page, 'pb-error network')).told[0]).toBe('pb-load saved');
    expect(seen.errors).toEqual([]);
    survived += 1;
  });

  it('shows the content where its storage is full', async () => {
    const { context, seen } = await reader();
    portal.files.set('/fill', html('<!doctype html><title>Fill</title>'));
    const filling = await context.newPage();
    await filling.goto(`${portal.url}/fill`);
    const left = await filling.evaluate(() => {
      for (let size = 1 << 22, i = 0; size >= 1; i++)
        try {
          localStorage.setItem(`fill${i}`, 'x'.repeat(size));
        } catch {
          size >>= 1;
        }
      return Object.keys(localStorage).filter((key) => !key.startsWith('fill')).length;
    });
    expect(left).toBe(0);
    const page = await open(context);
    await whenTitled(page);
    expect(await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('party-building')))).toBe(false);
    expect([await toldTo(page), seen.errors]).toEqual([{ told: ['pb-load network'], tries: 1 }, []]);
    survived += 1;
  });

  it('shows the content where it refuses storage', async () => {
    const { context, seen } = await reader();
    const page = await context.newPage();
    await page.goto(`${portal.url}/framed`);
    const frame = page.frames().find((each) => each !== page.mainFrame())!;
    await whenTitled(frame);
    const refusal = await frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('SecurityError');
    expect([(await toldTo(frame)).told, seen.errors]).toEqual([['pb-load network'], []]);
    survived += 1;
  });

  it.each([
    ['behind', -YEAR_MS],
    ['ahead', YEAR_MS],
  ])('shows the content and its copy with a clock a year %s', async (_, off) => {
    const { context, seen } = await reader();
    await whenTitled(await open(context, Date.now()));
    const second = await open(context, Date.now() + off);
    await whenTitled(second);
    // The answer is the same as the copy: it is confirmed, and nothing loads anew.
    const { told } = await until(
      () => toldTo(second),
      ({ tries }) => tries === 1,
    );
    expect(told).toEqual(['pb-load saved']);
    const fresh = await reader();
    await whenTitled(await open(fresh.context, Date.now() + off));
    expect([seen.errors, fresh.seen.errors]).toEqual([[], []]);
    survived += 1;
  });

  it('has met every fault', () => {
    const all = FAULTS.length * 2 + 6;
    printFigure({ name: 'faults.client.survived', value: survived / all, unit: 'ratio', limit: 1, better: 'higher' });
    expect(survived).toBe(all);
  });
});
