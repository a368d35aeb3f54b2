import { readFile } from 'node:fs/promises';
import { ELEMENTS, embedPath, type ElementName } from '@party-building/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { launchBrowser } from '../harness/browser';
import { seededItem, whenPainted, whenShown } from '../harness/elements';
import { html, PageServer, script } from '../harness/page-server';
import { startProduct, type Product } from '../harness/product';
import { watch, type Watch } from '../harness/watch';

const GUIDE = new URL('../../../docs/site/embedding.md', import.meta.url);
const NOTHING_WRONG = { foreignRequests: [], violations: [], errors: [] };

/** Embed pages in frames of a portal on another origin, whose script is the one that the documentation gives. */
describe('an embed page', () => {
  let product: Product;
  let portal: PageServer;
  let other: PageServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    product = await startProduct();
    [portal, other] = [await PageServer.start(), await PageServer.start()];
    browser = await launchBrowser();
    const [, snippet = ''] = /```js\n(.*?)```/s.exec(await readFile(GUIDE, 'utf8')) ?? [];
    expect(snippet).toContain('https://cms.example.com');
    const host = script(`window.messages = [];
addEventListener('message', ({ origin, data }) => messages.push({ origin, data }));
${snippet.replace('https://cms.example.com', product.cms.url)}`);
    for (const server of [portal, other]) server.files.set('/host.js', host);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await product.admin.ask('PUT', '/party-building/access', { timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([portal?.stop(), other?.stop()]);
    await product?.cms.remove();
  });

  const address = (locale: string, element: ElementName): string => product.cms.api(embedPath(locale, element, seededItem(element)));

  const allow = (frameAncestors: string[]): Promise<unknown> =>
    product.admin.ask('PUT', '/party-building/access', { timeZone: 'Asia/Shanghai', origins: '*', frameAncestors });

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; seen: Watch }> {
    const context = await browser.newContext(options);
    contexts.push(context);
    const seen = await watch(context, [portal.url, other.url, product.cms.url]);
    return { page: await context.newPage(), seen };
  }

  /** A strict page of a portal with a frame in it. */
  async function frameOn(server: PageServer, src: string, sandbox = ''): Promise<{ page: Page; seen: Watch }> {
    const policy = `default-src 'none'; script-src 'self'; frame-src ${product.cms.url}`;
    const frame = `<iframe src="${src}" title="Framed" width="800" height="100"${sandbox}></iframe>`;
    server.files.set(
      '/',
      html(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><script src="/host.js"></script></head><body>${frame}</body></html>`,
        { 'content-security-policy': policy },
      ),
    );
    const opened = await open();
    await opened.page.goto(server.url);
    return opened;
  }

  const messagesOf = (page: Page) => page.evaluate(() => (window as unknown as { messages: { origin: string; data: unknown }[] }).messages);
  const heightOf = (page: Page) => page.evaluate(() => Number(document.querySelector('iframe')?.height));
  const whenHigherThan = (page: Page, height: number) =>
    page.waitForFunction((least) => Number(document.querySelector('iframe')?.height) > least, height);

  it.each(['en', 'zh-CN'])('in %s shows its element by itself: no policy broken, nothing that axe finds fault with', async (locale) => {
    const { page, seen } = await open();
    for (const element of ELEMENTS) {
      await page.goto(address(locale, element));
      await whenShown(page);
      await whenPainted(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.title()).toMatch(/\S/);
      expect([element, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([element, 0]);
      expect([element, await axeViolations(page)]).toEqual([element, []]);
    }
    expect(seen).toEqual(NOTHING_WRONG);
  });

  it('can be read without scripts', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(address('en', 'pb-four-grasps'));
    for (const text of ['Closely Grasp the Enterprise Development Goal', 'Closely Grasp the Building of Enterprise Culture'])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
  });

  it.each(['', ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"'])(
    'gets its height from the portal that frames it%s',
    async (sandbox) => {
      const { page, seen } = await frameOn(portal, address('en', 'pb-four-grasps'), sandbox);
      await whenHigherThan(page, 300);
      const [frame] = page.frames().slice(1);
      await frame!.waitForFunction(() => document.querySelector('pb-four-grasps')?.shadowRoot?.querySelector('[part~=base]'));
      const overflow = () => frame!.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(overflow, { timeout: 10_000 }).toBeLessThanOrEqual(0);
      for (const { origin, data } of await messagesOf(page)) {
        expect(origin).toBe(product.cms.url);
        expect(data).toEqual({ type: 'party-building:height', height: expect.any(Number) });
      }

      // A narrower frame is a higher page.
      const before = await heightOf(page);
      await page.evaluate(() => (document.querySelector('iframe')!.width = '320'));
      await whenHigherThan(page, before);
      expect(seen).toEqual(NOTHING_WRONG);
    },
  );

  it('is believed by the documented script only when the frame itself speaks', async () => {
    const { page } = await frameOn(portal, address('en', 'pb-value-card'));
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) !== 100);
    const height = await heightOf(page);
    await page.evaluate(() => window.postMessage({ type: 'party-building:height', height: 7 }, '*'));
    await page.waitForFunction(() =>
      (window as unknown as { messages: { data: { height?: number } }[] }).messages.some(({ data }) => data.height === 7),
    );
    expect(await heightOf(page)).toBe(height);
  });

  it('is framed by, and speaks to, those alone that the settings allow', async () => {
    await allow([portal.url]);
    const allowed = await frameOn(portal, address('en', 'pb-concept'));
    await whenHigherThan(allowed.page, 100);
    expect(allowed.seen).toEqual(NOTHING_WRONG);

    const refused = await frameOn(other, address('en', 'pb-concept'));
    await expect.poll(() => refused.seen.violations.join()).toContain('frame-ancestors');
    expect(await messagesOf(refused.page)).toEqual([]);
    expect(await heightOf(refused.page)).toBe(100);
  });

  it('opens links outside the frame, without a way back to the page', async () => {
    const { page } = await frameOn(portal, address('en', 'pb-grasp'));
    await whenHigherThan(page, 100);
    const [frame] = page.frames().slice(1);
    await frame!.evaluate((href) => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = href;
      link.id = 'out';
      link.textContent = 'Out';
    }, `${other.url}/out`);
    other.files.set('/out', html('<!doctype html><title>Out</title>'));
    const [popup] = await Promise.all([page.waitForEvent('popup'), frame!.locator('#out').click()]);
    await popup.waitForLoadState();
    expect(popup.url()).toBe(`${other.url}/out`);
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    expect(frame!.url()).toBe(address('en', 'pb-grasp'));
  });
});
