import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../concept/define.js';
import type { PbErrorEvent } from '../events/error-event.js';
import '../four-grasps/define.js';
import '../grasp/define.js';
import { violations } from '../testing/axe.js';
import { endpointOf, mount, mountLoaded, nextEvent, part, textOfParts, unmountAll, until } from '../testing/mount.js';
import '../value-card/define.js';
import '../value-cards/define.js';

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const isShown = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().height > 0;

describe('every element', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ colorScheme: 'light' });
  });

  describe('before its content is there', () => {
    it('shows what stands in its tag', async () => {
      const fragment = paragraph('党建理念');
      const element = mount('pb-concept', { children: [fragment] });
      await element.updateComplete;
      expect(isShown(fragment)).to.equal(true);
      await nextEvent(element, 'pb-load');
      expect(isShown(fragment)).to.equal(false);
      expect(fragment.isConnected).to.equal(true);
    });

    it('says that it is loading where nothing stands in its tag', async () => {
      const element = mount('pb-concept');
      await element.updateComplete;
      expect(textOfParts(element, 'loading')).to.deep.equal(['正在加载…']);
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  describe('when its content cannot be had', () => {
    const failing = async (content: 'down' | 'future' | 'torn', children: Node[] = []) => {
      const element = mount('pb-concept', { content, lang: 'en', children });
      const event = await nextEvent(element, 'pb-error');
      await element.updateComplete;
      return { element, event };
    };

    it('keeps what stands in its tag, and says so to the page', async () => {
      const fragment = paragraph('党建理念');
      const { event } = await failing('down', [fragment]);
      expect(isShown(fragment)).to.equal(true);
      expect(event.code).to.equal('http');
      expect(event.message).to.include('answered 503');
      expect(event.bubbles && event.composed).to.equal(true);
    });

    it('says so to the reader where nothing stands in its tag, and can be asked to try again', async () => {
      const { element } = await failing('down');
      expect(textOfParts(element, 'message')).to.deep.equal(['Cannot be loaded now.']);
      expect(await violations(element)).to.deep.equal([]);
      element.endpoint = element.endpoint!.replace('down', 'full');
      (part(element, 'retry') as HTMLButtonElement).click();
      await nextEvent(element, 'pb-load');
      expect(part(element, 'page-title')!.textContent).to.equal('Party Building Concept');
    });

    it('refuses content for newer elements in plain words, and keeps what stands in its tag', async () => {
      const said: unknown[] = [];
      const original = console.error;
      console.error = (...words: unknown[]) => said.push(...words);
      try {
        const fragment = paragraph('党建理念');
        const { event } = await failing('future', [fragment]);
        expect(event.code).to.equal('unknown-schema');
        expect(event.message).to.include('has content schema 2, this script reads 1');
        expect(isShown(fragment)).to.equal(true);
        expect(said.join()).to.include('content schema 2').and.include('The page keeps what it has.');
      } finally {
        console.error = original;
      }
    });

    it('survives a snapshot that lacks what it should have', async () => {
      const fragment = paragraph('四个紧紧抓住');
      const element = mount('pb-four-grasps', { content: 'torn', lang: 'en', children: [fragment] });
      const event = await nextEvent(element, 'pb-error');
      expect(event.code).to.equal('bad-data');
      await element.updateComplete;
      expect(isShown(fragment)).to.equal(true);
    });

    it('says that nobody has told it where its content is', async () => {
      const element = document.createElement('pb-concept');
      const told = nextEvent(element, 'pb-error');
      document.body.append(element);
      expect((await told).code).to.equal('no-endpoint');
      element.remove();
    });
  });

  it('says when it shows content, in which language and from where', async () => {
    const event = await nextEvent(mount('pb-value-cards', { lang: 'en' }), 'pb-load');
    expect([event.locale, event.source, event.bubbles, event.composed]).to.deep.equal(['en', 'network', true, true]);
  });

  it('paints the copy of the last visit at once, and says when it cannot confirm it', async () => {
    const endpoint = endpointOf('full');
    const first = mount('pb-concept', { attributes: { endpoint } });
    await nextEvent(first, 'pb-load');
    const key = Object.keys(localStorage).find((each) => each.includes(endpoint))!;
    const elsewhere = endpointOf('down');
    localStorage.setItem(key.replace(endpoint, elsewhere), localStorage.getItem(key)!);
    const second = mount('pb-concept', { attributes: { endpoint: elsewhere } });
    const [loaded] = await Promise.all([nextEvent(second, 'pb-load'), nextEvent(second, 'pb-error')]);
    expect(loaded.source).to.equal('saved');
    expect(textOfParts(second, 'page-title')).to.deep.equal(['党建理念']);
    expect(textOfParts(second, 'stale')).to.deep.equal(['无法连接，显示上次保存的内容。']);
    expect(await violations(second)).to.deep.equal([]);
  });

  describe('language', () => {
    it('is the nearest one around, also around the shadow roots that it stands in', async () => {
      const host = document.createElement('div');
      host.lang = 'en';
      const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
      document.body.append(host);
      const element = await mountLoaded('pb-concept', { lang: '', into: inner });
      expect(textOfParts(element, 'page-title')).to.deep.equal(['Party Building Concept']);
      host.remove();
    });

    it('is the one of its attribute, whatever stands around', async () => {
      const element = await mountLoaded('pb-concept', { attributes: { locale: 'en' } });
      expect(textOfParts(element, 'page-title')).to.deep.equal(['Party Building Concept']);
    });

    it('follows a change around it, also outside its shadow root', async () => {
      const host = document.createElement('div');
      host.lang = 'zh';
      const root = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      const element = await mountLoaded('pb-concept', { lang: '', into: root });
      host.lang = 'en-GB';
      // The content of `en-GB` is not published there, so the default is shown: the language asked for has changed.
      await until('it has asked anew', () => part(element, 'note'));
      host.remove();
    });

    it('marks content of another language, and says so', async () => {
      const element = await mountLoaded('pb-concept', { lang: 'fr' });
      expect(part(element, 'base')!.lang).to.equal('zh-CN');
      expect(textOfParts(element, 'note')).to.deep.equal(['Shown in the original language.']);
      expect(part(element, 'note')!.lang).to.equal('en');
    });

    it('marks every text that has fallen back, and says so', async () => {
      const element = await mountLoaded('pb-grasp', { lang: 'en', content: 'partly', attributes: { item: 'culture' } });
      expect(part(element, 'title')!.lang).to.equal('zh-CN');
      expect(part(element, 'rich-text')!.lang).to.equal('zh-CN');
      expect(textOfParts(element, 'note')).to.deep.equal(['Partly shown in the original language.']);
    });

    it('says nothing of the kind where all is translated', async () => {
      expect(part(await mountLoaded('pb-concept', { lang: 'en' }), 'note')).to.equal(null);
    });
  });

  describe('theme', () => {
    const ground = (element: Element) => getComputedStyle(part(element, 'box')!).backgroundColor;
    const [LIGHT, DARK] = ['rgb(255, 255, 255)', 'rgb(30, 24, 22)'];

    it('is stated by the page', async () => {
      expect(ground(await mountLoaded('pb-concept', { attributes: { theme: 'light' } }))).to.equal(LIGHT);
      expect(ground(await mountLoaded('pb-concept', { attributes: { theme: 'dark' } }))).to.equal(DARK);
    });

    it('is the reader’s where the page says auto', async () => {
      const element = await mountLoaded('pb-concept', { attributes: { theme: 'auto' } });
      expect(ground(element)).to.equal(LIGHT);
      await emulateMedia({ colorScheme: 'dark' });
      expect(ground(element)).to.equal(DARK);
    });

    it('is the page’s own without a word: a light page stays light for readers who like it dark', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const element = await mountLoaded('pb-concept');
      expect(ground(element)).to.equal(LIGHT);
      element.parentElement!.style.colorScheme = 'dark';
      expect(ground(element)).to.equal(DARK);
    });

    it('takes the colours that the page gives it', async () => {
      const element = await mountLoaded('pb-concept');
      element.style.setProperty('--pb-color-surface', 'rgb(1, 2, 3)');
      expect(ground(element)).to.equal('rgb(1, 2, 3)');
    });
  });

  it('has a part on every node that is seen', async () => {
    const elements = [
      await mountLoaded('pb-concept'),
      await mountLoaded('pb-four-grasps'),
      await mountLoaded('pb-four-grasps', { width: 400 }),
      await mountLoaded('pb-grasp', { attributes: { item: 'culture' } }),
      await mountLoaded('pb-value-cards'),
    ];
    const without = elements.flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll(':not([part], path)')].map(({ outerHTML }) => outerHTML),
    );
    expect(without).to.deep.equal([]);
  });

  it('keeps its width in a row of flexible boxes', async () => {
    const row = document.createElement('div');
    row.style.display = 'flex';
    document.body.append(row);
    const element = await mountLoaded('pb-value-cards', { into: row });
    expect(element.getBoundingClientRect().width).to.be.greaterThan(300);
    row.remove();
  });

  it('is hidden where the page hides it', async () => {
    const element = await mountLoaded('pb-concept', { attributes: { hidden: '' } });
    expect(element.checkVisibility()).to.equal(false);
  });

  it('leaves nothing behind when it goes: 1,000 times in and out', async () => {
    const element = await mountLoaded('pb-four-grasps');
    const box = element.parentElement!;
    const added: string[] = [];
    const removed: string[] = [];
    const { addEventListener, removeEventListener } = window;
    const media = MediaQueryList.prototype;
    const { addEventListener: watch, removeEventListener: unwatch } = media;
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      added.push(args[0]);
      (args[2] as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => removed.push(args[0]));
      addEventListener.apply(window, args);
    };
    media.addEventListener = function (this: MediaQueryList, ...args: Parameters<typeof watch>) {
      added.push('media');
      watch.apply(this, args);
    } as typeof watch;
    media.removeEventListener = function (this: MediaQueryList, ...args: Parameters<typeof unwatch>) {
      removed.push('media');
      unwatch.apply(this, args);
    } as typeof unwatch;
    try {
      element.remove();
      await Promise.resolve();
      added.length = removed.length = 0;
      for (let i = 0; i < 1000; i++) {
        const each = document.createElement('pb-four-grasps');
        each.setAttribute('endpoint', element.getAttribute('endpoint')!);
        box.append(each);
        // Some stay until they have shown all that they have, some do not.
        if (i % 50 === 0) await each.updateComplete;
        each.remove();
        await Promise.resolve();
      }
      expect(added.length).to.be.greaterThan(1000);
      expect(removed.sort()).to.deep.equal(added.sort());
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
      Object.assign(media, { addEventListener: watch, removeEventListener: unwatch });
    }
  });

  it('reports each failure once to the page', async () => {
    const events: PbErrorEvent[] = [];
    const element = mount('pb-concept', { content: 'down' });
    element.addEventListener('pb-error', (event) => events.push(event));
    await nextEvent(element, 'pb-error');
    element.requestUpdate();
    await element.updateComplete;
    expect(events).to.have.length(1);
  });
});
