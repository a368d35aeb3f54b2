import { THEME_COLORS } from '@party-building/contract';
import { fixtureAppearance, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';
import { GREY_DAY, openState } from './states.js';

/** By element: what its tokens say, and whether it is grey. */
const tokensOf = (page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const style = getComputedStyle(element);
        const value = (name) => style.getPropertyValue(name).trim();
        const { filter } = getComputedStyle(element.shadowRoot.querySelector('[part~=base]'));
        return { name: element.localName, banner: value('--_banner'), space: value('--_space'), radius: value('--_radius'), filter };
      }),
    SELECTOR,
  );

/** By element: the rules of its last sheet, which is the site's. */
const lastSheets = (page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(({ shadowRoot }) =>
        [...shadowRoot.adoptedStyleSheets.at(-1).cssRules].map(({ cssText }) => cssText).join('\n'),
      ),
    SELECTOR,
  );

const all = (values) => ELEMENTS.map(([name]) => ({ name, ...values }));
const SITE = { banner: 'light-dark(#0b3d6b,#0b3d6b)', space: '3px', radius: '0px', filter: 'none' };
const OURS = { banner: 'light-dark(#97141a,#97141a)', space: '4px', radius: '10px', filter: 'none' };

describe('how a site looks', () => {
  const world = setting();

  it('is how every element looks', async () => {
    const page = await openState(world, 'with an appearance', 'zh-CN');
    expect(await tokensOf(page)).toEqual(all(SITE));
  });

  it('comes after what the page says', async () => {
    const head = '<style>:root { --pb-color-banner: rgb(1, 2, 3); --pb-space: 7px; --pb-radius: 5px }</style>';
    const page = await openState(world, 'with an appearance', 'zh-CN', { head });
    expect(await tokensOf(page)).toEqual(all({ ...SITE, banner: 'rgb(1, 2, 3)', space: '7px', radius: '5px' }));
  });

  it('comes and goes with what is published', async () => {
    const { cms } = world;
    const body = tags({ cms, locale: 'zh-CN', fragments: false, attributes: 'live' });
    const page = await world.open(portalPage({ cms, body }));
    await shown(page);
    await expect.poll(() => cms.streams.size).toBe(1);
    for (const [appearance, looks] of [
      [fixtureAppearance(), SITE],
      [undefined, OURS],
    ]) {
      cms.snapshots['zh-CN'] = { ...fixtureWholeSnapshot('zh-CN'), appearance };
      cms.publish('zh-CN');
      await expect.poll(() => tokensOf(page)).toEqual(all(looks));
    }
  });

  const { from, until } = fixtureAppearance().greyscale;
  for (const [now, isGrey] of [
    // Midnight in Shanghai is 16:00 the day before in UTC.
    [`${from}T00:00:00+08:00`, true],
    [`${until}T23:59:00+08:00`, true],
    [new Date(Date.parse(`${from}T00:00:00+08:00`) - 60_000).toISOString(), false],
    [new Date(Date.parse(`${until}T00:00:00+08:00`) + 86_400_000).toISOString(), false],
  ]) {
    it(`is ${isGrey ? '' : 'not '}grey at ${now}, wherever the reader is`, async () => {
      expect(from).toBe(GREY_DAY);
      const { cms } = world;
      cms.snapshots['zh-CN'] = { ...fixtureWholeSnapshot('zh-CN'), appearance: fixtureAppearance() };
      const context = await world.context({ timezoneId: 'America/New_York' });
      await context.clock.setFixedTime(now);
      const page = await world.open(portalPage({ cms, body: tags({ cms, locale: 'zh-CN', fragments: false }) }), { context });
      await shown(page);
      expect(await tokensOf(page)).toEqual(all({ ...SITE, filter: isGrey ? 'grayscale(1)' : 'none' }));
    });
  }

  const HOSTILE = [
    'red;}*{display:none',
    'url(https://elsewhere.example/x.png)',
    '#fff;}@import "https://elsewhere.example/x.css";',
    'var(--pb-secret)',
    '#12345',
    '#abcdef\n}',
    'expression(alert(1))',
    '4px;background:url(//elsewhere.example)',
    '0)}*{color:red}',
    '</style><script>alert(1)</script>',
    {},
    'NaN',
  ];
  it(`never takes one of ${HOSTILE.length} hostile values into a style sheet, nor lets one load or run anything`, async () => {
    const { cms } = world;
    const context = await world.context();
    const foreign = [];
    context.on('request', (request) => {
      if (![cms.origin, world.origin].includes(new URL(request.url()).origin)) foreign.push(request.url());
    });
    const page = await world.open(portalPage({ cms, body: tags({ cms, locale: 'zh-CN', fragments: false }) }), { context });
    await shown(page);
    const show = async (appearance) => {
      await page.evaluate(
        async ([selector, snapshot]) => {
          for (const element of document.querySelectorAll(selector)) {
            element.snapshot = snapshot;
            await element.updateComplete;
          }
        },
        [SELECTOR, { ...fixtureWholeSnapshot('zh-CN'), appearance }],
      );
      return lastSheets(page);
    };
    // What a site that says nothing adds to each element.
    const nothing = await show({});
    for (const value of HOSTILE) {
      const colors = Object.fromEntries(THEME_COLORS.map((name) => [name, { light: value, dark: value }]));
      const sheets = await show({ colors: { ...colors, [String(value)]: { light: '#0b3d6b' } }, space: value, radius: value });
      expect([value, sheets]).toEqual([value, nothing]);
    }
    expect(await tokensOf(page)).toEqual(all(OURS));
    expect(foreign).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it('takes numbers that are strings as numbers', async () => {
    const { cms } = world;
    cms.snapshots['zh-CN'] = { ...fixtureWholeSnapshot('zh-CN'), appearance: { space: '6', radius: '0' } };
    const page = await world.open(portalPage({ cms, body: tags({ cms, locale: 'zh-CN', fragments: false }) }));
    await shown(page);
    expect(await tokensOf(page)).toEqual(all({ ...OURS, space: '6px', radius: '0px' }));
  });
});
