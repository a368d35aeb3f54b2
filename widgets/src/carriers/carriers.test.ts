import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Carrier } from '@party-building/contract';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, textOfParts, unmountAll, type MountOptions } from '../testing/mount.js';
import type { PbCarriers } from './carriers.js';
import './define.js';

/** The element with the fixtures' carriers, the first of them changed. */
async function carriers(monthly: Partial<Carrier>, options: MountOptions = {}): Promise<PbCarriers> {
  const snapshot = fixtureWholeSnapshot(options.lang === 'en' ? 'en' : 'zh-CN');
  Object.assign(snapshot.carriers![0]!, monthly);
  const element = await mountLoaded('pb-carriers', options);
  element.snapshot = snapshot;
  await element.updateComplete;
  return element;
}

describe('pb-carriers', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('shows each carrier with its kind in words, its name and what is said of it', async () => {
    const element = await mountLoaded('pb-carriers');
    expect(textOfParts(element, 'label')).to.deep.equal(['刊物', '屏幕']);
    expect(textOfParts(element, 'title')).to.deep.equal(['《党建月刊》', '大厅屏幕']);
    expect(textOfParts(element, 'text')).to.deep.equal(['每月一期，面向全体员工。']);
  });

  it('has words for all kinds', async () => {
    const of = async (lang: string, kind: Carrier['kind']) => part(await carriers({ kind }, { lang }), 'label')!.textContent;
    expect([await of('zh-CN', 'wall'), await of('zh-CN', 'channel'), await of('zh-CN', 'site')]).to.deep.equal([
      '文化墙',
      '新媒体',
      '网站',
    ]);
    expect([await of('en', 'wall'), await of('en', 'channel'), await of('en', 'site')]).to.deep.equal(['Wall', 'Channel', 'Website']);
  });

  it('leads to where a carrier is, by its name', async () => {
    const [link] = parts(await mountLoaded('pb-carriers', { lang: 'en' }), 'link') as HTMLAnchorElement[];
    expect(link!.href).to.equal('https://portal.example.com/monthly');
    expect(link!.textContent).to.equal('Party Building Monthly');
    expect(link!.parentElement!.matches("h2[part~='title']")).to.equal(true);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example/', 'https://user@evil.example/']) {
    it(`leaves the name without a link where that must not be followed: ${url}`, async () => {
      const element = await carriers({ url });
      expect(part(element, 'link') === null).to.equal(true);
      expect(part(element, 'title')!.textContent).to.equal('《党建月刊》');
    });
  }

  it('shows the cover above all else, as wide as the card', async () => {
    const element = await mountLoaded('pb-carriers');
    const [card, cover, label] = ['card', 'cover', 'label'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(part(element, 'cover')!.getAttribute('alt')).to.equal('最新一期封面');
    expect(cover!.bottom).to.be.below(label!.top);
    expect(Math.abs(cover!.width - card!.width)).to.be.below(3);
  });

  it('shows only the kinds that the page asks for', async () => {
    const titles = async (kind: string) => textOfParts(await mountLoaded('pb-carriers', { attributes: { kind } }), 'title');
    expect(await titles('screen')).to.deep.equal(['大厅屏幕']);
    expect(await titles('wall publication')).to.deep.equal(['《党建月刊》']);
    expect(part(await mountLoaded('pb-carriers', { attributes: { kind: 'wall' } }), 'empty') === null).to.equal(false);
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible: ${theme}, ${lang}`, async () => {
        expect(await violations(await mountLoaded('pb-carriers', { lang, attributes: { theme } }))).to.deep.equal([]);
      });
    }

    it(`is accessible with forced colours, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      // The colours are the reader's then, and not those that axe reads.
      expect(await violations(await mountLoaded('pb-carriers', { lang }), ['color-contrast'])).to.deep.equal([]);
    });
  }

  it('is accessible partly translated, and marks what has fallen back', async () => {
    const element = await carriers({ name: { text: '《党建月刊》', lang: 'zh-CN' } }, { lang: 'en' });
    expect(part(element, 'title')!.lang).to.equal('zh-CN');
    expect(await violations(element)).to.deep.equal([]);
  });
});
