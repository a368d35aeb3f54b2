import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ELEMENTS, type ElementName } from '@party-building/contract';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { ALL_ELEMENTS, tagOf, whenPainted, whenShown } from '../harness/elements';
import { html, PageServer, script } from '../harness/page-server';
import { startProduct, type Product } from '../harness/product';
import { watch, type Watch } from '../harness/watch';

const { version } = createRequire(import.meta.url)('@party-building/widgets/integrity.json') as { version: string };
/** What each shows of the seed, among other things. */
const SHOWN: Record<ElementName, string> = {
  'pb-concept': 'Party Building Concept',
  'pb-four-grasps': 'Closely Grasp the Enterprise Development Goal',
  'pb-grasp': 'Closely Grasp the Building of Enterprise Culture',
  'pb-mechanisms': 'Communication mechanism',
  'pb-value-cards': 'The value of a man is greater than the value of an object',
  'pb-value-card': "It's better to teach a man fishing than to give him fish",
  'pb-culture-logos': 'emblem',
  'pb-activities': 'Friday study',
  'pb-activity-calendar': 'Friday study',
  'pb-activity': 'Course on the six mechanisms',
  'pb-venues': 'Party and Mass Service Centre',
  'pb-carriers': 'Lobby screen at headquarters',
  'pb-signage': 'Party Building Concept',
};
const NOTHING_WRONG = { foreignRequests: [], violations: [], errors: [] };

/** Pages of a portal on an origin of its own, as strict as the browser can be. */
describe('a strict page', () => {
  let product: Product;
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProduct();
    server = await PageServer.start();
    browser = await launchBrowser();
    server.files.set('/lit.js', script(await portalsOwnLit()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await product?.cms.remove();
  });

  const policy = (trustedTypes = 'party-building lit-html'): string =>
    [
      "default-src 'none'",
      ...['script-src', 'style-src', 'img-src'].map((directive) => `${directive} ${server.url} ${product.cms.url}`),
      `connect-src ${product.cms.url}`,
      "base-uri 'none'; form-action 'none'",
      "require-trusted-types-for 'script'",
      `trusted-types ${trustedTypes}`,
    ].join('; ');

  const oneOfEach = ELEMENTS.map((name) => tagOf(name)).join('\n');
  const newest = (): string => product.cms.api('widgets/v1/party-building.js');
  const pinned = (): string => product.cms.api(`widgets/${version}/party-building.js`);

  /** Opens a page that loads scripts in this order. */
  async function open(scripts: readonly string[], body: string, csp = policy()): Promise<{ page: Page; seen: Watch; requested: string[] }> {
    const head = scripts.map((url) => `<script type="module" src="${url}"></script>`).join('\n');
    const styles = `<link rel="stylesheet" href="${product.cms.api('widgets/v1/pre.css')}">`;
    server.files.set(
      '/',
      html(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>${styles}${head}</head><body>${body}</body></html>`,
        {
          'content-security-policy': csp,
        },
      ),
    );
    const context = await browser.newContext();
    const seen = await watch(context, [server.url, product.cms.url]);
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url()));
    const page = await context.newPage();
    await page.goto(server.url);
    return { page, seen, requested };
  }

  const hostShown = (page: Page) => page.locator('host-greeting p').innerText();

  describe("with the portal's own Lit and two copies of our file", () => {
    it.each([
      ['before', () => ['/lit.js', newest(), pinned()]],
      ['after', () => [newest(), pinned(), '/lit.js']],
      ['between', () => [pinned(), '/lit.js', newest()]],
    ])('shows every element and breaks no policy: Lit %s', async (_, scripts) => {
      const { page, seen } = await open(scripts(), `<host-greeting></host-greeting>${oneOfEach}`);
      await whenShown(page);
      await expect.poll(() => hostShown(page)).toBe('Welcome to the portal');
      expect(await page.locator(ALL_ELEMENTS).count()).toBe(ELEMENTS.length);
      const texts = await page.locator(ALL_ELEMENTS).locator('[part=base]').allInnerTexts();
      expect(texts).toEqual(ELEMENTS.map((name) => expect.stringContaining(SHOWN[name]) as string));
      expect(await page.locator('pb-four-grasps [role=tabpanel]').count()).toBe(4);
      expect(seen).toEqual(NOTHING_WRONG);
      await page.context().close();
    });
  });

  it('would see a policy that is not allowed, markup from a string, and a foreign host', async () => {
    server.files.set(
      '/hostile.js',
      script(`
        try { document.body.append(document.createElement('p')).innerHTML = '<b>x</b>'; } catch {}
        try { document.querySelector('p').innerHTML = '<b>x</b>'; } catch {}
        new Image().src = 'https://elsewhere.example/pixel.png';
      `),
    );
    const { page, seen } = await open(['/hostile.js', newest()], `<p></p>${oneOfEach}`, policy('lit-html'));
    await expect.poll(() => seen.violations.filter((line) => line.startsWith('securitypolicyviolation')).join('\n')).toMatch(/img-src/);
    expect(seen.violations.join('\n')).toMatch(/require-trusted-types-for trusted-types-sink/);
    await expect.poll(() => seen.violations.join('\n')).toMatch(/trusted-types trusted-types-policy/);
    await page.context().close();
  });

  it('asks for the snapshot once, for twenty elements, two copies of the file, and what comes later', async () => {
    // The whole of an activity has an address of its own, and a display is live: it asks whenever its stream opens.
    const ofSnapshot = ELEMENTS.filter((name) => !['pb-activity', 'pb-signage'].includes(name)).map((name) => tagOf(name));
    const twenty = [...ofSnapshot, ...ofSnapshot].slice(0, 20);
    const { page, seen, requested } = await open([newest(), pinned()], twenty.join('\n'));
    await whenShown(page);
    expect(await page.locator(ALL_ELEMENTS).count()).toBe(20);
    await page.evaluate(() => document.body.append(document.createElement('pb-concept')));
    await whenShown(page);
    await whenPainted(page);
    expect(await page.locator(ALL_ELEMENTS).count()).toBe(21);

    const asked = requested.map((url) => url.replace(product.cms.api(''), '').replace(server.url, ''));
    const pictures = asked.filter((path) => path.startsWith('v1/media/'));
    expect(pictures.length).toBeGreaterThan(1);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(asked.filter((path) => !path.startsWith('v1/media/')).sort()).toEqual(
      [
        '/',
        'v1/en.json',
        'widgets/v1/logos.js',
        'widgets/v1/party-building.js',
        'widgets/v1/pre.css',
        `widgets/${version}/party-building.js`,
      ].sort(),
    );
    expect(seen).toEqual(NOTHING_WRONG);
    await page.context().close();
  });
});

/** An element of the portal itself, with a copy of Lit that is not ours. */
async function portalsOwnLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { css, html, LitElement } from 'lit';
        class HostGreeting extends LitElement {
          static styles = css\`p { color: rgb(1, 2, 3); }\`;
          render() { return html\`<p title=\${'from the portal'}>Welcome to \${'the portal'}</p>\`; }
        }
        customElements.define('host-greeting', HostGreeting);
      `,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
