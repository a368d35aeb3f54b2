import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, textOfParts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-mechanisms', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('shows the six mechanisms in the order of the editors, numbered, as a list', async () => {
    const element = await mountLoaded('pb-mechanisms', { lang: 'en' });
    const { grasps } = fixtureWholeSnapshot('en');
    expect(textOfParts(element, 'title')).to.deep.equal(grasps.flatMap(({ mechanisms }) => mechanisms.map(({ title }) => title)));
    expect(textOfParts(element, 'label')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(textOfParts(element, 'text')).to.have.length(6);
    expect(part(element, 'cards')!.tagName).to.equal('UL');
  });

  it('puts its titles at the level that is asked for', async () => {
    const element = await mountLoaded('pb-mechanisms', { attributes: { 'heading-level': '4' } });
    expect(new Set(parts(element, 'title').map(({ tagName }) => tagName))).to.deep.equal(new Set(['H4']));
  });

  it('numbers the mechanisms of each grasp from one', async () => {
    const element = await mountLoaded('pb-mechanisms');
    const snapshot = fixtureWholeSnapshot('zh-CN');
    snapshot.grasps[0]!.mechanisms = [{ key: 'own', title: '自有机制', text: '另一机制。' }];
    element.snapshot = snapshot;
    await element.updateComplete;
    expect(textOfParts(element, 'label')).to.deep.equal(['1', '1', '2', '3', '4', '5', '6']);
  });

  it('stands in as many columns as there is room for', async () => {
    const columns = async (width: number) => {
      const element = await mountLoaded('pb-mechanisms', { width });
      return new Set(parts(element, 'cell').map((cell) => cell.getBoundingClientRect().left)).size;
    };
    expect([await columns(320), await columns(700), await columns(1100)]).to.deep.equal([1, 2, 3]);
  });

  it('says so where there are none', async () => {
    expect(part(await mountLoaded('pb-mechanisms', { content: 'empty' }), 'empty') === null).to.equal(false);
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible: ${theme}, ${lang}`, async () => {
        expect(await violations(await mountLoaded('pb-mechanisms', { lang, attributes: { theme } }))).to.deep.equal([]);
      });
    }

    it(`is accessible with forced colours, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      // The colours are the reader's then, and not those that axe reads.
      expect(await violations(await mountLoaded('pb-mechanisms', { lang }), ['color-contrast'])).to.deep.equal([]);
    });
  }

  it('is accessible partly translated', async () => {
    expect(await violations(await mountLoaded('pb-mechanisms', { lang: 'en', content: 'partly' }))).to.deep.equal([]);
  });
});
