import { textOf, type Snapshot } from '@party-building/contract';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { ALL_ELEMENTS, whenPainted, whenShown } from '../harness/elements';
import { DESKTOP, PHONE, Site } from '../harness/site';
import { missingIn, squeezed, textsOf } from './texts';

const PAGES = [
  { path: '/', locales: ['zh-CN'] },
  { path: '/en/', locales: ['en'] },
  { path: '/hostile/', locales: ['zh-CN', 'en'] },
] as const;
const LANGUAGES = PAGES.filter(({ locales }) => locales.length === 1);
const PARTY_LIFE = [
  { path: '/party-life/', locale: 'zh-CN' },
  { path: '/en/party-life/', locale: 'en' },
] as const;
const SCREENS = [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const;
const NOTHING_WRONG = { foreignRequests: [], violations: [], errors: [] };

describe('the example portal', () => {
  let site: Site;
  const snapshots = new Map<string, Snapshot>();

  beforeAll(async () => {
    site = await Site.start();
    for (const locale of ['zh-CN', 'en']) snapshots.set(locale, await site.snapshot(locale));
  });
  afterAll(() => site?.end());

  const snapshotOf = (locale: string): Snapshot => snapshots.get(locale) as Snapshot;

  const publishedTexts = (locales: readonly string[]): string[] =>
    locales
      .map(snapshotOf)
      .flatMap(({ concept, grasps, values }) => [concept, ...grasps, ...values].flatMap((part) => (part ? textsOf(part) : [])));

  /** What the elements have made, closed panels included. */
  const rendered = async (page: Page): Promise<string> =>
    (await page.locator(ALL_ELEMENTS).locator('[part=base]').allTextContents()).join(' ');

  /** What a reader sees of the fragments. */
  const readable = async (page: Page): Promise<string> => (await page.locator(ALL_ELEMENTS).allInnerTexts()).join(' ');
  /** What the elements show, in their shadow trees. */
  const shownTexts = async (page: Page): Promise<string> =>
    (await page.locator(ALL_ELEMENTS).locator('[part~=base]').allInnerTexts()).join(' ');

  const elementIn = (page: Page, locale: string, name: string): Locator =>
    page.locator(`${name}[lang="${locale}"], [lang="${locale}"] > ${name}`);

  /** Opens each panel as a reader does, and says what is to be seen of it then. */
  async function* panels(element: Locator): AsyncGenerator<string> {
    const heads = element.locator('[role=tab], summary');
    for (const [i, head] of (await heads.all()).entries()) {
      const isOpen = await head.evaluate((node) => node.ariaSelected === 'true' || node.closest('details')?.open === true);
      if (!isOpen) await head.click();
      const panel = element.locator('[role=tabpanel], details').nth(i);
      yield `${await head.innerText()} ${await panel.innerText()}`;
    }
  }

  describe.each(PAGES)('$path', ({ path, locales }) => {
    it.each(SCREENS)('shows everything that is published on a %s, and breaks no policy', async (_, viewport) => {
      const { page, seen, context } = await site.visit(path, { viewport });
      await whenShown(page);

      for (const locale of locales) {
        const { concept, grasps, values } = snapshotOf(locale);
        expect(grasps.map(({ measures, mechanisms }) => [measures.length, mechanisms.length])).toEqual([
          [3, 0],
          [4, 0],
          [0, 6],
          [0, 0],
        ]);
        expect(values.map(({ kind }) => kind)).toEqual(['core-value', 'core-value', 'core-value', 'maxim']);

        const head = await elementIn(page, locale, 'pb-concept').locator('[part=base]').innerText();
        expect(missingIn(head, concept ? textsOf(concept) : ['a concept'])).toEqual([]);
        const cards = await elementIn(page, locale, 'pb-value-cards').locator('[part=base]').innerText();
        expect(missingIn(cards, values.flatMap(textsOf))).toEqual([]);

        const shown: string[] = [];
        for await (const panel of panels(elementIn(page, locale, 'pb-four-grasps'))) shown.push(panel);
        expect(shown.length).toBe(4);
        expect(grasps.flatMap((grasp, i) => missingIn(shown[i] ?? '', textsOf(grasp)))).toEqual([]);
      }
      expect(seen).toEqual(NOTHING_WRONG);
      await context.close();
    });

    it.each(SCREENS)('is readable without script on a %s', async (_, viewport) => {
      const { page, seen, context } = await site.visit(path, { viewport, javaScriptEnabled: false });
      expect(missingIn(await readable(page), publishedTexts(locales))).toEqual([]);
      expect(seen).toEqual(NOTHING_WRONG);
      await context.close();
    });
  });

  describe.each(LANGUAGES)('axe on $path', ({ path }) => {
    describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
      it.each(SCREENS)('finds nothing on a %s, whatever panel is open', async (_, viewport) => {
        const { page, context } = await site.visit(path, { colorScheme, viewport });
        await whenShown(page);
        expect(await axeViolations(page)).toEqual([]);
        for await (const panel of panels(page.locator('pb-four-grasps'))) {
          expect({ panel, violations: await axeViolations(page, 'pb-four-grasps') }).toEqual({ panel, violations: [] });
        }
        await context.close();
      });
    });

    it.each(SCREENS)('finds nothing on a %s where the script is blocked', async (_, viewport) => {
      const { page, context } = await site.visitor({ viewport });
      await page.route('**/party-building.js', (route) => route.abort());
      await page.goto(site.portal.url + path);
      expect(await page.locator('pb-four-grasps:not(:defined)').count()).toBe(1);
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    });
  });

  describe.each(PARTY_LIFE)('$path', ({ path, locale }) => {
    const expected = (): string[] => {
      const { grasps, logos = [], carriers = [], venues = [], activities = [] } = snapshotOf(locale);
      const week = activities.filter(({ key }) => ['party-lecture', 'friday-study'].includes(key));
      const named = [...logos, ...carriers, ...venues].map(({ name }) => textOf(name));
      const titled = [...week, ...grasps.flatMap(({ mechanisms }) => mechanisms)].map(({ title }) => textOf(title));
      expect([logos.length, carriers.length, venues.length, week.length, titled.length]).toEqual([6, 7, 5, 2, 8]);
      return [...named, ...titled].map(squeezed);
    };

    it.each(SCREENS)('shows what belongs to the life of the Party on a %s, and breaks no policy', async (_, viewport) => {
      const { page, seen, context } = await site.visit(path, { viewport });
      await whenShown(page);
      expect(missingIn(await shownTexts(page), expected())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(seen).toEqual(NOTHING_WRONG);
      await context.close();
    });

    it.each(SCREENS)('is readable without script on a %s', async (_, viewport) => {
      const { page, seen, context } = await site.visit(path, { viewport, javaScriptEnabled: false });
      expect(missingIn(await readable(page), expected())).toEqual([]);
      expect(seen).toEqual(NOTHING_WRONG);
      await context.close();
    });

    it.each(['light', 'dark'] as const)('has nothing that axe finds fault with, %s', async (colorScheme) => {
      const { page, context } = await site.visit(path, { colorScheme });
      await whenShown(page);
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    });
  });

  it.each(['/lobby/', '/en/lobby/'])('%s fills the screen with what is shown in turn', async (path) => {
    const { page, seen, context } = await site.visit(path);
    await whenShown(page);
    const { x, y, width, height } = (await page.locator('pb-signage').boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
    expect([x, y, width, height]).toEqual([0, 0, DESKTOP.width, DESKTOP.height]);
    // Before axe comes with styles of its own.
    expect(seen).toEqual(NOTHING_WRONG);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });

  // The last ones: after them there is no CMS any more.
  describe('when the CMS is dead', () => {
    const visitors = new Map<string, Page>();

    beforeAll(async () => {
      for (const { path } of LANGUAGES) {
        const { page } = await site.visit(path);
        await whenShown(page);
        visitors.set(path, page);
      }
      await site.product.cms.stop();
    });

    it.each(LANGUAGES)('shows one who comes back to $path the last good copy', async ({ path, locales }) => {
      const page = visitors.get(path) as Page;
      await page.reload();
      await page.locator('pb-four-grasps [part~=stale]').waitFor();
      expect(missingIn(await rendered(page), publishedTexts(locales))).toEqual([]);
    });

    it.each(LANGUAGES)('shows one who comes to $path for the first time the text of the page', async ({ path, locales }) => {
      const { page, context } = await site.visit(path);
      await whenPainted(page);
      expect(missingIn(await readable(page), publishedTexts(locales))).toEqual([]);
      await context.close();
    });
  });
});
