import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { restoreClock, setClock } from '../testing/clock.js';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import type { PbActivityCalendar } from './activity-calendar.js';
import './define.js';

const NOON = '2026-11-22T04:00:00Z';

const load = (options: MountOptions = {}): Promise<PbActivityCalendar> => mountLoaded('pb-activity-calendar', { lang: 'en', ...options });

const month = (element: Element): string => part(element, 'bar')!.querySelector("[part~='title']")!.textContent;
const days = (element: Element): string[] => textOfParts(element, 'group-title');
const titles = (element: Element): string[] => parts(element, 'row').map((row) => row.querySelector("[part~='title']")!.textContent);
const buttons = (element: Element): HTMLButtonElement[] => [...part(element, 'controls')!.querySelectorAll('button')];

async function press(element: PbActivityCalendar, index: number): Promise<void> {
  buttons(element)[index]!.click();
  await element.updateComplete;
}
const [PREVIOUS, TODAY, NEXT, TABLE] = [0, 1, 2, 3];

async function loadTable(options: MountOptions = {}): Promise<PbActivityCalendar> {
  const element = await load({ ...options, attributes: { view: 'month', ...options.attributes } });
  await until('the table is there', () => part(element, 'month-table'));
  return element;
}
const cell = (element: Element, day: number): HTMLElement => parts(element, 'month-day')[day - 1]!;
const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label')?.split(';')[0];

describe('pb-activity-calendar', () => {
  beforeEach(() => setClock(NOON, 'Asia/Shanghai'));
  afterEach(async () => {
    unmountAll();
    restoreClock();
    await emulateMedia({ forcedColors: 'none' });
  });

  describe('as a list', () => {
    it('shows the activities of this month by day, an occurrence each', async () => {
      const element = await load();
      expect(month(element)).to.equal('November 2026');
      expect(days(element)).to.deep.equal([
        'Mon, Nov 2',
        'Wed, Nov 4',
        'Thu, Nov 5',
        'Fri, Nov 6',
        'Wed, Nov 11',
        'Fri, Nov 13',
        'Wed, Nov 18',
        'Sat, Nov 21',
        'Tue, Nov 24',
        'Wed, Nov 25',
        'Fri, Nov 27',
        'Sat, Nov 28',
        'Mon, Nov 30',
      ]);
      expect(titles(element).filter((title) => title === 'Theory class on Fridays')).to.have.length(4);
      expect(textOfParts(element, 'count')).to.deep.equal(['14 activities']);
    });

    it('says it in Chinese', async () => {
      const element = await load({ lang: 'zh-CN' });
      expect([month(element), days(element)[0], textOfParts(element, 'count')[0]]).to.deep.equal([
        '2026年11月',
        '11月2日周一',
        '共14项活动',
      ]);
      expect(buttons(element).map((button) => button.ariaLabel ?? button.textContent)).to.deep.equal([
        '2026年10月',
        '今天',
        '2026年12月',
        '月历',
      ]);
    });

    it('says which day is today', async () => {
      setClock('2026-11-27T04:00:00Z');
      expect(days(await load())).to.include('Fri, Nov 27 · Today');
    });

    it('shows what takes several days once, on its first day of the month', async () => {
      const december = await load({ attributes: { month: '2026-12' } });
      expect(titles(december).filter((title) => title.startsWith('企业文化周'))).to.have.length(1);
      expect(days(await load({ attributes: { month: '2027-01' } }))).to.deep.equal(['Fri, Jan 1', 'Mon, Jan 4']);
    });

    it('turns to other months, and back to this one', async () => {
      const element = await load();
      await press(element, NEXT!);
      expect([month(element), titles(element)[0]]).to.deep.equal(['December 2026', 'Pledge ceremony']);
      await press(element, NEXT!);
      expect(month(element)).to.equal('January 2027');
      await press(element, TODAY!);
      expect([month(element), element.month]).to.deep.equal(['November 2026', undefined]);
      await press(element, PREVIOUS!);
      expect(month(element)).to.equal('October 2026');
    });

    it('shows this month where the page names none that there is', async () => {
      for (const named of ['2026-13', 'soon', ''])
        expect(month(await load({ attributes: { month: named } })), named).to.equal('November 2026');
    });

    it('goes on to the next month at midnight', async () => {
      setClock('2026-11-30T15:59:00Z');
      const element = await load();
      setClock('2026-11-30T16:00:00Z');
      element.requestUpdate();
      await element.updateComplete;
      expect(month(element)).to.equal('December 2026');
    });

    it('says so where a month has nothing', async () => {
      const element = await load({ attributes: { month: '2027-01', kind: 'ceremony' } });
      expect(textOfParts(element, 'none')).to.deep.equal(['Nothing here yet']);
      expect(textOfParts(element, 'count')).to.deep.equal(['0 activities']);
    });

    it('shows only what the page wants', async () => {
      expect(titles(await load({ attributes: { kind: 'volunteering leisure' } }))).to.have.length(4);
      expect(titles(await load({ attributes: { venue: 'library' } }))).to.have.length(1);
      expect(titles(await load({ attributes: { grasp: 'two-roles' } }))).to.have.length(4);
    });

    it('says so where there is nothing at all', async () => {
      const element = mount('pb-activity-calendar', { content: 'empty', lang: 'en' });
      await until('it says so', () => part(element, 'empty'));
      expect(textOfParts(element, 'empty')).to.deep.equal(['Nothing here yet']);
    });

    it('tells the page to which month the reader turns, and stays where the page wants it', async () => {
      const element = await load();
      const before = nextEvent(element, 'pb-filter');
      const after = nextEvent(element, 'pb-filtered');
      await press(element, NEXT!);
      expect([(await before).filter, (await after).filter]).to.deep.equal([{ month: '2026-12' }, { month: '2026-12' }]);
      element.addEventListener('pb-filter', (event) => event.preventDefault());
      await press(element, NEXT!);
      expect(month(element)).to.equal('December 2026');
    });
  });

  describe('beyond the snapshot', () => {
    const narrow = async (options: MountOptions = {}) => {
      const element = await load(options);
      const snapshot = fixtureWholeSnapshot('en');
      snapshot.activities = snapshot.activities!.flatMap((activity) => {
        const occurrences = activity.occurrences.filter(({ start }) => start.startsWith('2026-11'));
        return occurrences.length ? [{ ...activity, occurrences }] : [];
      });
      element.snapshot = snapshot;
      await element.updateComplete;
      return element;
    };

    it('asks for a month when it is turned to', async () => {
      const element = await narrow();
      expect(parts(element, 'message')).to.deep.equal([]);
      await press(element, NEXT!);
      expect(textOfParts(element, 'message')).to.deep.equal(['Loading…']);
      await until('all of it is there', () => !parts(element, 'message').length);
      expect(titles(element)).to.include('Pledge ceremony');
    });

    it('says that a month cannot be had, and tries again', async () => {
      const element = await narrow();
      const { fetch } = window;
      window.fetch = (...request) =>
        String(request[0]).endsWith('2026-12.json') ? Promise.resolve(new Response('{}', { status: 404 })) : fetch(...request);
      await press(element, NEXT!);
      await until('it says so', () => textOfParts(element, 'message').includes('Cannot be loaded now.'));
      window.fetch = fetch;
      element.shadowRoot!.querySelector<HTMLElement>("button[part~='more']")!.click();
      await until('it is there', () => titles(element).includes('Pledge ceremony'));
    });
  });

  describe('as a table', () => {
    it('is shown when the reader wants it, beside the list, and hidden again', async () => {
      const element = await load();
      expect(buttons(element)[TABLE!]!.ariaPressed).to.equal('false');
      await press(element, TABLE!);
      await until('the table is there', () => part(element, 'month-table'));
      expect([element.getAttribute('view'), buttons(element)[TABLE!]!.ariaPressed]).to.deep.equal(['month', 'true']);
      expect(parts(element, 'row')).to.have.length(14);
      await press(element, TABLE!);
      expect([element.getAttribute('view'), part(element, 'month-table')]).to.deep.equal(['list', null]);
    });

    it('is a grid of the days of the month, in weeks as the language has them', async () => {
      const element = await loadTable();
      const table = part(element, 'month-table')!;
      expect([table.localName, table.getAttribute('role'), table.ariaLabel]).to.deep.equal(['table', 'grid', 'November 2026']);
      expect(textOfParts(element, 'month-weekday')).to.deep.equal(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
      expect(parts(element, 'month-weekday').map((each) => each.getAttribute('abbr'))[0]).to.equal('Sunday');
      expect(textOfParts(element, 'month-number')).to.deep.equal(Array.from({ length: 30 }, (_, i) => `${i + 1}`));
      expect(parts(element, 'month-week').map(({ children }) => children.length)).to.deep.equal([7, 7, 7, 7, 7, 7]);
      expect(textOfParts(await loadTable({ lang: 'zh-CN' }), 'month-weekday')[0]).to.equal('周一');
    });

    it('names each day with what is on it, those of several days on each', async () => {
      const element = await loadTable({ attributes: { month: '2026-12' } });
      expect(cell(element, 1).ariaLabel).to.equal('Tuesday, December 1');
      expect(cell(element, 2).ariaLabel).to.equal('Wednesday, December 2; Pledge ceremony (Moved); Online lecture from New York');
      expect(cell(element, 4).ariaLabel).to.equal('Friday, December 4; Theory class on Fridays (Cancelled)');
      for (const day of [7, 8, 9, 10, 11]) expect(cell(element, day).ariaLabel, `${day}`).to.include('企业文化周');
      expect(cell(element, 12).ariaLabel).to.equal('Saturday, December 12');
      expect(cell(element, 7).querySelector<HTMLElement>("[part~='month-entry']")!.lang).to.equal('zh-CN');
    });

    it('counts what has no room', async () => {
      const element = await loadTable();
      const snapshot = fixtureWholeSnapshot('en');
      const [first] = snapshot.activities!;
      snapshot.activities = Array.from({ length: 5 }, (_, i) => ({ ...first!, key: `${i}`, occurrences: [{ start: '2026-11-28' }] }));
      element.snapshot = snapshot;
      await element.updateComplete;
      expect(cell(element, 28).querySelectorAll("[part~='month-entry']")).to.have.length(3);
      expect(textOfParts(element, 'month-rest')).to.deep.equal(['+2']);
    });

    it('marks today', async () => {
      const element = await loadTable();
      const marked = parts(element, 'month-day').filter((day) => day.getAttribute('aria-current') === 'date');
      expect(marked.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Sunday, November 22']);
    });

    it('is one stop of the Tab key: today, or the first of another month', async () => {
      const stops = (element: Element) => parts(element, 'month-day').flatMap(({ tabIndex }, i) => (tabIndex === 0 ? [i + 1] : []));
      expect(stops(await loadTable())).to.deep.equal([22]);
      const element = await loadTable({ attributes: { month: '2026-12' } });
      expect(stops(element)).to.deep.equal([1]);
      buttons(element)[TABLE!]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal('Tuesday, December 1');
    });

    it('follows the keys from day to day, over the ends of months', async () => {
      const element = await loadTable();
      cell(element, 22).focus();
      for (const [key, day, shown] of [
        ['ArrowRight', 'Monday, November 23', 'November 2026'],
        ['ArrowDown', 'Monday, November 30', 'November 2026'],
        ['Home', 'Sunday, November 29', 'November 2026'],
        ['End', 'Saturday, December 5', 'December 2026'],
        ['ArrowUp', 'Saturday, November 28', 'November 2026'],
        ['ArrowLeft', 'Friday, November 27', 'November 2026'],
        ['PageDown', 'Sunday, December 27', 'December 2026'],
        ['PageUp', 'Friday, November 27', 'November 2026'],
        ['Shift+PageDown', 'Saturday, November 27', 'November 2027'],
        ['Shift+PageUp', 'Friday, November 27', 'November 2026'],
      ] as const) {
        await sendKeys({ press: key });
        await until(`${key} leads to ${day}`, () => focused(element) === day);
        expect(month(element), key).to.equal(shown);
      }
    });

    it('goes the other way on a page from right to left', async () => {
      const element = await loadTable({ attributes: { dir: 'rtl' } });
      cell(element, 22).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await until('it has gone', () => focused(element) === 'Monday, November 23');
    });

    for (const [how, choose] of [
      ['Enter', () => sendKeys({ press: 'Enter' })],
      ['the space bar', () => sendKeys({ press: ' ' })],
      ['a click', (day: HTMLElement) => Promise.resolve(day.click())],
    ] as const) {
      it(`shows the activities of a day after ${how}, and all of the month after another`, async () => {
        const element = await loadTable();
        const told = nextEvent(element, 'pb-filtered');
        cell(element, 27).focus();
        await choose(cell(element, 27));
        expect((await told).filter).to.deep.equal({ month: '2026-11', day: '2026-11-27' });
        expect([days(element), titles(element)]).to.deep.equal([['Fri, Nov 27'], ['Theory class on Fridays', 'Film night']]);
        expect([cell(element, 27).ariaSelected, cell(element, 22).ariaSelected]).to.deep.equal(['true', 'false']);
        expect(textOfParts(element, 'count')).to.deep.equal(['2 activities']);
        await choose(cell(element, 27));
        await until('all are there', () => parts(element, 'row').length === 14);
      });
    }

    it('shows a day of what takes several', async () => {
      const element = await loadTable({ attributes: { month: '2026-12' } });
      cell(element, 9).click();
      await element.updateComplete;
      expect(days(element)).to.deep.equal(['Wed, Dec 9']);
      expect(titles(element)).to.have.length(1);
    });

    it('forgets the day with the month, and stays where the page wants it', async () => {
      const element = await loadTable();
      cell(element, 27).click();
      await element.updateComplete;
      await press(element, NEXT!);
      expect(titles(element).length).to.be.above(3);
      element.addEventListener('pb-filter', (event) => event.preventDefault());
      cell(element, 31).focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect([month(element), focused(element)]).to.deep.equal(['December 2026', 'Thursday, December 31']);
    });

    it('leaves other keys to the page', async () => {
      const element = await loadTable();
      let isLeft = false;
      element.addEventListener('keydown', (event) => (isLeft = !event.defaultPrevented));
      cell(element, 22).focus();
      await sendKeys({ press: 'Control+ArrowRight' });
      expect([isLeft, focused(element)]).to.deep.equal([true, 'Sunday, November 22']);
    });

    it('has a dot for each activity where there is no room for titles', async () => {
      const entry = (element: Element) => cell(element, 28).querySelector<HTMLElement>("[part~='month-entry']")!;
      const wide = entry(await loadTable()).getBoundingClientRect();
      expect(wide.width).to.be.above(60);
      const element = await loadTable({ width: 328 });
      expect(entry(element).getBoundingClientRect().width).to.equal(6);
      expect(part(element, 'month-table')!.scrollWidth).to.be.at.most(328);
      expect(cell(element, 28).getBoundingClientRect().height).to.be.at.least(44);
    });
  });
});
