import { describe, expect, it } from 'vitest';
import { shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const snapshotRequests = (cms) => cms.requests.filter((path) => /^v1\/[\w-]+\.json$/.test(path));
const isSnapshot = (path) => /^v1\/[\w-]+\.json$/.test(path);

/** Notes what the elements tell the page. */
const LISTEN = `<script>
  window.told = [];
  for (const name of ['pb-load', 'pb-error']) addEventListener(name, (event) => told.push([name, event.source ?? event.code]));
</script>`;

const told = (page, count) =>
  page.waitForFunction((n) => window.told.length >= n && window.told, count).then((handle) => handle.jsonValue());
const title = (page) =>
  page.evaluate(() => document.querySelector('pb-concept').shadowRoot.querySelector('[part~=page-title]')?.textContent);
const titled = (page, text) =>
  page.waitForFunction(
    (expected) => document.querySelector('pb-concept')?.shadowRoot?.querySelector('[part~=page-title]')?.textContent === expected,
    text,
  );

describe('the content store', () => {
  const world = setting();
  const concept = (options = {}) => portalPage({ cms: world.cms, body: '<pb-concept></pb-concept>', head: LISTEN, ...options });
  const publish = (pageTitle) => {
    world.cms.snapshots['zh-CN'].concept.pageTitle = pageTitle;
  };

  it('makes one request for 20 elements of two copies of the script', async () => {
    const { cms } = world;
    // A display is live: it asks once more when its stream of revisions stands.
    const still = tags({ cms, locale: 'zh-CN', fragments: false }).replace(/<pb-signage.*<\/pb-signage>/, '');
    const body = still.repeat(4);
    const head = `<script type="module" src="${cms.endpoint}widgets/0.2.0/party-building.js"></script>`;
    const page = await world.open(portalPage({ cms, body, head }));
    await shown(page);
    expect(
      await page.evaluate(() => document.querySelectorAll('pb-concept, pb-four-grasps, pb-grasp, pb-value-cards, pb-value-card').length),
    ).toBe(20);
    expect(snapshotRequests(cms)).toEqual(['v1/zh-CN.json']);
  });

  it('sends neither cookies nor headers that would need a preflight', async () => {
    const { cms } = world;
    const seen = [];
    const context = await world.context();
    context.on(
      'request',
      (request) => isSnapshot(new URL(request.url()).pathname.split('/api/party-building/')[1] ?? '') && seen.push(request),
    );
    await context.addCookies([{ name: 'session', value: 'secret', url: cms.origin }]);
    const page = await world.open(concept(), { context });
    await titled(page, '党建理念');
    expect(seen.map((request) => request.method())).toEqual(['GET']);
    expect(Object.keys(await seen[0].allHeaders())).not.toContain('cookie');
  });

  it('follows the redirect to the canonical language', async () => {
    const page = await world.open(concept({ lang: 'zh' }));
    await titled(page, '党建理念');
    expect(snapshotRequests(world.cms)).toEqual(['v1/zh.json', 'v1/zh-CN.json']);
  });

  it('shows the default language where the page’s is not published', async () => {
    const page = await world.open(concept({ lang: 'fr' }));
    await titled(page, '党建理念');
    expect(await page.evaluate(() => document.querySelector('pb-concept').shadowRoot.querySelector('[part~=base]').lang)).toBe('zh-CN');
  });

  it('paints the page’s own snapshot before the network has answered, and the network’s after', async () => {
    const { cms } = world;
    let release;
    const held = new Promise((resolve) => (release = resolve));
    cms.intercept = async (path) => {
      if (isSnapshot(path)) await held;
      return false;
    };
    const inline = JSON.stringify({ ...cms.snapshots['zh-CN'], concept: { ...cms.snapshots['zh-CN'].concept, pageTitle: '内联' } });
    const page = await world.open(concept({ head: `${LISTEN}<script type="application/json" data-pb="snapshot">${inline}</script>` }));
    await titled(page, '内联');
    release();
    await titled(page, '党建理念');
    expect(await told(page, 2)).toEqual([
      ['pb-load', 'inline'],
      ['pb-load', 'network'],
    ]);
  });

  it('paints the copy of the last visit, then what has been published since', async () => {
    const context = await world.context();
    await titled(await world.open(concept(), { context }), '党建理念');
    publish('新的标题');
    let release;
    const held = new Promise((resolve) => (release = resolve));
    world.cms.intercept = async (path) => {
      if (isSnapshot(path)) await held;
      return false;
    };
    const page = await world.open(concept(), { context });
    await titled(page, '党建理念');
    release();
    await titled(page, '新的标题');
    expect(await told(page, 2)).toEqual([
      ['pb-load', 'saved'],
      ['pb-load', 'network'],
    ]);
  });

  it('revalidates on every visit: a reload shows a publish at once, within the time that caches may keep it', async () => {
    const page = await world.open(concept());
    await titled(page, '党建理念');
    await page.reload();
    await titled(page, '党建理念');
    publish('新的标题');
    await page.reload();
    await titled(page, '新的标题');
    expect(snapshotRequests(world.cms)).toHaveLength(3);
  });

  const DAMAGE = {
    'a flipped character': (entry) => entry.replace('党建理念', '党建理今'),
    'a torn end': (entry) => entry.slice(0, -40),
    nothing: () => '',
    'another form': () => '{"schema":1}',
  };
  for (const [what, damage] of Object.entries(DAMAGE)) {
    it(`never shows a saved copy with ${what}`, async () => {
      const context = await world.context();
      const first = await world.open(concept(), { context });
      await titled(first, '党建理念');
      const [key, entry] = await first.evaluate(() => Object.entries(localStorage)[0]);
      await first.evaluate((pair) => localStorage.setItem(...pair), [key, damage(entry)]);
      await first.close();
      world.cms.intercept = (path, response) => isSnapshot(path) && !!response.writeHead(404).end('{}');
      const page = await world.open(concept(), { context });
      expect(await told(page, 1)).toEqual([['pb-error', 'http']]);
      expect(await title(page)).toBe(undefined);
    });
  }

  it('never shows a saved copy of another schema, however well it is kept', async () => {
    const context = await world.context();
    world.cms.snapshots['zh-CN'] = { ...world.cms.snapshots['zh-CN'], schema: 2 };
    const page = await world.open(concept(), { context });
    expect(await told(page, 1)).toEqual([['pb-error', 'unknown-schema']]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('does without storage where the browser refuses it', async () => {
    const head = `${LISTEN}<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })</script>`;
    const page = await world.open(concept({ head }));
    await titled(page, '党建理念');
    expect(page.errors).toEqual([]);
  });

  it('does without room in the storage', async () => {
    const head = `${LISTEN}<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }</script>`;
    const page = await world.open(concept({ head }));
    await titled(page, '党建理念');
    expect(page.errors).toEqual([]);
  });

  it('keeps what it shows when a newer answer fails, and says so', async () => {
    const context = await world.context();
    await titled(await world.open(concept(), { context }), '党建理念');
    world.cms.intercept = (path, response) => isSnapshot(path) && !!response.writeHead(503).end('{}');
    const page = await world.open(concept(), { context });
    expect(await told(page, 2)).toEqual([
      ['pb-load', 'saved'],
      ['pb-error', 'http'],
    ]);
    expect(await title(page)).toBe('党建理念');
    await page.waitForFunction(() =>
      document.querySelector('pb-concept').shadowRoot.querySelector('[part~=note]')?.textContent.includes('无法连接'),
    );
  });

  it('forgets a failure: it tries again by itself, and then shows the content', async () => {
    let failures = 1;
    world.cms.intercept = (path, response) => isSnapshot(path) && failures-- > 0 && !!response.writeHead(503).end('{}');
    const page = await world.open(concept());
    expect(await told(page, 2)).toEqual([
      ['pb-error', 'http'],
      ['pb-load', 'network'],
    ]);
    await titled(page, '党建理念');
  });

  it('does not try again by itself what cannot succeed, and tries when the browser comes online', async () => {
    let isBroken = true;
    world.cms.intercept = (path, response) => isSnapshot(path) && isBroken && !!response.writeHead(404).end('{}');
    const page = await world.open(concept());
    await told(page, 1);
    isBroken = false;
    await page.clock.install();
    await page.clock.runFor(120_000);
    expect(snapshotRequests(world.cms)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await titled(page, '党建理念');
  });

  it('gives up after three more tries, until the page is seen again', async () => {
    world.cms.intercept = (path, response) => isSnapshot(path) && !!response.writeHead(503).end('{}');
    world.pages.set('/', { body: concept() });
    const page = await (await world.context()).newPage();
    // Counted where they begin: the clock may end one before the server has heard of it.
    await page.addInitScript(() => {
      const { fetch } = window;
      window.tries = 0;
      window.fetch = (...request) => (window.tries++, fetch(...request));
    });
    const tries = () => page.evaluate(() => window.tries);
    await page.clock.install();
    await page.goto(world.origin);
    // However long an answer takes: the clock goes on until all tries have been made …
    await expect
      .poll(async () => {
        await page.clock.runFor(60_000);
        return tries();
      })
      .toBe(4);
    // … and then for long, without another.
    await page.clock.runFor(600_000);
    expect(await tries()).toBe(4);
    world.cms.intercept = undefined;
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await titled(page, '党建理念');
  });

  it('ends its request when the last element goes, and not when one of two does', async () => {
    let ended = 0;
    world.cms.intercept = (path, response) => {
      if (isSnapshot(path)) response.on('close', () => (ended += 1));
      return isSnapshot(path);
    };
    const page = await world.open(concept({ body: '<pb-concept></pb-concept><pb-value-cards></pb-value-cards>' }));
    await expect.poll(() => snapshotRequests(world.cms).length).toBe(1);
    await page.evaluate(() => document.querySelector('pb-concept').remove());
    // An element that moves goes and comes.
    await page.evaluate(() => document.body.prepend(document.querySelector('pb-value-cards')));
    await page.evaluate(() => fetch('/').then((response) => response.text()));
    expect(ended).toBe(0);
    await page.evaluate(() => document.querySelector('pb-value-cards').remove());
    await expect.poll(() => ended).toBe(1);
    expect(page.errors).toEqual([]);
  });

  it('asks once for elements that come and go within half a minute', async () => {
    const page = await world.open(concept());
    await titled(page, '党建理念');
    await page.evaluate(() => document.querySelector('pb-concept').remove());
    await page.evaluate(() => document.body.append(document.createElement('pb-concept')));
    await titled(page, '党建理念');
    expect(snapshotRequests(world.cms)).toHaveLength(1);
  });

  it('opens no stream of revisions unless an element is live', async () => {
    const page = await world.open(concept());
    await titled(page, '党建理念');
    expect(world.cms.requests).not.toContain('v1/events');
  });

  it('shows a publish at once where an element is live, for all, over one stream, which it closes', async () => {
    const { cms } = world;
    const page = await world.open(
      concept({ body: '<pb-concept live></pb-concept><pb-value-cards live></pb-value-cards><pb-concept></pb-concept>' }),
    );
    await titled(page, '党建理念');
    await expect.poll(() => cms.streams.size).toBe(1);
    const before = snapshotRequests(cms).length;
    cms.publish('en');
    publish('新的标题');
    cms.publish('zh-CN');
    await titled(page, '新的标题');
    expect(snapshotRequests(cms).length).toBeLessThanOrEqual(before + 2);
    await page.evaluate(() => document.querySelectorAll('[live]').forEach((element) => element.remove()));
    await expect.poll(() => cms.streams.size).toBe(0);
  });

  it('takes the endpoint that an element states, relative to the page too', async () => {
    const body = `<pb-concept endpoint="${world.cms.endpoint.replace(/\/$/, '')}"></pb-concept>`;
    await titled(await world.open(concept({ body })), '党建理念');
  });
});
