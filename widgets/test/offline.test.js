import { fixtureSavedEmbed } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { shown, tags } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';
import { STATES } from './states.js';
import { visibleTexts } from './texts.js';
import { wordsFor } from '../lib/words/words.js';

describe('without a connection', () => {
  const world = setting();

  for (const locale of ['zh-CN', 'en']) {
    it(`a reload shows the last good copy of every element, and says so: ${locale}`, async () => {
      const { cms } = world;
      const body = tags({ cms, locale, fragments: false });
      const page = await world.open(portalPage({ cms, lang: locale, body }));
      await shown(page);
      const before = await visibleTexts(page);
      // All but the script, which the browser has in its cache.
      cms.intercept = (path, response) => !path.startsWith('widgets/') && !!response.destroy();
      await page.reload();
      await page.waitForFunction(
        ([names, part]) => names.every((name) => document.querySelector(name)?.shadowRoot?.querySelector(part)),
        [Object.keys(before), STATES.stale.shows],
      );
      const stale = wordsFor(locale).stale;
      const after = Object.entries(await visibleTexts(page));
      expect(Object.fromEntries(after.map(([name, texts]) => [name, texts.filter((text) => text !== stale)]))).toEqual(before);
      for (const [, texts] of after) expect(texts).toContain(stale);
      expect(page.errors).toEqual([]);
    });
  }

  it('a first visit says that nothing can be loaded, and every element shows all once it can', async () => {
    const { cms } = world;
    cms.intercept = (path, response) => path.endsWith('.json') && !!response.destroy();
    const body = tags({ cms, locale: 'en', fragments: false, attributes: `embed="${fixtureSavedEmbed().id}"` });
    const page = await world.open(portalPage({ cms, lang: 'en', body }));
    const failed = (count) =>
      document.querySelectorAll('*').length &&
      [...document.querySelectorAll('body > *')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~=failed]')).length === count;
    await page.waitForFunction(failed, Object.keys(await visibleTexts(page)).length);
    cms.intercept = undefined;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await shown(page);
    expect(page.errors).toEqual([]);
  });
});
