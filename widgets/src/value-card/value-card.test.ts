import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-value-card', () => {
  afterEach(unmountAll);

  it('shows a core value with what it compares, the greatest first and largest', async () => {
    const element = await mountLoaded('pb-value-card', { attributes: { item: 'value-order' } });
    expect(textOfParts(element, 'label')).to.deep.equal(['核心价值观']);
    expect(part(element, 'ladder')!.textContent!.replace(/\s+/g, ' ')).to.equal('团队 > 个人 > 物');
    const sizes = parts(element, 'rung').map((rung) => parseFloat(getComputedStyle(rung).fontSize));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).to.equal(3);
  });

  it('shows a maxim with its gloss, and the statement as a heading in quotation marks', async () => {
    const element = await mountLoaded('pb-value-card', { lang: 'en', attributes: { item: 'teach-to-fish' } });
    expect(textOfParts(element, 'label')).to.deep.equal(['Principle']);
    expect(part(element, 'title')!.tagName).to.equal('H2');
    expect(textOfParts(element, 'title')).to.deep.equal(["“It's better to teach a man fishing than to give him fish”"]);
    expect(textOfParts(element, 'text')).to.deep.equal(['Help is good; building ability is better.']);
  });

  it('says which keys there are when it has none with this one', async () => {
    const event = await nextEvent(mount('pb-value-card'), 'pb-error');
    expect(event.code).to.equal('unknown-item');
    expect(event.message).to.include('value-order,teach-to-fish');
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const item of ['value-order', 'teach-to-fish']) {
      it(`is accessible: ${item}, ${lang}`, async () => {
        expect(await violations(await mountLoaded('pb-value-card', { lang, attributes: { item } }))).to.deep.equal([]);
      });
    }
  }
});
