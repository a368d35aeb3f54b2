import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-culture-logos is accessible', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`with the rules of use open, ${theme}, ${lang}`, async () => {
        const element = await mountLoaded('pb-culture-logos', { lang, attributes: { theme, specimen: '' } });
        expect(await violations(element)).to.deep.equal([]);
      });
    }

    it(`with the rules of use closed, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-culture-logos', { lang }))).to.deep.equal([]);
    });

    it(`where it is narrow, and a picture gives way to words, ${lang}`, async () => {
      const element = await mountLoaded('pb-culture-logos', { lang, width: 320, attributes: { specimen: '' } });
      const snapshot = fixtureWholeSnapshot(lang === 'en' ? 'en' : 'zh-CN');
      snapshot.logos![0]!.rules!.minimumWidth = { screen: 600 };
      element.snapshot = snapshot;
      await element.updateComplete;
      expect(getComputedStyle(part(element, 'too-narrow')!).display).to.equal('block');
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`with forced colours, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await mountLoaded('pb-culture-logos', { lang, attributes: { specimen: '' } });
      // The colours are the reader's then, and not those that axe reads.
      expect(await violations(element, ['color-contrast'])).to.deep.equal([]);
    });
  }

  it('partly translated', async () => {
    const element = await mountLoaded('pb-culture-logos', { lang: 'en', content: 'partly' });
    expect(await violations(element)).to.deep.equal([]);
  });

  it('marks each text that has fallen back', async () => {
    const element = await mountLoaded('pb-culture-logos', { lang: 'en' });
    const snapshot = fixtureWholeSnapshot('en');
    const [torch, former] = snapshot.logos!;
    torch!.name = torch!.alt = { text: '火炬标识', lang: 'zh-CN' };
    torch!.rules!.palette![0]!.name = { text: '正红', lang: 'zh-CN' };
    torch!.do = [{ text: '四周留出空白。', lang: 'zh-CN' }];
    former!.supersededBy = 'torch';
    element.snapshot = snapshot;
    await element.updateComplete;
    for (const name of ['title', 'drawing', 'successor', 'colour-name', 'do'])
      expect(part(element, name)!.lang || part(element, name)!.getAttribute('lang')).to.equal('zh-CN');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('by keyboard: choices, grounds, files, rules of use and copying, in this order', async () => {
    const element = await mountLoaded('pb-culture-logos', { lang: 'en' });
    const focused = (): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
    parts(element, 'choice')[0]!.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(focused().getAttribute('aria-pressed')).to.equal('true');
    const order: string[] = [];
    while (focused()?.part[0] !== 'rules-title') {
      order.push(focused().part[0]!);
      await sendKeys({ press: 'Tab' });
    }
    // Two arrangements, two colour modes, two grounds; a drawing, three PNG and three WebP.
    expect(order).to.deep.equal([...Array<string>(6).fill('choice'), ...Array<string>(7).fill('link')]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused().getAttribute('aria-label')).to.equal('Copy #C8102E');
  });
});
