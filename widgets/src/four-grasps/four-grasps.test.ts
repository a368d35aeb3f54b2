import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until } from '../testing/mount.js';
import './define.js';
import type { PbFourGrasps } from './four-grasps.js';
import { TABS_FROM_PX } from './four-grasps.styles.js';

const tabs = (element: Element) => parts(element, 'tab') as HTMLButtonElement[];
const panels = (element: Element) => parts(element, 'panel');
const items = (element: Element) => parts(element, 'item') as HTMLDetailsElement[];
const selectedTab = (element: Element) => tabs(element).findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
const openPanels = (element: Element) => panels(element).flatMap((panel, i) => (panel.hasAttribute('hidden') ? [] : [i]));
const openItems = (element: Element) => items(element).flatMap((item, i) => (item.open ? [i] : []));
const focused = (element: Element) => element.shadowRoot!.activeElement;

describe('pb-four-grasps', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  describe('as tabs', () => {
    it('shows four tabs with title and slogan, and the first panel', async () => {
      const element = await mountLoaded('pb-four-grasps');
      expect(textOfParts(element, 'tab')).to.have.length(4);
      expect(tabs(element)[0]!.textContent).to.include('紧紧抓住企业发展目标').and.include('党建为企业发展培根');
      expect(tabs(element).every((tab) => tab.querySelector('svg'))).to.equal(true);
      expect(openPanels(element)).to.deep.equal([0]);
    });

    it('wires tabs and panels for assistive technology', async () => {
      const element = await mountLoaded('pb-four-grasps');
      expect(part(element, 'tablist')!.getAttribute('role')).to.equal('tablist');
      expect(part(element, 'tablist')!.getAttribute('aria-label')).to.equal('四个紧紧抓住');
      tabs(element).forEach((tab, i) => {
        const panel = element.shadowRoot!.getElementById(tab.getAttribute('aria-controls')!);
        expect(tab.getAttribute('role')).to.equal('tab');
        expect(panel).to.equal(panels(element)[i]);
        expect(panel!.getAttribute('role')).to.equal('tabpanel');
        expect(panel!.getAttribute('aria-labelledby')).to.equal(tab.id);
        // What is closed is empty: nobody is led into it.
        expect(panel!.tabIndex).to.equal(i ? -1 : 0);
        expect(panel!.ariaHidden).to.equal(i ? 'true' : null);
      });
      expect(tabs(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    });

    it('follows the arrow keys, Home and End, and takes the focus along', async () => {
      const element = await mountLoaded('pb-four-grasps');
      tabs(element)[0]!.focus();
      for (const [press, index] of [
        ['ArrowRight', 1],
        ['ArrowRight', 2],
        ['ArrowLeft', 1],
        ['End', 3],
        ['ArrowRight', 0],
        ['ArrowLeft', 3],
        ['Home', 0],
      ] as const) {
        await sendKeys({ press });
        await element.updateComplete;
        expect(selectedTab(element), press).to.equal(index);
        expect(openPanels(element), press).to.deep.equal([index]);
        expect(focused(element), press).to.equal(tabs(element)[index]);
        expect(tabs(element)[index]!.tabIndex, press).to.equal(0);
      }
    });

    it('goes from the tab to the panel with the Tab key', async () => {
      const element = await mountLoaded('pb-four-grasps');
      tabs(element)[0]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(panels(element)[0]);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(null);
    });

    it('turns the arrow keys around in text from right to left', async () => {
      const element = await mountLoaded('pb-four-grasps', { attributes: { dir: 'rtl' } });
      tabs(element)[0]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(selectedTab(element)).to.equal(1);
    });

    it('opens the panel in which the browser has found a text', async () => {
      const element = await mountLoaded('pb-four-grasps');
      expect(panels(element)[2]!.getAttribute('hidden')).to.equal('until-found');
      panels(element)[2]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(selectedTab(element)).to.equal(2);
      expect(openPanels(element)).to.deep.equal([2]);
    });

    it('says before and after that a panel is opened', async () => {
      const element = await mountLoaded('pb-four-grasps');
      const order: string[] = [];
      document.addEventListener('pb-select', (event) => order.push(`select ${(event as HTMLElementEventMap['pb-select']).item}`), {
        once: true,
      });
      const selected = nextEvent(element, 'pb-selected');
      tabs(element)[1]!.click();
      const event = await selected;
      expect(order).to.deep.equal(['select culture']);
      expect(event.item).to.equal('culture');
      expect(event.bubbles && event.composed).to.equal(true);
      expect(selectedTab(element)).to.equal(1);
    });

    it('leaves the panel closed when the page prevents it, and the focus where it is', async () => {
      const element = await mountLoaded('pb-four-grasps');
      element.addEventListener('pb-select', (event) => event.preventDefault());
      tabs(element)[0]!.focus();
      await sendKeys({ press: 'ArrowRight' });
      tabs(element)[2]!.click();
      await element.updateComplete;
      expect(selectedTab(element)).to.equal(0);
      expect(tabs(element)[1]).not.to.equal(focused(element));
    });

    it('says nothing when the open tab is pressed again', async () => {
      const element = await mountLoaded('pb-four-grasps');
      let said = 0;
      element.addEventListener('pb-select', () => (said += 1));
      tabs(element)[0]!.click();
      expect(said).to.equal(0);
    });

    it('opens the panel that the page names, and the first for a name that is none', async () => {
      const element = await mountLoaded('pb-four-grasps', { attributes: { selected: 'two-roles' } });
      expect(selectedTab(element)).to.equal(2);
      element.selected = 'no-such-grasp';
      await element.updateComplete;
      expect(selectedTab(element)).to.equal(0);
    });

    it('prints all panels with their titles, and no tabs', async () => {
      const element = await mountLoaded('pb-four-grasps');
      await emulateMedia({ media: 'print' });
      expect(part(element, 'tablist')!.checkVisibility()).to.equal(false);
      for (const panel of panels(element)) expect(panel.getBoundingClientRect().height).to.be.greaterThan(60);
      for (const title of parts(element, 'panel-title')) expect(title.getBoundingClientRect().width).to.be.greaterThan(60);
    });

    it('marks the open tab by more than colour where colours are forced', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await mountLoaded('pb-four-grasps');
      const widths = tabs(element).map((tab) => getComputedStyle(tab).borderTopWidth);
      expect(widths).to.deep.equal(['3px', '1px', '1px', '1px']);
    });
  });

  describe('as an accordion', () => {
    const narrow = (options = {}) => mountLoaded('pb-four-grasps', { width: 400, ...options });

    it('is one where the element is narrow, with the first panel open', async () => {
      const element = await narrow();
      expect(items(element)).to.have.length(4);
      expect(openItems(element)).to.deep.equal([0]);
      expect(part(element, 'tablist')).to.equal(null);
    });

    it('is one wherever the page wants it', async () => {
      const element = await mountLoaded('pb-four-grasps', { attributes: { view: 'accordion' } });
      expect(items(element)).to.have.length(4);
    });

    it('changes with the width of what is around it, and keeps what is open', async () => {
      const element = await mountLoaded('pb-four-grasps');
      const box = element.parentElement!;
      tabs(element)[2]!.click();
      box.style.width = `${TABS_FROM_PX - 1}px`;
      await until('it is an accordion', () => items(element).length);
      expect(openItems(element)).to.deep.equal([2]);
      box.style.width = `${TABS_FROM_PX + 200}px`;
      await until('it has tabs', () => tabs(element)[0]?.getAttribute('role') === 'tab');
      expect(selectedTab(element)).to.equal(2);
    });

    it('says when the reader opens a panel, and closes no other', async () => {
      const element = await narrow();
      const selected = nextEvent(element, 'pb-selected');
      element.shadowRoot!.querySelectorAll('summary')[3]!.click();
      expect((await selected).item).to.equal('social-responsibility');
      expect(openItems(element)).to.deep.equal([0, 3]);
    });

    it('lets the reader close every panel', async () => {
      const element = await narrow();
      element.shadowRoot!.querySelector('summary')!.click();
      await until('it is closed', () => openItems(element).length === 0);
      element.requestUpdate();
      await element.updateComplete;
      expect(openItems(element)).to.deep.equal([]);
    });

    it('leaves a panel closed when the page prevents it', async () => {
      const element = await narrow();
      element.addEventListener('pb-select', (event) => event.preventDefault());
      element.shadowRoot!.querySelectorAll('summary')[1]!.click();
      await element.updateComplete;
      expect(openItems(element)).to.deep.equal([0]);
    });

    it('knows of a panel that the browser has opened to show what it found', async () => {
      const element = await narrow();
      const selected = nextEvent(element, 'pb-selected');
      items(element)[1]!.open = true;
      expect((await selected).item).to.equal('culture');
      await element.updateComplete;
      expect(openItems(element)).to.deep.equal([0, 1]);
    });

    it('prints all panels, and shows what was open afterwards', async () => {
      const element = await narrow();
      await emulateMedia({ media: 'print' });
      await until('all are open', () => openItems(element).length === 4);
      await emulateMedia({ media: 'screen' });
      await until('it is as before', () => openItems(element).length === 1);
      expect(openItems(element)).to.deep.equal([0]);
    });
  });

  it('shows all panels at once as cards', async () => {
    const element = await mountLoaded('pb-four-grasps', { attributes: { view: 'cards' } });
    expect(parts(element, 'grasp')).to.have.length(4);
    expect(textOfParts(element, 'title').filter((title) => title.startsWith('紧紧抓住'))).to.have.length(4);
  });

  it('shows measures with their labels, and the chain of contacts as a list in order', async () => {
    const element = await mountLoaded('pb-four-grasps');
    const panel = panels(element)[0]!;
    expect([...panel.querySelectorAll("[part~='label']")].map((node) => node.textContent)).to.deep.equal(['一建', '二考', '三联']);
    const chain = panel.querySelector('ol')!;
    expect([...chain.children].map((item) => item.tagName)).to.deep.equal(['LI', 'LI', 'LI', 'LI']);
    expect([...chain.children].map((item) => item.textContent!.replace(/\s+/g, ''))).to.deep.equal([
      '党委书记',
      '联系支部书记',
      '联系党小组组长',
      '联系重点党员',
    ]);
  });

  it('numbers the six mechanisms', async () => {
    const element = await mountLoaded('pb-four-grasps');
    const numbers = [...panels(element)[2]!.querySelectorAll("[part~='label']")].map((node) => node.textContent);
    expect(numbers).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });

  it('shows the values that belong to a grasp in its panel', async () => {
    const element = await mountLoaded('pb-four-grasps');
    expect(panels(element)[3]!.textContent).to.include('授人以鱼不如授人以渔');
    expect(panels(element)[0]!.textContent).not.to.include('授人以鱼不如授人以渔');
  });

  it('follows the text where it is published anew: what was open stays open', async () => {
    const element = await mountLoaded('pb-four-grasps');
    tabs(element)[1]!.click();
    element.locale = 'en';
    await until('it is English', () => tabs(element)[1]?.textContent?.includes('Enterprise Culture'));
    expect(selectedTab(element)).to.equal(1);
  });

  it('takes properties that were set before it was defined', async () => {
    const element = mount('pb-four-grasps', { attributes: { view: 'cards' } }) as PbFourGrasps;
    expect(element.view).to.equal('cards');
  });
});
