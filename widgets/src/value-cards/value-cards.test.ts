import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, textOfParts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-value-cards', () => {
  afterEach(unmountAll);

  it('shows all values in the order of the editors, as a list', async () => {
    const element = await mountLoaded('pb-value-cards');
    expect(textOfParts(element, 'label')).to.deep.equal(['核心价值观', '准则']);
    expect(part(element, 'cards')!.tagName).to.equal('UL');
    expect(parts(element, 'cell').every(({ tagName }) => tagName === 'LI')).to.equal(true);
  });

  it('stands in one column where it is narrow, in several where it is wide', async () => {
    const columns = async (width: number) => {
      const element = await mountLoaded('pb-value-cards', { width });
      return new Set(parts(element, 'cell').map((cell) => cell.getBoundingClientRect().left)).size;
    };
    expect(await columns(320)).to.equal(1);
    expect(await columns(900)).to.equal(2);
  });

  for (const [lang, content] of [
    ['zh-CN', 'full'],
    ['en', 'full'],
    ['en', 'partly'],
    ['en', 'empty'],
  ] as const) {
    it(`is accessible: ${content}, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-value-cards', { lang, content }))).to.deep.equal([]);
    });
  }
});
