import { describe, expect, it } from 'vitest';
import { SELECTOR } from './fragments.js';
import { setting } from './setting.js';
import { atRest, openState } from './states.js';
import { unseen } from './texts.js';

const LOCALES = ['zh-CN', 'en'];

/** What is wider than the page or than its own box: where a reader would have to scroll sideways, or cannot see all. */
const tooWide = (page) =>
  page.evaluate((selector) => {
    const { scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll(selector)].flatMap(({ localName, shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part]')]
        .filter((node) => node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'auto')
        // The head of an arrow reaches into the gap before the next role.
        .filter((node) => !node.part.contains('contact'))
        .map((node) => `${localName} ${node.part} ${node.scrollWidth} > ${node.clientWidth}`),
    );
    return [...(scrollWidth > innerWidth ? [`page ${scrollWidth} > ${innerWidth}`] : []), ...cut];
  }, SELECTOR);

describe('print', () => {
  const world = setting();

  for (const locale of LOCALES) {
    for (const width of [1280, 400]) {
      it(`shows all that the fragment says, panels that are closed on the screen too: ${locale}, ${width} px`, async () => {
        // A reader in a zone of nobody's activity: each time names its own, as the fragment does.
        const reader = { timezoneId: 'Pacific/Honolulu' };
        const page = await openState(world, 'loaded', locale, { viewport: { width, height: 900 }, ...reader });
        await page.emulateMedia({ media: 'print' });
        // A button is not printed.
        const missing = async () => (await unseen(page, world.cms, locale)).filter((text) => !/: (Show more|显示更多)$/.test(text));
        await expect.poll(missing).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
        // What has been opened for the print is closed again.
        await expect.poll(missing).not.toEqual([]);
      });
    }
  }
});

describe('nothing is wider than its place', () => {
  const world = setting();
  const PLACES = {
    'at 320 px': { width: 320 },
    'at 320 px with text of twice the size': { width: 320, size: 32 },
    'at 1280 px with text of twice the size': { width: 1280, size: 32 },
    'on a page from right to left, at 320 px': { width: 320, head: '<script>document.documentElement.dir = "rtl"</script>' },
    'on a page from right to left, at 1280 px': { width: 1280, head: '<script>document.documentElement.dir = "rtl"</script>' },
  };

  for (const [place, { width, size, head }] of Object.entries(PLACES)) {
    for (const locale of LOCALES) {
      it(`${place}: ${locale}`, async () => {
        const page = await openState(world, 'loaded', locale, { viewport: { width, height: 900 }, head });
        if (size) {
          const session = await page.context().newCDPSession(page);
          await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
          const actual = () =>
            page.evaluate(() => getComputedStyle(document.querySelector('pb-concept').shadowRoot.querySelector('[part~=base]')).fontSize);
          await expect.poll(actual).toBe(`${size}px`);
        }
        await atRest(page);
        expect(await tooWide(page)).toEqual([]);
      });
    }
  }
});

describe('on a page from right to left', () => {
  const world = setting();

  /** By element: how far each box is from the side on which text begins, and from the top. */
  const places = (page) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const isRtl = getComputedStyle(element).direction === 'rtl';
          const host = element.getBoundingClientRect();
          return [...element.shadowRoot.querySelectorAll('[part]')]
            .filter((node) => node.getClientRects().length && !getComputedStyle(node).display.startsWith('inline'))
            .map((node) => {
              const { left, right, top } = node.getBoundingClientRect();
              return [`${element.localName} ${node.part}`, isRtl ? host.right - right : left - host.left, top - host.top];
            });
        }),
      SELECTOR,
    );

  for (const width of [360, 1280]) {
    it(`every box stands where it stands on others, mirrored: ${width} px`, async () => {
      const page = await openState(world, 'loaded', 'zh-CN', { viewport: { width, height: 900 } });
      const before = await places(page);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await atRest(page);
      const after = await places(page);
      const moved = after.filter(([, start, top], i) => Math.abs(start - before[i][1]) > 1 || Math.abs(top - before[i][2]) > 1);
      expect(moved).toEqual([]);
    });
  }
});
