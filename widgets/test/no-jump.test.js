import { describe, expect, it } from 'vitest';
import { ELEMENTS, SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const OBSERVE = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, startTime }) => ({ value, startTime })))).observe({ type: 'layout-shift', buffered: true });
</script>`;

const boxes = (page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { top, height } = element.getBoundingClientRect();
        return [Math.round(top), Math.round(height)];
      }),
    SELECTOR,
  );

/** Slows the three seconds in which the style sheet waits, so that a busy machine has all the time it needs. */
async function pace(page, playbackRate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate });
}

/** Holds back what matches until it is let go. */
function gate(cms, pattern) {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  cms.intercept = async (path) => {
    if (pattern.test(path)) await opened;
    return false;
  };
  return open;
}

describe('taking over from the fragment', () => {
  const world = setting();

  for (const locale of ['zh-CN', 'en']) {
    for (const width of [360, 768, 1280]) {
      for (const attributes of ['', 'view="cards"', 'view="accordion"']) {
        it(`moves nothing: ${locale}, ${width} px ${attributes}`, async () => {
          const { cms } = world;
          const open = gate(cms, /party-building\.js$/);
          const html = portalPage({ cms, lang: locale, body: tags({ cms, locale, attributes }), head: OBSERVE });
          world.pages.set('/', { body: html });
          // A reader for whom each time names its zone, as in the fragment: for others a line that has wrapped there may not wrap here.
          const context = await world.context({ viewport: { width, height: 3000 }, timezoneId: 'Pacific/Honolulu' });
          const page = await context.newPage();
          await pace(page, 0.001);
          await page.goto(world.origin, { waitUntil: 'commit' });
          await page.waitForFunction(
            ([selector, count]) => document.querySelectorAll(selector).length === count,
            [SELECTOR, ELEMENTS.length],
          );
          await page.waitForFunction(() => document.readyState !== 'loading');
          const before = await boxes(page);
          // What moves while the page itself still comes in is no business of the elements.
          const start = await page.evaluate(() => performance.now());
          open();
          await shown(page);
          expect(await boxes(page)).toEqual(before);
          const shifts = await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts)))),
          );
          const taken = shifts.filter(({ startTime }) => startTime >= start);
          expect(taken.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.02);
        });
      }
    }
  }

  it('opens all that the fragment holds when the script never comes', async () => {
    const { cms } = world;
    world.pages.set('/', { body: portalPage({ cms, body: tags({ cms, locale: 'zh-CN' }), script: false }) });
    const page = await (await world.context()).newPage();
    await pace(page, 0.001);
    await page.goto(world.origin);
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll('pb-four-grasps .pb-body')].map((body) => body.getBoundingClientRect().height));
    expect((await heights()).slice(1)).toEqual([0, 0, 0]);
    await pace(page, 1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('pb-four-grasps .pb-body')].every((body) => body.getBoundingClientRect().height > 40),
    );
    // Each head stands above its own body again.
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('pb-four-grasps .pb-head, pb-four-grasps .pb-body')].map((node) => node.getBoundingClientRect().top),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  for (const script of ['never comes', 'lacks the stage']) {
    it(`covers nothing of the page with the fragment of a display where the script ${script}`, async () => {
      const { cms } = world;
      cms.intercept = (path, response) => path.endsWith('/stage.js') && !!response.writeHead(404).end();
      const elements = [['pb-signage']];
      const body = `${tags({ cms, locale: 'en', elements })}<p id="below">Below</p>`;
      const page = await world.open(portalPage({ cms, lang: 'en', body, script: script !== 'never comes' }), {
        viewport: { width: 360, height: 640 },
      });
      const ends = () =>
        page.evaluate(() => {
          const slides = [...document.querySelectorAll('.pb-slide')];
          const below = document.querySelector('#below').getBoundingClientRect().top;
          return { all: slides.at(-1).getBoundingClientRect().bottom <= below, far: below > 2_000 };
        });
      await expect.poll(ends).toEqual({ all: true, far: true });
    });
  }
});

describe('tags without a fragment', () => {
  const world = setting();

  for (const element of ELEMENTS) {
    const [name, item] = element;
    for (const width of [360, 1280]) {
      it(`have their place before the script is there: <${name}>, ${width} px`, async () => {
        const { cms } = world;
        const steps = [/party-building\.js$/, /^v1\/.+\.json$/, /\/(stage|logos)\.js$/];
        const opened = steps.map(() => deferred());
        cms.intercept = async (path) => {
          const step = steps.findIndex((pattern) => pattern.test(path));
          if (step >= 0) await opened[step].promise;
          return false;
        };
        const body = `<h1>Portal</h1><p>Above</p><${name}${item ? ` item="${item}"` : ''}></${name}><p>Below</p>`;
        world.pages.set('/', { body: portalPage({ cms, body, head: OBSERVE }) });
        const page = await (await world.context({ viewport: { width, height: 800 } })).newPage();
        await pace(page, 0.001);
        await page.goto(world.origin, { waitUntil: 'commit' });
        const painted = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.locator('p').nth(1).waitFor({ state: 'attached' });
        await painted();
        opened[0].resolve();
        await page.locator(`${name} [part~=loading]`).waitFor();
        await painted();
        opened[1].resolve();
        await painted();
        opened[2].resolve();
        await page.waitForFunction(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('[part~=base] [part]:not([part~=status])'),
          name,
        );
        await painted();
        const shifts = await page.evaluate(() => window.shifts);
        expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.02);
      });
    }
  }
});

function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
