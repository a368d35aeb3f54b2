import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Snapshot } from '@party-building/contract';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PbSlideEvent } from '../events/slide-event.js';
import { violations } from '../testing/axe.js';
import { restoreClock, setClock } from '../testing/clock.js';
import { mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import './define.js';
import type { PbSignage } from './signage.js';

const NOON = '2026-11-22T04:00:00Z';

async function load(options: MountOptions = {}): Promise<PbSignage> {
  const element = await mountLoaded('pb-signage', options);
  await until('a slide is shown', () => part(element, 'slide'));
  return element;
}

const label = (element: Element): string | null => part(element, 'slides')!.getAttribute('aria-label');
const kind = (element: Element): string => part(element, 'slide')!.getAttribute('part')!.replace('slide ', '');
const button = (element: Element, text: string): HTMLElement =>
  parts(element, 'button').find((each) => each.ariaLabel === text || each.textContent === text)!;

/** Presses a key where the focus is inside. */
async function press(element: PbSignage, key: string): Promise<void> {
  parts(element, 'button')[0]!.focus();
  await sendKeys({ press: key });
  await element.updateComplete;
}

/** The element with content of its own. */
async function show(element: PbSignage, change: (snapshot: Snapshot) => void): Promise<void> {
  const snapshot = fixtureWholeSnapshot('zh-CN');
  change(snapshot);
  element.snapshot = snapshot;
  await element.updateComplete;
}

describe('pb-signage', () => {
  beforeEach(() => setClock(NOON));
  afterEach(async () => {
    restoreClock();
    unmountAll();
    document.documentElement.removeAttribute('dir');
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen' });
  });

  it('shows one slide at a time, with the site’s name, and day and time in the site’s zone and the content’s language', async () => {
    const element = await load();
    expect(parts(element, 'slide')).to.have.length(1);
    expect(textOfParts(element, 'site-name')[0]).to.equal('党建在线');
    expect(textOfParts(element, 'date')).to.deep.equal(['11月22日星期日']);
    expect(textOfParts(element, 'clock')).to.deep.equal(['12:00']);
    expect(textOfParts(await load({ lang: 'en' }), 'date')).to.deep.equal(['Sunday, November 22']);
  });

  it('turns when the time of a slide is over, to the one that the clock says, and tells the page', async () => {
    const element = await load({ attributes: { interval: '10', show: 'values concept' } });
    const told: string[] = [];
    element.addEventListener('pb-slide', (event: PbSlideEvent) => told.push(event.item));
    for (const seconds of [9, 10, 29, 51]) {
      setClock(new Date(Date.parse(NOON) + seconds * 1_000).toISOString());
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(told).to.deep.equal(['teach-to-fish', 'concept']);
    expect(label(element)).to.equal('3 / 3');
  });

  it('goes on from where it is when somebody sets the clock back', async () => {
    const element = await load();
    await press(element, 'ArrowRight');
    setClock('2026-11-21T04:00:00Z');
    element.requestUpdate();
    await element.updateComplete;
    expect(label(element)).to.equal('2 / 14');
  });

  it('takes no interval below three seconds, and fifteen for one that is none', async () => {
    const element = await load({ attributes: { interval: '0.1' } });
    const after = async (seconds: number): Promise<string | null> => {
      setClock(new Date(Date.parse(NOON) + seconds * 1_000).toISOString());
      element.requestUpdate();
      await element.updateComplete;
      return label(element);
    };
    expect(await after(2)).to.equal('1 / 14');
    expect(await after(3)).to.equal('2 / 14');
    element.setAttribute('interval', 'soon');
    expect(await after(17)).to.equal('2 / 14');
    expect(await after(18)).to.equal('3 / 14');
  });

  describe('by hand', () => {
    it('turns with arrow keys, Home and End, the last slide followed by the first', async () => {
      const element = await load();
      await press(element, 'ArrowRight');
      expect(label(element)).to.equal('2 / 14');
      await press(element, 'End');
      expect(label(element)).to.equal('14 / 14');
      await press(element, 'ArrowRight');
      expect(label(element)).to.equal('1 / 14');
      await press(element, 'ArrowLeft');
      expect(label(element)).to.equal('14 / 14');
    });

    it('turns the arrow keys around in text from right to left', async () => {
      document.documentElement.dir = 'rtl';
      const element = await load();
      await press(element, 'ArrowLeft');
      expect(label(element)).to.equal('2 / 14');
    });

    it('turns with buttons', async () => {
      const element = await load({ lang: 'en' });
      button(element, 'Next').click();
      await element.updateComplete;
      expect(label(element)).to.equal('2 / 15');
      button(element, 'Previous').click();
      button(element, 'Previous').click();
      await element.updateComplete;
      expect(label(element)).to.equal('15 / 15');
    });

    it('pauses and goes on with the button and with Space, and is read aloud only while it rests', async () => {
      const element = await load();
      const live = () => part(element, 'slides')!.getAttribute('aria-live');
      expect(live()).to.equal('off');
      button(element, '暂停').click();
      await element.updateComplete;
      expect(live()).to.equal('polite');
      setClock('2026-11-22T05:00:00Z');
      element.requestUpdate();
      await element.updateComplete;
      expect(label(element)).to.equal('1 / 14');
      button(element, '继续').click();
      await element.updateComplete;
      expect([live(), label(element)]).to.deep.equal(['off', '1 / 14']);
      // On the button itself Space is its click, once.
      button(element, '暂停').focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(live()).to.equal('polite');
    });

    it('leaves keys alone that are meant for the page, and shortcuts', async () => {
      const element = await load({ width: 400 });
      (document.activeElement as HTMLElement | null)?.blur();
      await sendKeys({ press: 'ArrowRight' });
      await press(element, 'Alt+ArrowRight');
      await element.updateComplete;
      expect(label(element)).to.equal('1 / 14');
    });

    it('shows the buttons while the pointer moves, while one has the focus and while it rests', async () => {
      const element = await load();
      const isShown = () => getComputedStyle(part(element, 'controls')!).opacity !== '0' || !part(element, 'idle');
      expect(isShown()).to.equal(false);
      part(element, 'stage')!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      await element.updateComplete;
      expect(isShown()).to.equal(true);
      setClock('2026-11-22T04:00:05Z');
      element.requestUpdate();
      await element.updateComplete;
      expect(part(element, 'idle')).to.not.equal(null);
      button(element, '暂停').click();
      await element.updateComplete;
      expect(part(element, 'idle')).to.equal(null);
    });
  });

  it('is dark, unless the tag says otherwise', async () => {
    expect((await load()).theme).to.equal('dark');
    const light = await load({ attributes: { theme: 'light' } });
    expect(light.theme).to.equal('light');
    expect(getComputedStyle(part(light, 'base')!).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  describe('when content is published', () => {
    it('stays with the slide that is shown, wherever it stands then', async () => {
      const element = await load();
      await press(element, 'End');
      await press(element, 'ArrowLeft');
      expect(label(element)).to.equal('13 / 14');
      await show(element, ({ values }) => values.push({ key: 'new', kind: 'maxim', statement: '新' }));
      expect([label(element), kind(element)]).to.deep.equal(['14 / 15', 'activities']);
    });

    it('goes on in the round where that slide is no more', async () => {
      const element = await load();
      await press(element, 'End');
      await show(element, (snapshot) => {
        snapshot.activities = [];
      });
      expect(label(element)).to.equal('1 / 12');
    });

    it('goes on with what it has where that cannot be shown, and tells the page', async () => {
      const element = await load();
      const failed = nextEvent(element, 'pb-error');
      await show(element, (snapshot) => {
        snapshot.grasps[3] = {} as Snapshot['grasps'][number];
      });
      expect((await failed).code).to.equal('bad-data');
      await press(element, 'ArrowRight');
      expect([label(element), kind(element)]).to.deep.equal(['2 / 14', 'grasp']);
    });
  });

  for (const [width, height] of [
    [1280, 720],
    [540, 960],
    [360, 480],
  ] as const) {
    it(`never lets a text run over its edge: ${width} × ${height}`, async () => {
      const element = await load({ width });
      element.style.blockSize = `${height}px`;
      await show(element, ({ grasps, values }) => {
        grasps[0]!.lead = '理'.repeat(1_000);
        grasps[0]!.measures[0]!.text = '文'.repeat(1_000);
        grasps[2]!.mechanisms.forEach((mechanism) => (mechanism.text = 'word '.repeat(200)));
        values[0]!.statement = '值'.repeat(250);
        values[0]!.gloss = '注'.repeat(1_000);
      });
      const count = Number(label(element)!.split('/ ')[1]);
      for (let i = 0; i < count; i++) {
        const slide = part(element, 'slide')!;
        const over = [slide.scrollHeight - slide.clientHeight, slide.scrollWidth - slide.clientWidth];
        expect(
          over.map((pixels) => pixels > 1),
          `${kind(element)} ${over}`,
        ).to.deep.equal([false, false]);
        await press(element, 'ArrowRight');
      }
    });
  }

  it('makes its type larger where it is larger, and smaller again for the next slide', async () => {
    const element = await load({ width: 1600 });
    element.style.blockSize = '900px';
    const size = () => parseFloat(getComputedStyle(part(element, 'slide')!).fontSize);
    await until('it is measured', () => size() > 20);
    const large = size();
    element.style.blockSize = '450px';
    await until('it is smaller', () => Math.abs(size() - large / 2) < 1);
  });

  it('moves nothing for who wants it so', async () => {
    const moving = await load();
    expect(moving.shadowRoot!.getAnimations()).to.have.length.greaterThan(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    const still = await load();
    await press(still, 'ArrowRight');
    expect(still.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('prints all slides', async () => {
    const element = await load();
    await emulateMedia({ media: 'print' });
    await until('all slides stand there', () => parts(element, 'slide').length === 14);
  });

  it('keeps the screen on while it is on the page', async () => {
    const locks: { released: boolean; release(): Promise<void> }[] = [];
    const request = async () => {
      const lock = {
        released: false,
        release: async () => {
          lock.released = true;
        },
      };
      locks.push(lock);
      return lock;
    };
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    try {
      const element = await load();
      await until('the screen is kept on', () => locks.length === 1);
      // As when the page has been out of sight.
      locks[0]!.released = true;
      element.remove();
      document.body.append(element);
      await until('it is kept on again', () => locks.length === 2);
      element.remove();
      await until('it is let go', () => locks[1]!.released);
    } finally {
      Reflect.deleteProperty(navigator, 'wakeLock');
      expect(original === undefined || 'wakeLock' in navigator).to.equal(true);
    }
  });

  describe('is accessible', () => {
    for (const lang of ['zh-CN', 'en']) {
      for (const theme of ['dark', 'light']) {
        it(`on each slide, ${theme}, ${lang}`, async () => {
          await emulateMedia({ reducedMotion: 'reduce' });
          const element = await load({ lang, attributes: { theme } });
          const count = Number(label(element)!.split('/ ')[1]);
          for (let i = 0; i < count; i++) {
            expect(await violations(element), kind(element)).to.deep.equal([]);
            await press(element, 'ArrowRight');
          }
        });
      }
    }

    it('as a carousel with named slides', async () => {
      const element = await load({ lang: 'en' });
      const stage = part(element, 'stage')!;
      expect([stage.role, stage.ariaRoleDescription, stage.ariaLabel]).to.deep.equal(['group', 'carousel', 'Party Building Online']);
      const slides = part(element, 'slides')!;
      expect([slides.role, slides.ariaRoleDescription, slides.ariaLabel]).to.deep.equal(['group', 'slide', '1 / 15']);
      expect(parts(element, 'button')[0]!.textContent).to.equal('Pause');
    });

    it('partly translated, and empty', async () => {
      expect(await violations(await load({ lang: 'en', content: 'partly' }))).to.deep.equal([]);
      expect(await violations(await mountLoaded('pb-signage', { content: 'empty' }))).to.deep.equal([]);
    });
  });
});
