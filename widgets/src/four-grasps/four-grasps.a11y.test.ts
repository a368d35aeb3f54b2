import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, parts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-four-grasps is accessible', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const i of [0, 1, 2, 3]) {
      it(`tab ${i + 1}, ${lang}`, async () => {
        const element = await mountLoaded('pb-four-grasps', { lang });
        parts(element, 'tab')[i]!.click();
        await element.updateComplete;
        expect(await violations(element)).to.deep.equal([]);
      });
    }

    it(`accordion with all panels open, ${lang}`, async () => {
      const element = await mountLoaded('pb-four-grasps', { lang, width: 360 });
      for (const summary of element.shadowRoot!.querySelectorAll('summary'))
        if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`accordion with closed panels, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-four-grasps', { lang, width: 360 }))).to.deep.equal([]);
    });

    it(`cards, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-four-grasps', { lang, attributes: { view: 'cards' } }))).to.deep.equal([]);
    });

    it(`on dark ground, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-four-grasps', { lang, attributes: { theme: 'dark' } }))).to.deep.equal([]);
    });

    it(`in the reader's dark setting, ${lang}`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      expect(await violations(await mountLoaded('pb-four-grasps', { lang, attributes: { theme: 'auto' } }))).to.deep.equal([]);
    });

    it(`with forced colours, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      // The colours are the reader's then, and not those that axe reads.
      expect(await violations(await mountLoaded('pb-four-grasps', { lang }), ['color-contrast'])).to.deep.equal([]);
    });
  }

  it('partly translated', async () => {
    expect(await violations(await mountLoaded('pb-four-grasps', { lang: 'en', content: 'partly' }))).to.deep.equal([]);
  });

  it('empty', async () => {
    expect(await violations(await mountLoaded('pb-four-grasps', { content: 'empty' }))).to.deep.equal([]);
  });
});
