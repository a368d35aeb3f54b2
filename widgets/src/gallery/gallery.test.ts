import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../testing/axe.js';
import { mountLoaded, part, parts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import type { PbVenues } from '../venues/venues.js';
import '../venues/define.js';

/** Venues, the first with so many pictures. */
async function gallery(count: number, options: MountOptions = {}): Promise<PbVenues> {
  const snapshot = fixtureWholeSnapshot(options.lang === 'en' ? 'en' : 'zh-CN');
  const [hall] = snapshot.venues!;
  const [photo] = hall!.pictures!;
  hall!.pictures = Array.from({ length: count }, (_, i) => ({ ...photo!, alt: `Picture ${i + 1}` }));
  const element = await mountLoaded('pb-venues', options);
  element.snapshot = snapshot;
  await element.updateComplete;
  return element;
}

async function opened(element: Element, i = 0): Promise<HTMLDialogElement> {
  parts(element, 'picture-link')[i]!.click();
  return until('the lightbox is open', () => part(element, 'lightbox') as HTMLDialogElement | null);
}

const caption = (element: Element): string => part(element, 'lightbox-caption')!.textContent;
const press = (key: string): Promise<void> => sendKeys({ press: key });

describe('the lightbox', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await setViewport({ width: 1280, height: 900 });
  });

  it('shows the picture that was clicked, as large as the screen, with its text', async () => {
    const element = await gallery(3, { lang: 'en' });
    const dialog = await opened(element, 1);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.lang).to.equal('en');
    expect(dialog.getAttribute('aria-label')).to.equal('Picture 2');
    expect(caption(element)).to.equal('Picture 2');
    expect(part(element, 'lightbox-count')!.textContent).to.equal('2 / 3');
    const { width, height } = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect((part(element, 'lightbox-picture') as HTMLImageElement).srcset).to.contain('960w');
  });

  it('turns with the arrow keys, round and round, and to the ends', async () => {
    const element = await gallery(3);
    await opened(element);
    const seen = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await press(key);
      seen.push(caption(element));
    }
    expect(seen).to.deep.equal([2, 3, 1, 3, 1, 3].map((i) => `Picture ${i}`));
  });

  it('turns with the buttons, which are named in the language of the page', async () => {
    const element = await gallery(2);
    await opened(element);
    expect(parts(element, 'lightbox-button').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      '关闭',
      '上一张',
      '下一张',
    ]);
    part(element, 'next')!.click();
    expect(caption(element)).to.equal('Picture 2');
    part(element, 'previous')!.click();
    expect(caption(element)).to.equal('Picture 1');
  });

  it('turns to the left with the right arrow key where the page is written from the right', async () => {
    const element = await gallery(3);
    element.dir = 'rtl';
    await opened(element);
    await press('ArrowRight');
    expect(caption(element)).to.equal('Picture 3');
  });

  it('turns with a finger that moves across', async () => {
    const element = await gallery(3);
    await opened(element);
    const frame = part(element, 'lightbox-frame')!;
    const move = (from: number, to: number, pointerType = 'touch'): void => {
      frame.dispatchEvent(new PointerEvent('pointerdown', { clientX: from, pointerType }));
      frame.dispatchEvent(new PointerEvent('pointerup', { clientX: to, pointerType }));
    };
    move(200, 100);
    expect(caption(element)).to.equal('Picture 2');
    move(200, 190);
    move(200, 100, 'mouse');
    expect(caption(element)).to.equal('Picture 2');
    move(100, 200);
    expect(caption(element)).to.equal('Picture 1');
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const element = await gallery(2);
    await opened(element, 1);
    await press('Escape');
    await until('it is gone', () => !part(element, 'lightbox'));
    expect(element.shadowRoot!.activeElement === parts(element, 'picture-link')[1]).to.equal(true);
  });

  it('closes with its button', async () => {
    const element = await gallery(2);
    await opened(element);
    part(element, 'close')!.click();
    await until('it is gone', () => !part(element, 'lightbox'));
  });

  it('has nowhere to turn to where there is one picture', async () => {
    const element = await gallery(1);
    await opened(element);
    expect(parts(element, 'lightbox-button')).to.have.length(1);
    await press('ArrowRight');
    expect(caption(element)).to.equal('Picture 1');
  });

  it('stays, and looks the same, when content comes again', async () => {
    const element = await gallery(2);
    await opened(element);
    element.snapshot = fixtureWholeSnapshot('zh-CN');
    await element.updateComplete;
    expect(getComputedStyle(part(element, 'lightbox')!).position).to.equal('fixed');
    await press('ArrowRight');
    expect(caption(element)).to.equal('Picture 2');
  });

  it('shows the picture in grey on days on which the site is grey', async () => {
    const element = await gallery(1);
    element.snapshot = { ...element.snapshot!, appearance: { greyscale: { from: '2000-01-01', until: '2999-12-31' } } };
    await element.updateComplete;
    await opened(element);
    expect(getComputedStyle(part(element, 'lightbox-frame')!).filter).to.equal('grayscale(1)');
  });

  it('leaves a click that asks for a new tab to the browser, and one that the page has taken', async () => {
    const element = await gallery(1);
    let left = 0;
    document.body.addEventListener(
      'click',
      (event) => {
        left += Number(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    parts(element, 'picture-link')[0]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(left).to.equal(1);
    element.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    parts(element, 'picture-link')[0]!.click();
    await element.updateComplete;
    expect(part(element, 'lightbox') === null).to.equal(true);
  });

  it('fits on a phone: nothing stands over another thing', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await gallery(3, { width: 320 });
    await opened(element);
    const boxes = ['lightbox-count', 'lightbox-frame', 'lightbox-caption', 'previous', 'next', 'close'].map((name) =>
      part(element, name)!.getBoundingClientRect(),
    );
    for (const box of boxes) {
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(360);
      expect(box.bottom).to.be.at.most(640);
    }
    const overlaps = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom),
    );
    expect(overlaps).to.deep.equal([]);
  });

  it('does not move where the reader wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await gallery(1);
    await opened(element);
    expect(getComputedStyle(part(element, 'lightbox')!).animationName).to.equal('none');
  });

  for (const lang of ['zh-CN', 'en']) {
    it(`is accessible, ${lang}`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await gallery(3, { lang });
      await opened(element);
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`is accessible with forced colours, ${lang}`, async () => {
      await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const element = await gallery(2, { lang });
      await opened(element);
      expect(await violations(element, ['color-contrast'])).to.deep.equal([]);
    });
  }
});
