import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Venue } from '@party-building/contract';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, textOfParts, unmountAll, type MountOptions } from '../testing/mount.js';
import type { PbVenues } from './venues.js';
import './define.js';

/** The element with the fixtures' venues, the first of them changed. */
async function venues(hall: Partial<Venue>, options: MountOptions = {}): Promise<PbVenues> {
  const snapshot = fixtureWholeSnapshot(options.lang === 'en' ? 'en' : 'zh-CN');
  Object.assign(snapshot.venues![0]!, hall);
  const element = await mountLoaded('pb-venues', options);
  element.snapshot = snapshot;
  await element.updateComplete;
  return element;
}

const facts = (element: Element): string[] =>
  parts(element, 'fact').map((fact) => [...fact.children].map((each) => each.textContent.trim()).join(': '));
const [photo] = fixtureWholeSnapshot('en').venues![0]!.pictures!;

describe('pb-venues', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('shows each venue with its address, what it holds, when it is open and where it is', async () => {
    const element = await mountLoaded('pb-venues', { lang: 'en' });
    expect(textOfParts(element, 'title')).to.deep.equal(['Party member activity centre', 'Red Library']);
    expect(part(element, 'text')!.textContent).to.equal('1 Example Road, 2nd floor; Yubei, Chongqing');
    expect(facts(element)).to.deep.equal([
      'Capacity: 120',
      'Opening hours: Monday to Friday, 9:00 to 18:00',
      'Coordinates: 29.601543, 106.513741',
    ]);
  });

  it('writes numbers as the language does', async () => {
    expect(facts(await venues({ capacity: 12500 }, { lang: 'en' }))[0]).to.equal('Capacity: 12,500');
  });

  it('links coordinates as RFC 5870 says, numbers only whatever a server sends', async () => {
    const link = (element: Element): string | null => part(element, 'link')!.getAttribute('href');
    expect(link(await mountLoaded('pb-venues'))).to.equal('geo:29.601543,106.513741');
    expect(link(await venues({ location: { latitude: -0.5, longitude: 0 } }))).to.equal('geo:-0.5,0');
    expect(link(await venues({ location: { latitude: '1;u=javascript:alert(1)' as never, longitude: 2 } }))).to.equal('geo:NaN,2');
  });

  it('shows the first picture large and the others below it, each a link to its largest file', async () => {
    const element = await venues({ pictures: [photo!, photo!, photo!] });
    const [first, second] = parts(element, 'picture').map((picture) => picture.getBoundingClientRect());
    expect(first!.width).to.be.above(2 * second!.width);
    expect(second!.top).to.be.above(first!.bottom - 1);
    expect(parts(element, 'picture-link').map((link) => (link as HTMLAnchorElement).href.replace(/.*v1/, 'v1'))).to.deep.equal(
      Array(3).fill(`v1/media/${photo!.hash}/960.jpg`),
    );
  });

  it('names a picture that has no text of its own', async () => {
    const element = await venues({ pictures: [{ ...photo!, alt: '' }] }, { lang: 'en' });
    expect(part(element, 'picture-link')!.getAttribute('aria-label')).to.equal('Picture');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows nothing of what is not known', async () => {
    const [, library] = parts(await mountLoaded('pb-venues'), 'card');
    expect([...library!.querySelectorAll('[part~=fact], [part~=gallery], a')]).to.deep.equal([]);
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible: ${theme}, ${lang}`, async () => {
        expect(await violations(await mountLoaded('pb-venues', { lang, attributes: { theme } }))).to.deep.equal([]);
      });
    }

    it(`is accessible with forced colours and many pictures, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await venues({ pictures: Array<typeof photo>(6).fill(photo) as [] }, { lang, width: 320 });
      // The colours are the reader's then, and not those that axe reads.
      expect(await violations(element, ['color-contrast'])).to.deep.equal([]);
    });
  }

  it('is accessible partly translated, and marks what has fallen back', async () => {
    const name = { text: '党员活动中心', lang: 'zh-CN' };
    const element = await venues({ name, address: name, openingHours: name }, { lang: 'en' });
    expect(parts(element, 'card')[0]!.querySelectorAll('[lang=zh-CN]')).to.have.length(3);
    expect(part(element, 'note')!.textContent).to.equal('Partly shown in the original language.');
    expect(await violations(element)).to.deep.equal([]);
  });
});
