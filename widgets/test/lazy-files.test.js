import { BUILD_DAY } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { describe, expect, it } from 'vitest';
import { portalPage } from './portal.js';
import { setting } from './setting.js';

/** Elements that load more than the one file, and what they are without it. */
describe('files that are loaded later', () => {
  const world = setting();

  const tag = (name) =>
    `<${name}>${renderFragment(name, world.cms.snapshots.en, { baseUrl: world.cms.endpoint, today: BUILD_DAY })}</${name}>`;
  const page = (name, options = {}) => portalPage({ cms: world.cms, lang: 'en', body: tag(name), ...options });
  const strict = () => {
    const both = `${world.cms.origin} ${world.origin}`;
    return `default-src 'none'; script-src ${both}; style-src ${both}; img-src ${both}; connect-src ${both}; require-trusted-types-for 'script'; trusted-types party-building`;
  };
  const asked = (file) => world.cms.requests.filter((path) => path.endsWith(`/${file}`)).length;
  const without = (file) => {
    world.cms.intercept = (path, response) => path.endsWith(`/${file}`) && (response.writeHead(503).end(), true);
  };

  describe('the lightbox', () => {
    const picture = (opened) => opened.locator('pb-venues [part~=picture-link]').first();

    it('is asked for with the first click, once, and breaks no rule of a strict page', async () => {
      const opened = await world.open(page('pb-venues'), {
        headers: { 'Content-Security-Policy': strict() },
      });
      await picture(opened).waitFor();
      expect(asked('lightbox.js')).toBe(0);
      for (const time of [1, 2]) {
        await picture(opened).click();
        await opened.locator('[part~=lightbox] [part~=lightbox-picture]').waitFor();
        await opened.keyboard.press('Escape');
        await opened.locator('[part~=lightbox]').waitFor({ state: 'detached' });
        expect(`${time}: ${asked('lightbox.js')}`).toBe(`${time}: 1`);
      }
      expect(opened.errors).toEqual([]);
      expect(await opened.evaluate(() => document.querySelector('pb-venues').shadowRoot.activeElement.part.value)).toBe('picture-link');
    });

    it('keeps the focus inside, and the page behind at rest', async () => {
      const opened = await world.open(page('pb-venues'));
      await picture(opened).click();
      await opened.locator('[part~=lightbox]').waitFor();
      for (let times = 0; times < 5; times += 1) {
        await opened.keyboard.press('Tab');
        const inside = await opened.evaluate(() => {
          const { activeElement } = document.querySelector('pb-venues').shadowRoot;
          return !activeElement || activeElement.closest('[part~=lightbox]') !== null;
        });
        expect(inside).toBe(true);
      }
    });

    it('follows the link to the picture where it cannot be had', async () => {
      without('lightbox.js');
      const opened = await world.open(page('pb-venues'));
      await picture(opened).click();
      await opened.waitForURL(/v1\/media\/[0-9a-f]{64}\/960\.jpg$/);
    });

    it('is a link to the picture where no script runs', async () => {
      const opened = await world.open(page('pb-venues'), { javaScriptEnabled: false });
      await opened.locator('pb-venues .pb-picture-link').first().click();
      await opened.waitForURL(/v1\/media\/[0-9a-f]{64}\/960\.jpg$/);
    });
  });

  describe('logos', () => {
    const logos = (opened) => opened.locator('pb-culture-logos [part~=logo]');

    it('come whole, and the fragment stays until then', async () => {
      let open;
      const held = new Promise((resolve) => (open = resolve));
      world.cms.intercept = async (path) => path.endsWith('/logos.js') && (await held, false);
      const opened = await world.open(page('pb-culture-logos'), { headers: { 'Content-Security-Policy': strict() } });
      await opened.waitForFunction(() => document.querySelector('pb-culture-logos').shadowRoot?.querySelector('slot'));
      expect(await opened.locator('pb-culture-logos .pb-logo').first().isVisible()).toBe(true);
      open();
      await logos(opened).locator('button').first().waitFor();
      expect(opened.errors).toEqual([]);
    });

    it('are asked for once, however many elements want them', async () => {
      const opened = await world.open(portalPage({ cms: world.cms, lang: 'en', body: '<pb-culture-logos></pb-culture-logos>'.repeat(3) }));
      await opened.waitForFunction(() =>
        [...document.querySelectorAll('pb-culture-logos')].every((each) => each.shadowRoot?.querySelector('[part~=logo]')),
      );
      expect(asked('logos.js')).toBe(1);
    });

    const told = `<script>addEventListener('pb-error', (event) => (document.title = event.code + ' ' + event.message));</script>`;

    it('leave the fragment, and tell the page why, where the file cannot be had', async () => {
      without('logos.js');
      const opened = await world.open(page('pb-culture-logos', { head: told }));
      await opened.waitForFunction(() => document.title.startsWith('network logos.js'));
      expect(await opened.locator('pb-culture-logos .pb-logo').first().isVisible()).toBe(true);
    });

    it('say without a fragment that they cannot be shown, and come when the reader tries again', async () => {
      without('logos.js');
      const opened = await world.open(
        portalPage({ cms: world.cms, lang: 'en', body: '<pb-culture-logos></pb-culture-logos>', head: told }),
      );
      const again = opened.locator('pb-culture-logos [part~=retry]');
      await again.waitFor();
      world.cms.intercept = undefined;
      await expect
        .poll(async () => {
          if (await again.isVisible()) await again.click();
          return logos(opened).count();
        })
        .toBe(2);
    });
  });
});
