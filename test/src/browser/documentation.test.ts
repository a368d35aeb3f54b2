import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ELEMENTS } from '@party-building/contract';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { launchBrowser } from '../harness/browser';
import { Documentation } from '../harness/documentation';
import { whenShown } from '../harness/elements';
import { DESKTOP, PHONE } from '../harness/site';
import { watch, type Watch } from '../harness/watch';

const SITE = fileURLToPath(new URL('../../../docs/site/dist/', import.meta.url));
const NOTHING_WRONG = { foreignRequests: [], violations: [], errors: [] };
const LANGUAGES = [
  { root: '/', panel: 'Closely Grasp the Enterprise Development Goal', query: 'dark colours', found: 'Light and dark' },
  { root: '/zh/', panel: '紧紧抓住企业发展目标', query: '跟随页面的', found: '浅色与深色' },
] as const;

/** The documentation as it is built: plain files, no CMS. */
describe('the documentation', () => {
  let site: Documentation;
  let browser: Browser;

  beforeAll(async () => {
    site = await Documentation.start();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  interface Visit {
    context: BrowserContext;
    page: Page;
    seen: Watch;
    /** What the console says in red. */
    said: string[];
  }

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
    const seen = await watch(context, [site.url]);
    const said: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') said.push(`${message.text()} ${message.location().url}`);
    });
    const page = await context.newPage();
    await page.goto(site.url + path);
    return { context, page, seen, said };
  }

  describe.each(LANGUAGES)('$root', ({ root, panel, query, found }) => {
    it.each([
      ['light', DESKTOP],
      ['dark', PHONE],
    ] as const)('shows live elements and has no violation, %s', async (colorScheme, viewport) => {
      const { page, context, seen, said } = await visit(root, { colorScheme, viewport });
      await whenShown(page);
      await page.locator('pb-four-grasps').locator('[role=tab], summary', { hasText: panel }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      for (const path of [
        'getting-started',
        'elements/',
        'elements/pb-four-grasps',
        'theming',
        'sizes',
        'intranet',
        'handbook/',
        'handbook/activities',
      ]) {
        await page.goto(`${site.url}${root}${path}${path.endsWith('/') ? '' : '.html'}`);
        if (await page.locator('.stage').count()) await whenShown(page);
        expect({ path, violations: await axeViolations(page) }).toEqual({ path, violations: [] });
      }
      expect([seen, said]).toEqual([NOTHING_WRONG, []]);
      await context.close();
    });

    it('shows every element on a page of its own', async () => {
      const { page, context, seen, said } = await visit(`${root}elements/`);
      expect((await page.locator('.element-list td:first-child').allInnerTexts()).sort()).toEqual([...ELEMENTS].sort());
      for (const element of ELEMENTS) {
        await page.locator(`.element-list a[href$="/${element}.html"]`).click();
        await page.locator('h1', { hasText: element }).waitFor();
        await whenShown(page);
        await page.goBack();
        await page.locator('.element-list').waitFor();
      }
      expect([seen, said]).toEqual([NOTHING_WRONG, []]);
      await context.close();
    });

    it('is read without script, live elements too', async () => {
      const { page, context } = await visit(root, { javaScriptEnabled: false });
      expect(await page.locator('pb-four-grasps').innerText()).toContain(panel);
      await context.close();
    });

    it('changes a live element and the HTML to copy with a control', async () => {
      const { page, context } = await visit(`${root}elements/pb-four-grasps.html`);
      await whenShown(page);
      await page.locator('.live-controls').getByLabel('view').selectOption('accordion');
      await page.locator('pb-four-grasps [part=accordion]').waitFor();
      expect(await page.locator('.live-element pre').innerText()).toBe('<pb-four-grasps view="accordion"></pb-four-grasps>');
      await page.locator('.live-controls').getByLabel('view').selectOption('');
      await page.locator('pb-four-grasps [role=tablist]').waitFor();
      await page.locator('.live-bar .segments').first().locator('label').nth(1).click();
      await page.frameLocator('.live-element iframe').getByText(panel).waitFor();
      await context.close();
    });

    it('finds a page by words of its text', async () => {
      const { page, context } = await visit(root);
      await page.locator('.VPNavBarSearch button').click();
      await page.locator('#localsearch-input').fill(query);
      await page.locator('#localsearch-list a', { hasText: found }).first().waitFor();
      await context.close();
    });
  });

  it('lets the elements follow its switch of light and dark', async () => {
    const { page, context } = await visit('/', { colorScheme: 'light' });
    await whenShown(page);
    const ground = () =>
      page
        .locator('pb-four-grasps [role=tab]')
        .last()
        .evaluate((tab) => getComputedStyle(tab).backgroundColor);
    const light = await ground();
    await page.locator('.VPNavBarAppearance button').click();
    await expect.poll(ground).not.toBe(light);
    await context.close();
  });

  it('leads on every page to the same page in the other language', async () => {
    const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !/^(api|404)/.test(path),
    );
    const chinese = pages.filter((path) => path.startsWith('zh/')).map((path) => path.slice(3));
    expect(chinese.sort()).toEqual(pages.filter((path) => !path.startsWith('zh/')).sort());
    expect(chinese.length).toBeGreaterThan(25);
  });
});
