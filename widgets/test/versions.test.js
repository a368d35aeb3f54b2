import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, SELECTOR, shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';
import { visibleTexts } from './texts.js';

/** What portals have pinned years ago. */
const FIRST = await readFile(new URL('../../test/fixtures/first-release/party-building.js', import.meta.url));
const OF_FIRST = ['pb-concept', 'pb-four-grasps', 'pb-grasp', 'pb-value-cards', 'pb-value-card'];

const snapshotRequests = (cms) => cms.requests.filter((path) => /^v1\/[\w-]+\.json$/.test(path));
const copies = (page) => page.evaluate(() => globalThis[Symbol.for('party-building')].copies.length);

describe('the script loaded twice', () => {
  const world = setting();

  /** All elements of a page with these scripts, by folder of the version. */
  const open = async (scripts) => {
    const { cms } = world;
    cms.intercept = (path, response) => {
      if (!path.startsWith('widgets/first/')) return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(FIRST);
      return true;
    };
    const head = scripts
      .map((folder) => `<script type="module" src="${cms.endpoint}widgets/${folder}/party-building.js"></script>`)
      .join('');
    const body = tags({ cms, locale: 'en', fragments: false }).repeat(2);
    const page = await world.open(portalPage({ cms, lang: 'en', body, head, script: false }));
    await shown(page);
    expect(await page.evaluate((selector) => document.querySelectorAll(selector).length, SELECTOR)).toBe(ELEMENTS.length * 2);
    expect(page.errors).toEqual([]);
    return page;
  };

  it('in the same version: every element stands once, of the first copy, and all ask once', async () => {
    const alone = await visibleTexts(await open(['v1']));
    const asked = snapshotRequests(world.cms).length;
    const page = await open(['v1', '0.2.0']);
    expect(await visibleTexts(page)).toEqual(alone);
    expect(await copies(page)).toBe(2);
    // One for all, and one more when the stream of the display stands, which is live.
    expect(snapshotRequests(world.cms).length - asked).toBeLessThanOrEqual(2);
  });

  for (const scripts of [
    ['first', 'v1'],
    ['v1', 'first'],
  ]) {
    it(`beside the first release: ${scripts.join(', then ')}`, async () => {
      const page = await open(scripts);
      expect(await copies(page)).toBe(2);
      // Whoever comes first has the names; those that it does not know are the other's.
      const ofToday = await page.evaluate(
        (names) => names.filter((name) => 'snapshot' in customElements.get(name).prototype),
        ELEMENTS.map(([name]) => name),
      );
      expect(ofToday).toEqual(ELEMENTS.map(([name]) => name).filter((name) => scripts[0] === 'v1' || !OF_FIRST.includes(name)));
      // One request a protocol of the store, not one an element; one more when the stream of the display stands, which is live.
      expect(snapshotRequests(world.cms).length).toBeLessThanOrEqual(3);
      const texts = await visibleTexts(page);
      for (const [name] of ELEMENTS) expect([name, texts[name].length > 0]).toEqual([name, true]);
    });
  }
});
