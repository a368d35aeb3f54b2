import { renderFragment } from '@party-building/widgets/fragments';
import { BUILD_DAY } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const START = `${BUILD_DAY}T04:00:00Z`;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const isSnapshot = (path) => /^v1\/[\w-]+\.json$/.test(path);
const isData = (path) => isSnapshot(path) || path === 'v1/events';

/** A page that holds nothing else, as the documentation says. */
const ALONE = '<style>body { margin: 0 } pb-signage { block-size: 100dvb }</style>';

/** What a part says. */
const text = (page, part) =>
  page.evaluate((name) => document.querySelector('pb-signage').shadowRoot.querySelector(`[part~=${name}]`)?.textContent.trim(), part);
const place = (page) =>
  page.evaluate(() => document.querySelector('pb-signage').shadowRoot.querySelector('[part~=slides]')?.getAttribute('aria-label'));
const isShown = (page) => page.waitForFunction(() => document.querySelector('pb-signage').shadowRoot?.querySelector('[part~=slide]'));
const says = (page, words) =>
  page.waitForFunction((expected) => document.querySelector('pb-signage').shadowRoot.textContent.includes(expected), words);
/** What only the clock moves has come about when the element has been drawn. */
const drawn = (page) => page.evaluate(() => document.querySelector('pb-signage').updateComplete);

describe('a display in a lobby', () => {
  const world = setting();
  const html = ({ attributes = '', inside = '', ...options } = {}) =>
    portalPage({ cms: world.cms, body: `<pb-signage ${attributes}>${inside}</pb-signage>`, head: ALONE, ...options });

  /** Opens it with a clock that goes only when it is told to. */
  async function openAt(instant, options = {}, { context, until = isShown } = {}) {
    const page = await (context ?? (await world.context())).newPage();
    page.errors = [];
    page.on('pageerror', (error) => page.errors.push(error.message));
    // It goes until it is stopped, and cannot be stopped in the past.
    await page.clock.install({ time: Date.parse(instant) - MINUTE });
    await page.clock.pauseAt(instant);
    world.pages.set('/', { body: html(options) });
    await page.goto(world.origin);
    await until(page);
    return page;
  }

  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
    [3840, 2160],
  ]) {
    it(`fills a screen of ${width} × ${height}, in type that reads across a lobby, and nothing runs over`, async () => {
      const page = await world.open(html(), { viewport: { width, height } });
      await isShown(page);
      const count = Number((await place(page)).split('/ ')[1]);
      for (let i = 1; i <= count; i++) {
        const seen = await page.evaluate(() => {
          const host = document.querySelector('pb-signage');
          const slide = host.shadowRoot.querySelector('[part~=slide]');
          const texts = [...slide.querySelectorAll('[part~=title], [part~=text], [part~=lead], [part~=page-title]')];
          return {
            box: host.getBoundingClientRect().toJSON(),
            scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
            over: slide.scrollHeight - slide.clientHeight > 1 || slide.scrollWidth - slide.clientWidth > 1,
            smallest: Math.min(...texts.map((node) => parseFloat(getComputedStyle(node).fontSize))),
          };
        });
        expect(seen.box).toMatchObject({ x: 0, y: 0, width, height });
        expect([seen.scrolls, seen.over]).toEqual([false, false]);
        // 24 pixels of a Full HD screen.
        expect(seen.smallest).toBeGreaterThan((24 / 1080) * Math.min(width, height));
        await page.keyboard.press('ArrowRight');
        await page.waitForFunction(
          (before) => document.querySelector('pb-signage').shadowRoot.querySelector('[part~=slides]').ariaLabel !== before,
          `${i} / ${count}`,
        );
      }
    });
  }

  it('takes keys anywhere on a page that it fills, and none of a page on which it is one of many things', async () => {
    const page = await world.open(html());
    await isShown(page);
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    expect(await place(page)).toBe('2 / 14');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('pb-signage').shadowRoot.querySelector('[aria-live=polite]'));
    await page.evaluate(() => document.querySelector('pb-signage').setAttribute('hidden', ''));
    const other = await world.open(html({ head: '<style>pb-signage { block-size: 300px }</style>' }), { path: '/other' });
    await isShown(other);
    await other.keyboard.press('ArrowRight');
    await drawn(other);
    expect(await place(other)).toBe('1 / 14');
  });

  it('turns by the clock, also when it has slept', async () => {
    const page = await openAt(START);
    await page.clock.runFor(15_500);
    await drawn(page);
    expect(await place(page)).toBe('2 / 14');
    // Three slides and a half; timers of a page that sleeps fire once, late.
    await page.clock.fastForward(15_000 * 3.5);
    await drawn(page);
    expect(await place(page)).toBe('5 / 14');
    expect(await text(page, 'clock')).toBe('12:01');
  });

  it('shows a publish at once, without beginning anew', async () => {
    const { cms } = world;
    const page = await openAt(START);
    await page.keyboard.press('End');
    await drawn(page);
    expect(await place(page)).toBe('14 / 14');
    await expect.poll(() => cms.streams.size).toBe(1);
    cms.snapshots['zh-CN'].values.push({ key: 'new', kind: 'maxim', statement: '新的准则' });
    cms.snapshots['zh-CN'].concept.siteName = '新的名称';
    cms.publish('zh-CN');
    await says(page, '新的名称');
    expect(await place(page)).toBe('15 / 15');
  });

  it('keeps what it has where a publish is half done or an answer is broken, and shows the next good one', async () => {
    const { cms } = world;
    const page = await openAt(START);
    await expect.poll(() => cms.streams.size).toBe(1);
    const good = cms.snapshots['zh-CN'];
    await page.evaluate(() => addEventListener('pb-error', ({ code }) => (document.title += ` ${code}`)));
    const told = [];
    for (const [code, bad] of [
      ['bad-data', { ...good, grasps: [{}] }],
      ['bad-data', { schema: 1 }],
      ['unknown-schema', { schema: 2 }],
    ]) {
      cms.snapshots['zh-CN'] = bad;
      cms.publish('zh-CN');
      told.push(code);
      await expect.poll(() => page.title()).toBe(`Portal ${told.join(' ')}`);
      await page.keyboard.press('ArrowRight');
      await drawn(page);
      expect(await text(page, 'site-name')).toBe('党建在线');
    }
    expect(await place(page)).toBe('4 / 14');
    cms.snapshots['zh-CN'] = { ...good, concept: { ...good.concept, siteName: '新的名称' } };
    cms.publish('zh-CN');
    await says(page, '新的名称');
    expect(page.errors).toEqual([]);
  });

  it('goes on through a night without network, and shows within a minute or so of its end what has been published', async () => {
    const { cms } = world;
    const page = await openAt('2026-11-22T12:00:00Z');
    await expect.poll(() => cms.streams.size).toBe(1);
    cms.intercept = (path, response) => isData(path) && !!response.destroy();
    for (const stream of cms.streams) stream.destroy();
    cms.snapshots['zh-CN'].concept.siteName = '新的名称';
    for (let hour = 0; hour < 10; hour++) {
      await page.clock.runFor(HOUR);
      await drawn(page);
      expect(await text(page, 'site-name')).toBe('党建在线');
    }
    // The clock turns with the minute, not before.
    await page.clock.runFor(1_000);
    await drawn(page);
    expect(await text(page, 'clock')).toBe('06:00');
    expect(await text(page, 'date')).toBe('11月23日星期一');
    await says(page, '无法连接，显示上次保存的内容。');
    cms.intercept = undefined;
    // Nobody touches it, and no event of the browser tells that the network is back.
    let minutes = 0;
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        minutes += 1 / 6;
        return page.evaluate(() => document.querySelector('pb-signage').shadowRoot.textContent.includes('新的名称'));
      })
      .toBe(true);
    expect(minutes).toBeLessThan(3);
    expect(await page.evaluate(() => document.querySelector('pb-signage').shadowRoot.querySelector('[part~=stale]'))).toBe(null);
    expect(page.errors).toEqual([]);
  });

  it('shows the last good copy after a reload in that night', async () => {
    const { cms } = world;
    const context = await world.context();
    await openAt(START, {}, { context });
    cms.intercept = (path, response) => isData(path) && !!response.destroy();
    const page = await openAt(START, {}, { context });
    expect(await text(page, 'site-name')).toBe('党建在线');
    await says(page, '无法连接，显示上次保存的内容。');
    await page.clock.runFor(16_000);
    await drawn(page);
    expect(await place(page)).toBe('2 / 14');
  });

  it('announces other activities on another day', async () => {
    const page = await openAt('2026-11-24T15:30:00Z', { attributes: 'show="activities"' });
    expect(await text(page, 'slides')).toContain('加德满都登山');
    await page.clock.runFor(HOUR);
    await drawn(page);
    expect(await text(page, 'date')).toBe('11月25日星期三');
    await page.evaluate(() => document.querySelector('pb-signage').updateComplete);
    expect(await page.evaluate(() => document.querySelector('pb-signage').shadowRoot.textContent)).not.toContain('加德满都登山');
  });

  it('does not grow in 1,000 slides', async () => {
    const page = await openAt(START, { attributes: 'interval="3"' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const round = 14 * 3_000;
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { place: await place(page), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    // All templates have been made once.
    // In the middle of a slide: at its end the clock would have to be right to the millisecond.
    await page.clock.runFor(2 * round + 1_500);
    await drawn(page);
    const before = await counts();
    await page.clock.runFor(72 * round);
    await drawn(page);
    expect(await place(page)).toBe(before.place);
    // What the last slides have left is not always collected at once; what a thousand had left would never be. A few nodes of the
    // browser's own come and go.
    await expect.poll(async () => (await counts()).nodes).toBeLessThanOrEqual(before.nodes + 20);
    expect((await counts()).listeners).toBeLessThanOrEqual(before.listeners);
  });

  describe('without the file of the stage', () => {
    it('says so, and turns when the file can be had', async () => {
      const { cms } = world;
      cms.intercept = (path, response) => path.endsWith('/stage.js') && !!response.writeHead(503).end();
      const page = await openAt(START, {}, { until: (opened) => opened.locator('pb-signage [part~=failed]').waitFor() });
      cms.intercept = undefined;
      await expect
        .poll(async () => {
          await page.clock.runFor(30_000);
          return place(page);
        })
        .toMatch(/ \/ 14$/);
      expect(page.errors).toEqual([]);
    });

    it('leaves what stands in the tag until it is known', async () => {
      const { cms } = world;
      let release;
      const held = new Promise((resolve) => (release = resolve));
      cms.intercept = async (path) => path.endsWith('/stage.js') && (await held, false);
      const inside = renderFragment('pb-signage', cms.snapshots['zh-CN'], { baseUrl: cms.endpoint, today: BUILD_DAY });
      const page = await world.open(html({ inside }));
      await page.waitForFunction(() => document.querySelector('pb-signage').shadowRoot?.querySelector('slot'));
      expect(await page.locator('pb-signage .pb-slide').first().isVisible()).toBe(true);
      release();
      await isShown(page);
      expect(await page.locator('pb-signage .pb-slide').first().isVisible()).toBe(false);
    });
  });
});
