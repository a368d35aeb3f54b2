import { describe, expect, it } from 'vitest';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

describe('find in page', () => {
  const world = setting();

  // A text fragment in the address searches as the reader does (WICG, Scroll to Text Fragment).
  for (const [width, form] of [
    [1100, 'tab'],
    [400, 'panel of the accordion'],
  ]) {
    it(`opens the ${form} in which the text is`, async () => {
      const { cms } = world;
      const inline = `<script type="application/json" data-pb="snapshot">${JSON.stringify(cms.snapshots.en)}</script>`;
      world.pages.set('/', { body: portalPage({ cms, lang: 'en', body: '<pb-four-grasps></pb-four-grasps>', head: inline }) });
      const page = await (await world.context({ viewport: { width, height: 500 } })).newPage();
      await page.goto(`${world.origin}/#:~:text=monthly%20and%20annual%20assessment`);
      await page.waitForFunction(() => {
        const root = document.querySelector('pb-four-grasps').shadowRoot;
        const heads = root?.querySelectorAll('[part~=tab]') ?? [];
        return heads[2]?.part.contains('selected');
      });
      const open = await page.evaluate(() => {
        const root = document.querySelector('pb-four-grasps').shadowRoot;
        return [...root.querySelectorAll('[role=tabpanel], details')].map((panel) =>
          panel.localName === 'details' ? panel.open : !panel.hidden,
        );
      });
      expect(open[2]).toBe(true);
    });
  }
});
