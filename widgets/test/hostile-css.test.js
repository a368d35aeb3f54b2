import { describe, expect, it } from 'vitest';
import { SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

/** What careless and desperate style sheets do to text, lists, headings, buttons and pictures. */
const HOSTILE = `<style>
  html { font-size: 40px; font-family: serif; }
  * { box-sizing: content-box !important; letter-spacing: 3px !important; word-spacing: 9px !important; text-transform: uppercase !important;
      text-align: right !important; text-indent: 40px !important; line-height: 3 !important; font: italic 900 30px/3 monospace !important;
      color: lime !important; white-space: pre !important; word-break: break-all !important; list-style: square inside !important;
      text-shadow: 2px 2px red !important; cursor: none !important; font-variant: small-caps !important; hyphens: auto !important; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, li, button, summary, section, header { margin: 50px !important; padding: 30px !important; border: 9px solid red !important; }
  img, svg { display: none !important; } button { all: unset !important; } [hidden] { display: block !important; }
  .card, .box, .title, .body, .head, [part] { outline: 5px solid blue; font-size: 99px; }
</style>`;

/** Every node of every element: its place relative to the element, and how its text looks. */
const looks = (page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const origin = element.getBoundingClientRect();
        return [...element.shadowRoot.querySelectorAll('[part]')].map((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          const { color, fontSize, fontStyle, fontWeight, letterSpacing, textAlign, textTransform } = getComputedStyle(node);
          // What is not shown stands nowhere.
          const box = node.getClientRects().length ? [left - origin.left, top - origin.top, width, height] : [0, 0, 0, 0];
          return {
            part: node.getAttribute('part'),
            box,
            text: [color, fontSize, fontStyle, fontWeight, letterSpacing, textAlign, textTransform].join(),
          };
        });
      }),
    SELECTOR,
  );

describe('on a page with hostile style sheets', () => {
  const world = setting();

  for (const locale of ['zh-CN', 'en']) {
    for (const width of [360, 1280]) {
      it(`looks as on any other page, within a pixel: ${locale}, ${width} px`, async () => {
        const { cms } = world;
        const open = async (head) => {
          const html = portalPage({ cms, lang: locale, body: tags({ cms, locale }), head });
          const page = await world.open(html, { viewport: { width, height: 900 } });
          await shown(page);
          return looks(page);
        };
        const plain = await open('');
        const hostile = await open(HOSTILE);
        expect(hostile.length).toBe(plain.length);
        expect(plain.length).toBeGreaterThan(100);
        const changed = hostile.filter(
          ({ box, text }, i) => text !== plain[i].text || box.some((value, k) => Math.abs(value - plain[i].box[k]) > 1),
        );
        expect(changed).toEqual([]);
      });
    }
  }

  it('does what such a style sheet does where it can: the page’s own paragraph', async () => {
    const page = await world.open(portalPage({ cms: world.cms, body: '<p id="own">text</p>', head: HOSTILE }));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#own')).textTransform)).toBe('uppercase');
  });
});
