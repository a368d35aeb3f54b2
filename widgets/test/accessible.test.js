import { describe, expect, it } from 'vitest';
import { axe } from './axe.js';
import { ELEMENTS } from './fragments.js';
import { portalPage } from './portal.js';
import { setting } from './setting.js';
import { atRest, openState, STATES } from './states.js';

const LOOKS = {
  'light, wide': { media: { colorScheme: 'light', forcedColors: 'none' } },
  'dark, wide': { media: { colorScheme: 'dark', forcedColors: 'none' } },
  'forced colours, wide': { media: { colorScheme: 'light', forcedColors: 'active' } },
  'light, narrow': { media: { colorScheme: 'light', forcedColors: 'none' }, width: 360, states: ['fragment', 'loaded', 'partly'] },
};

describe('axe finds nothing on any element, and is sure of the contrast of every text', () => {
  const world = setting();

  for (const state of Object.keys(STATES)) {
    for (const locale of ['zh-CN', 'en']) {
      it(`${state}, ${locale}`, async () => {
        const page = await openState(world, state, locale, { attributes: 'theme="auto"' });
        for (const [look, { media, width = 1280, states = [state] }] of Object.entries(LOOKS)) {
          if (!states.includes(state)) continue;
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia(media);
          await atRest(page);
          const { violations, unsure, contrasts } = await axe(page);
          expect({ look, violations, unsure }).toEqual({ look, violations: [], unsure: [] });
          expect(contrasts).toBeGreaterThanOrEqual((STATES[state].elements ?? ELEMENTS).length);
        }
      }, 180_000);
    }
  }

  it('would notice: pale text on white', async () => {
    const head = '<style>pb-concept { --pb-color-text: #ddd }</style>';
    const page = await world.open(portalPage({ cms: world.cms, body: '<pb-concept></pb-concept>', head }));
    await page.locator('pb-concept [part~=introduction]').waitFor();
    expect((await axe(page)).violations.join()).toContain('color-contrast');
  });
});
