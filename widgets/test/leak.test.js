import { describe, expect, it } from 'vitest';
import { ELEMENTS, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const ROUNDS = 1_000;
/** What the browser itself keeps for a while, whatever the page does. */
const ROOM = 5;

/** Counts what a page sets going and has not ended, before the page's own scripts run. */
function count() {
  window.going = { timers: new Set(), frames: new Set() };
  const { timers } = window.going;
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ]) {
    const [begin, end] = [window[set], window[clear]];
    window[set] = (action, ...rest) => {
      const id = begin(
        (...args) => {
          if (set === 'setTimeout') timers.delete(id);
          action(...args);
        },
        ...rest,
      );
      timers.add(id);
      return id;
    };
    window[clear] = (id) => {
      timers.delete(id);
      end(id);
    };
  }
}

/**
 * Puts an element in and takes it away again; each second one is there long enough to show all that it has.
 *
 * @returns how many have shown it.
 */
const insert = (page, [name, item], rounds) =>
  page.evaluate(
    async ([tag, key, times]) => {
      let shown = 0;
      for (let i = 0; i < times; i++) {
        const element = document.createElement(tag);
        if (key) element.setAttribute('item', key);
        if (i % 3 === 0) element.setAttribute('live', '');
        document.body.append(element);
        if (i % 2) await element.updateComplete;
        if (element.shadowRoot?.querySelector('[part~=base] [part]:not([part~=status])')) shown += 1;
        element.remove();
        await Promise.resolve();
      }
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      return shown;
    },
    [name, item, rounds],
  );

describe('1,000 times in and out', () => {
  const world = setting();

  for (const element of ELEMENTS) {
    const [name] = element;
    it(`leaves nothing behind: ${name}`, async () => {
      const context = await world.context();
      await context.addInitScript(count);
      const page = await world.open(
        portalPage({ cms: world.cms, body: tags({ cms: world.cms, locale: 'zh-CN', fragments: false, elements: [element] }) }),
        { context },
      );
      // From then on the content is there at once.
      await shown(page);
      await page.evaluate((tag) => document.querySelector(tag).remove(), name);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      const left = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const of = (metric) => metrics.find((each) => each.name === metric).value;
        const live = async (expression) => {
          const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'counted' });
          const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'counted' });
          const { result: list } = await session.send('Runtime.callFunctionOn', {
            objectId: objects.objectId,
            functionDeclaration: 'function () { return this.length }',
            returnByValue: true,
          });
          await session.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
          return list.value;
        };
        return {
          listeners: of('JSEventListeners'),
          nodes: of('Nodes'),
          elements: await live(`customElements.get('${name}').prototype`),
          resizes: await live('ResizeObserver.prototype'),
          mutations: await live('MutationObserver.prototype'),
          intersections: await live('IntersectionObserver.prototype'),
          aborts: await live('AbortController.prototype'),
          streams: await live('EventSource.prototype'),
          timers: await page.evaluate(() => window.going.timers.size),
        };
      };
      await insert(page, element, 20);
      const before = await left();
      expect(await insert(page, element, ROUNDS)).toBe(ROUNDS / 2);
      const after = await left();
      for (const [what, number] of Object.entries(after)) expect([what, Math.max(0, number - before[what] - ROOM)]).toEqual([what, 0]);
      await expect.poll(() => world.cms.streams.size).toBe(0);
    });
  }
});
