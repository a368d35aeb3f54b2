import { fixtureSavedEmbed, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

const { id } = fixtureSavedEmbed();
const PATH = `v1/embeds/${id}.json`;

const LISTEN = `<script>
  window.told = [];
  for (const name of ['pb-load', 'pb-error']) addEventListener(name, (event) => told.push(name + ' ' + (event.source ?? event.code)));
</script>`;

/** How the panels look: their view, their theme and the level of their headings. */
const looks = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('pb-four-grasps');
    const view = ['sections', 'accordion', 'tablist'].find((name) => shadowRoot.querySelector(`[part~=${name}]`));
    const level = Number(shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName[1]);
    const ground = getComputedStyle(shadowRoot.querySelector('[part~=body]')).backgroundColor;
    return { view, level, theme: ground === 'rgb(255, 255, 255)' ? 'light' : 'dark' };
  });
const SAVED = { view: 'sections', level: 3, theme: 'dark' };
const DEFAULTS = { view: 'tablist', level: 2, theme: 'light' };

describe('a saved embed', () => {
  const world = setting();
  const open = async (body, options = {}) => {
    const page = await world.open(portalPage({ cms: world.cms, lang: 'en', body, head: LISTEN }), options);
    await shown(page);
    return page;
  };
  /** Sets attributes, or removes those that are `null`. */
  const change = (page, attributes) =>
    page.evaluate(async (changes) => {
      const element = document.querySelector('pb-four-grasps');
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      await element.updateComplete;
    }, attributes);

  it('sets what the tag does not state', async () => {
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps>`);
    expect(await looks(page)).toEqual(SAVED);
  });

  it('has colours of its own instead of the site’s', async () => {
    world.cms.intercept = (path, response) => {
      if (path !== PATH) return false;
      const appearance = { colors: { banner: { light: '#0b3d6b' } } };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...fixtureSavedEmbed(), appearance }));
      return true;
    };
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps><pb-four-grasps></pb-four-grasps>`);
    const banners = await page.evaluate(() =>
      [...document.querySelectorAll('pb-four-grasps')].map((element) => getComputedStyle(element).getPropertyValue('--_banner')),
    );
    expect(banners.map((value) => value.includes('#0b3d6b'))).toEqual([true, false]);
  });

  it('gives way to what stands in the tag, before and after, and comes back when that goes', async () => {
    const page = await open(`<pb-four-grasps embed="${id}" view="accordion" heading-level="4"></pb-four-grasps>`);
    expect(await looks(page)).toEqual({ view: 'accordion', level: 4, theme: 'dark' });
    await change(page, { theme: 'light' });
    expect(await looks(page)).toEqual({ view: 'accordion', level: 4, theme: 'light' });
    await change(page, { view: null, 'heading-level': null, theme: null });
    expect(await looks(page)).toEqual(SAVED);
  });

  it('takes its options along when the tag names it no more', async () => {
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps>`);
    await change(page, { embed: null });
    expect(await looks(page)).toEqual(DEFAULTS);
  });

  it('shows the defaults where it cannot be had, and says so to the page', async () => {
    world.cms.intercept = (path, response) => path === PATH && !!response.writeHead(404).end('{}');
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps>`);
    expect(await looks(page)).toEqual(DEFAULTS);
    await page.waitForFunction(() => window.told.length === 2);
    expect((await page.evaluate(() => window.told)).sort()).toEqual(['pb-error http', 'pb-load network']);
    expect(page.errors).toEqual([]);
  });

  it('is asked for once, by all elements that name it', async () => {
    const { cms } = world;
    const body = tags({ cms, locale: 'en', fragments: false, attributes: `embed="${id}"` }).repeat(2);
    const page = await open(body);
    expect(await page.evaluate((selector) => document.querySelectorAll(selector).length, SELECTOR)).toBe(ELEMENTS.length * 2);
    expect(cms.requests.filter((path) => path === PATH)).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it('is remembered: a reload without a connection keeps its options', async () => {
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps>`);
    world.cms.intercept = (path, response) => path.endsWith('.json') && !!response.destroy();
    await page.reload();
    await shown(page);
    expect(await looks(page)).toEqual(SAVED);
    await page.locator('pb-four-grasps [part~=stale]').waitFor();
    expect(await looks(page)).toEqual(SAVED);
  });

  it('cannot send an element elsewhere, nor to another embed', async () => {
    const { cms } = world;
    cms.intercept = (path, response) => {
      if (path !== PATH) return false;
      const options = {
        endpoint: 'https://elsewhere.example/api/',
        embed: 'other',
        onclick: 'alert(1)',
        style: 'color: red',
        view: 'cards',
      };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...fixtureSavedEmbed(), options }));
      return true;
    };
    const context = await world.context();
    const hosts = new Set();
    context.on('request', (request) => hosts.add(new URL(request.url()).origin));
    const page = await open(`<pb-four-grasps embed="${id}"></pb-four-grasps>`, { context });
    expect((await looks(page)).view).toBe('sections');
    expect([...hosts].sort()).toEqual([cms.origin, world.origin].sort());
    expect(cms.requests.filter((path) => path.startsWith('v1/embeds/'))).toEqual([PATH]);
    expect(await page.evaluate(() => document.querySelector('pb-four-grasps').getAttributeNames().sort())).toEqual(['embed']);
  });
});

describe('a snapshot that the page has already', () => {
  const world = setting();

  it('is shown by every element, and not asked for', async () => {
    const { cms } = world;
    const page = await world.open(portalPage({ cms, lang: 'en', body: '', head: LISTEN }));
    await page.waitForFunction(() => customElements.get('pb-signage'));
    await page.evaluate(
      ([elements, snapshot]) => {
        for (const [name, item] of elements) {
          const element = document.createElement(name);
          if (item) element.item = item;
          element.snapshot = snapshot;
          document.body.append(element);
        }
      },
      [ELEMENTS, fixtureWholeSnapshot('en')],
    );
    await shown(page);
    expect(cms.requests.filter((path) => /^v1\/[\w-]+\.json$/.test(path))).toEqual([]);
    await page.waitForFunction((count) => window.told.length >= count, ELEMENTS.length);
    expect(new Set(await page.evaluate(() => window.told))).toEqual(new Set(['pb-load inline']));
  });
});
