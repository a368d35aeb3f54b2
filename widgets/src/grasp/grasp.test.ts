import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll } from '../testing/mount.js';
import './define.js';

const culture = { attributes: { item: 'culture' } };

describe('pb-grasp', () => {
  afterEach(unmountAll);

  it('shows the grasp with that key', async () => {
    const element = await mountLoaded('pb-grasp', culture);
    expect(textOfParts(element, 'slogan')).to.deep.equal(['党建为企业发展铸魂']);
    expect(parts(element, 'measure')).to.have.length(4);
  });

  it('follows a change of the key', async () => {
    const element = await mountLoaded('pb-grasp', culture);
    element.item = 'two-roles';
    await element.updateComplete;
    expect(parts(element, 'mechanism')).to.have.length(6);
  });

  it('shows rich text as elements: headings below its own, lists, links that are safe', async () => {
    const element = await mountLoaded('pb-grasp', { attributes: { item: 'culture', 'heading-level': '3' } });
    expect(part(element, 'title')!.tagName).to.equal('H3');
    expect(part(element, 'text-heading')!.tagName).to.equal('H4');
    expect(part(element, 'list')!.tagName).to.equal('UL');
    expect(parts(element, 'list-item')).to.have.length(2);
    expect(part(element, 'link')!.getAttribute('href')).to.equal('/culture');
  });

  it('says which keys there are when it has none with this one', async () => {
    const element = mount('pb-grasp', { attributes: { item: 'cutlure' } });
    const event = await nextEvent(element, 'pb-error');
    expect(event.code).to.equal('unknown-item');
    expect(event.message).to.include('pb-grasp').and.include('development-goal,culture,two-roles,social-responsibility');
    expect(textOfParts(element, 'empty')).to.deep.equal(['暂无内容']);
  });

  for (const [lang, content] of [
    ['zh-CN', 'full'],
    ['en', 'full'],
    ['en', 'partly'],
    ['zh-CN', 'empty'],
  ] as const) {
    for (const item of ['development-goal', 'culture', 'two-roles', 'social-responsibility']) {
      it(`is accessible: ${content}, ${item}, ${lang}`, async () => {
        expect(await violations(await mountLoaded('pb-grasp', { lang, content, attributes: { item } }))).to.deep.equal([]);
      });
    }
  }
});
