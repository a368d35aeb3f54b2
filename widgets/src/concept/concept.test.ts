import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, textOfParts, unmountAll } from '../testing/mount.js';
import './define.js';

describe('pb-concept', () => {
  afterEach(unmountAll);

  it('shows the names, the principle and the introduction', async () => {
    const element = await mountLoaded('pb-concept');
    expect(textOfParts(element, 'site-name')).to.deep.equal(['党建在线']);
    expect(textOfParts(element, 'page-title')).to.deep.equal(['党建理念']);
    expect(textOfParts(element, 'principle')).to.deep.equal(['“党建聚力、融合共赢”']);
    expect(part(element, 'introduction')!.textContent).to.include('重庆市非公有制企业党建的一面旗帜');
    expect(textOfParts(element, 'bold')).to.deep.equal(['“四个紧紧抓住”']);
  });

  it('shows the facts as pairs, the year in the form of the language', async () => {
    const chinese = await mountLoaded('pb-concept');
    expect(textOfParts(chinese, 'text')).to.deep.equal(['“四个紧紧抓住”', '集团党委', '2008年']);
    const english = await mountLoaded('pb-concept', { lang: 'en' });
    expect(textOfParts(english, 'term')).to.deep.equal(['Concept', 'Organization', 'Established']);
    expect(textOfParts(english, 'text')).to.deep.equal(['“Four Grasps”', 'Group Party committee', '2008']);
  });

  it('keeps the place of the picture free, and takes it from the endpoint in several widths', async () => {
    const element = await mountLoaded('pb-concept');
    const image = part(element, 'picture') as HTMLImageElement;
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['1440', '810']);
    expect(image.alt).to.equal('清晨的集团园区');
    expect(image.src.startsWith(`${location.origin}/content/full/`)).to.equal(true);
    expect(image.srcset.split(', ')).to.have.length(3);
  });

  it('puts its headings where the page wants them', async () => {
    const element = await mountLoaded('pb-concept', { attributes: { 'heading-level': '1' } });
    expect(part(element, 'page-title')!.tagName).to.equal('H1');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(part(element, 'page-title')!.tagName).to.equal('H4');
  });

  it('says that nothing is published yet', async () => {
    const element = await mountLoaded('pb-concept', { content: 'empty' });
    expect(textOfParts(element, 'empty')).to.deep.equal(['暂无内容']);
  });

  for (const [lang, content] of [
    ['zh-CN', 'full'],
    ['en', 'full'],
    ['en', 'partly'],
    ['zh-CN', 'empty'],
  ] as const) {
    it(`is accessible: ${content}, ${lang}`, async () => {
      expect(await violations(await mountLoaded('pb-concept', { lang, content }))).to.deep.equal([]);
    });
  }
});
