import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whenPainted, whenShown } from '../harness/elements';
import { printFigure } from '../harness/figure';
import { Site, type Visit } from '../harness/site';
import { differences, geometryOf } from './geometry';
import { observeShifts, shiftsOf, sumOf } from './layout-shifts';

const LIMIT = 0.02;
const WIDTHS = [360, 768, 1280];
const LANGUAGES = [
  { path: '/', locale: 'zh-CN' },
  { path: '/en/', locale: 'en' },
];
const ELEMENTS = ['pb-concept', 'pb-four-grasps', 'pb-value-cards'];

describe('geometry', () => {
  let site: Site;
  beforeAll(async () => void (site = await Site.start()));
  afterAll(() => site?.end());

  async function observed(width: number): Promise<Visit> {
    const visit = await site.visitor({ viewport: { width, height: 900 } });
    await observeShifts(visit.context);
    return visit;
  }

  describe.each(WIDTHS)('at %i px', (width) => {
    it.each(LANGUAGES)('moves nothing on $path while the elements take over', async ({ path, locale }) => {
      const { page, context } = await observed(width);
      await page.goto(`${site.portal.url}${path}#party-building`);
      await whenShown(page);
      await whenPainted(page);
      const shifts = await shiftsOf(page);
      printFigure({ name: `widgets.cls.${locale}.${width}`, value: sumOf(shifts), unit: 'score', limit: LIMIT });
      expect(sumOf(shifts), JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(LIMIT);
      await context.close();
    });

    // The reader has scrolled to an element before script and content come, one after the other.
    it.each(LANGUAGES.flatMap((language) => ELEMENTS.map((element) => ({ ...language, element }))))(
      'moves nothing on $path around $element on a slow line',
      async ({ path, locale, element }) => {
        const { page, context } = await observed(width);
        const script = await held(page, '**/party-building.js');
        const content = await held(page, `**/v1/${locale}.json`);
        await page.goto(site.portal.url + path, { waitUntil: 'commit' });
        await script.asked;
        await whenReadable(page);
        await page.locator(element).evaluate((node) => node.scrollIntoView({ behavior: 'instant', block: 'start' }));
        await whenPainted(page);
        script.release();
        await content.asked;
        await whenPainted(page);
        content.release();
        await whenShown(page);
        await whenPainted(page);
        const shifts = await shiftsOf(page);
        printFigure({ name: `widgets.cls.slow.${element}.${locale}.${width}`, value: sumOf(shifts), unit: 'score', limit: LIMIT });
        expect(sumOf(shifts), JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(LIMIT);
        await context.close();
      },
    );
  });

  it('would see a jump', async () => {
    const { page, context } = await observed(768);
    await page.goto(`${site.portal.url}/en/#party-building`);
    await whenShown(page);
    const element = page.locator('pb-value-cards');
    // In the middle: of what is above the top of the window the browser itself takes care, by scrolling along.
    await element.evaluate((node) => node.scrollIntoView({ behavior: 'instant', block: 'center' }));
    await whenPainted(page);
    await element.evaluate((node) => {
      const block = document.createElement('div');
      block.style.height = '300px';
      node.before(block);
    });
    await whenPainted(page);
    expect(sumOf(await shiftsOf(page))).toBeGreaterThan(LIMIT);
    await context.close();
  });

  it.each(LANGUAGES)('keeps everything within the elements on $path, however wide they are', async ({ path }) => {
    const { page, context } = await site.visit(path);
    await whenShown(page);
    for (let width = 280; width <= 1240; width += 40) {
      const looks = await geometryOf(page, width);
      const outside = looks.filter(({ rect: [x = 0, , w = 0] }) => x < -1 || x + w > width + 1);
      expect({ width, outside: outside.map(({ node }) => node) }).toEqual({ width, outside: [] });
    }
    await context.close();
  });

  describe.each([360, 700, 1100])('in %i px', (width) => {
    it('is the same, to the pixel, whatever the style sheet of the page does', async () => {
      const hostile = await site.visitor();
      const plain = await site.visitor();
      await plain.page.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
      const geometries = [];
      for (const { page } of [plain, hostile]) {
        await page.goto(`${site.portal.url}/hostile/`);
        await whenShown(page);
        geometries.push(await geometryOf(page, width));
      }
      const [expected = [], actual = []] = geometries;
      expect(expected.length).toBeGreaterThan(300);
      const { worst, found } = differences(expected, actual);
      printFigure({ name: `widgets.hostile.geometry.${width}`, value: worst, unit: 'px', limit: 1 });
      expect(found).toEqual([]);
      await hostile.context.close();
      await plain.context.close();
    });
  });
});

/** Waits until the whole page is there as it is without script. */
async function whenReadable(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('footer') && performance.getEntriesByName('first-contentful-paint').length > 0);
  await whenPainted(page);
}

interface Held {
  /** Settled when the page has asked for it. */
  asked: Promise<void>;
  release(): void;
}

/** Keeps a page's first request of a kind waiting until it is released. */
async function held(page: Page, pattern: string): Promise<Held> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ask = (): void => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  await page.route(pattern, async (route) => {
    ask();
    await released;
    await route.continue();
  });
  return { asked, release };
}
