import { describe, expect, it } from 'vitest';
import { ELEMENTS } from './fragments.js';
import { atRest, openState } from './states.js';
import { setting } from './setting.js';

/**
 * What a screen reader is told of each element, recorded (Playwright's ARIA snapshots): roles, names, states and order. A change here is
 * a change for somebody, to be read before it is recorded anew: `npx vitest run test/aria.test.js --update`.
 */
describe('what a screen reader is told', () => {
  const world = setting();
  /** A reader in the site's own zone: in another, times name their zone. */
  const reader = { timezoneId: 'Asia/Shanghai' };
  const told = async (page, name) => `${await page.locator(name).ariaSnapshot()}\n`.replaceAll(world.cms.origin, 'https://cms.example.com');

  for (const locale of ['zh-CN', 'en']) {
    for (const [width, place] of [
      [1280, 'wide'],
      [360, 'narrow'],
    ]) {
      it(`${locale}, ${place}`, async () => {
        const page = await openState(world, 'loaded', locale, reader);
        await page.setViewportSize({ width, height: 900 });
        await atRest(page);
        for (const [name] of ELEMENTS) await expect(await told(page, name)).toMatchFileSnapshot(`aria/${name}.${locale}.${place}.yml`);
      }, 180_000);
    }
  }

  it('of a fragment, where no script runs', async () => {
    const page = await openState(world, 'fragment', 'en', reader);
    for (const [name] of ELEMENTS) await expect(await told(page, name)).toMatchFileSnapshot(`aria/${name}.en.fragment.yml`);
  });
});
