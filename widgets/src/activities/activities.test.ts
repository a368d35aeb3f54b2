import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { ActivityMonth, ActivitySummary, Snapshot } from '@party-building/contract';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { restoreClock, setClock } from '../testing/clock.js';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import type { PbActivities } from './activities.js';
import './define.js';

const NOON = '2026-11-22T04:00:00Z';

const load = (options: MountOptions = {}): Promise<PbActivities> => mountLoaded('pb-activities', { lang: 'en', ...options });

/** The element with a snapshot of its own; what is beyond it comes from the fixtures' months. */
async function withSnapshot(change: (snapshot: Snapshot) => void, options: MountOptions = {}): Promise<PbActivities> {
  const element = await load(options);
  const snapshot = fixtureWholeSnapshot(options.lang === 'zh-CN' ? 'zh-CN' : 'en');
  change(snapshot);
  element.snapshot = snapshot;
  await element.updateComplete;
  return element;
}

const withActivity = (fields: Partial<ActivitySummary>): Promise<PbActivities> =>
  withSnapshot((snapshot) => {
    const { key, slug, title, kind, eventStatus, timeZone } = snapshot.activities![0]!;
    snapshot.activities = [{ key, slug, title, kind, eventStatus, timeZone, occurrences: [{ start: '2026-11-28' }], ...fields }];
  });

/** Only what begins in these months, as a snapshot of a narrower window has it. */
const narrowed = (from: string, until: string) => (snapshot: Snapshot) => {
  snapshot.activities = snapshot.activities!.flatMap((activity) => {
    const occurrences = activity.occurrences.filter(({ start }) => from <= start && start.slice(0, 7) <= until);
    return occurrences.length ? [{ ...activity, occurrences }] : [];
  });
};

const titles = (element: Element): string[] => parts(element, 'row').map((row) => row.querySelector("[part~='title']")!.textContent);
const row = (element: Element, title: string): HTMLElement =>
  parts(element, 'row').find((each) => each.querySelector("[part~='title']")!.textContent.startsWith(title))!;
const textIn = (node: Element, name: string): string[] =>
  [...node.querySelectorAll(`[part~='${name}']`)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const links = (node: ParentNode): Record<string, string> =>
  Object.fromEntries([...node.querySelectorAll('a')].map((link) => [link.textContent, link.href.replace(/^.*?\/\d+\//, '')]));
const select = (element: Element, name: string): HTMLSelectElement =>
  element.shadowRoot!.querySelector<HTMLSelectElement>(`select[name='${name}']`)!;
const names = (element: Element): string[] => (parts(element, 'filter') as HTMLSelectElement[]).map(({ name }) => name);

async function choose(element: PbActivities, name: string, value: string): Promise<void> {
  const filter = select(element, name);
  filter.value = value;
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: PbActivities, name: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(`button[part~='${name}']`)!.click();
  await element.updateComplete;
}

/** Answers instead of the network, for addresses that end so. */
function answering(ending: string, answer: () => Promise<Response>): () => void {
  const { fetch } = window;
  window.fetch = (...request) => (String(request[0]).endsWith(ending) ? answer() : fetch(...request));
  return () => {
    window.fetch = fetch;
  };
}

describe('pb-activities', () => {
  beforeEach(() => setClock(NOON, 'Asia/Shanghai'));
  afterEach(async () => {
    unmountAll();
    restoreClock();
    await emulateMedia({ media: 'screen' });
  });

  describe('as a list', () => {
    it('shows coming activities by month, a row each, the first six', async () => {
      const element = await load();
      expect(textOfParts(element, 'group-title')).to.deep.equal(['November 2026']);
      expect(titles(element)).to.deep.equal([
        'Mountain walk in Kathmandu',
        'Online lecture from New York',
        'Theory class on Fridays',
        'Film night',
        'Sports day',
        'Commas, semicolons; backslashes\\ and "quotes": a line\nand another',
      ]);
      expect(textOfParts(element, 'count')).to.deep.equal(['10 activities']);
      expect(part(element, 'count')!.getAttribute('role')).to.equal('status');
    });

    it('has the date, the kind in words, the time, the place and what can be done in each row', async () => {
      const element = await load();
      const theory = row(element, 'Theory class');
      expect(textIn(theory, 'date')).to.deep.equal(['27Fri']);
      expect(textIn(theory, 'label')).to.deep.equal(['Learning']);
      expect(textIn(theory, 'when')).to.deep.equal(['Fri, Nov 27, 09:00–10:30']);
      expect(textIn(theory, 'place')[0]).to.equal('Party member activity centre');
      expect(links(theory)).to.deep.equal({
        Registration: 'https://portal.example.com/register?activity=theory-class',
        'Add to calendar': 'v1/en/activities/2026-09-04-theory-class.ics',
      });
      expect(links(row(element, 'Online lecture')).Online).to.equal('https://meet.example.com/lecture');
    });

    it('says it all in Chinese', async () => {
      const element = await load({ lang: 'zh-CN', attributes: { limit: '20' } });
      expect(textOfParts(element, 'group-title')).to.deep.equal(['2026年11月', '2026年12月']);
      expect(textOfParts(element, 'when')).to.deep.equal([
        '11月24日周二 07:15 (尼泊尔时间)',
        '11月25日周三 20:00–21:30 (北美东部时间)',
        '11月27日周五 09:00–10:30',
        '11月27日周五 19:00–21:00',
        '11月28日周六',
        '11月30日周一 15:00–16:00',
        '12月2日周三 09:00–10:00',
        '12月7日周一 – 12月11日周五',
        '12月7日周一 12:00–13:00 (英国时间)',
        '12月31日周四 22:00 – 1月1日周五 01:00',
      ]);
      expect(textOfParts(element, 'count')).to.deep.equal(['共10项活动']);
      expect(textIn(row(element, '入党宣誓'), 'state')).to.deep.equal(['已改期']);
      expect(textIn(row(element, '入党宣誓'), 'place')[0]).to.equal('原定 11月25日周三 09:00');
      expect(textIn(row(element, '红色电影'), 'state')).to.deep.equal(['已取消']);
      expect(textIn(row(element, '周五理论'), 'place')[1]).to.equal('另有 12月4日 已取消 12月11日 12月18日 12月25日');
    });

    it('names the zone of each time that the reader’s clock shows otherwise', async () => {
      setClock(NOON, 'Europe/London');
      const element = await load({ attributes: { limit: '20' } });
      expect(textIn(row(element, 'Theory class'), 'when')).to.deep.equal(['Fri, Nov 27, 09:00–10:30 (China Standard Time)']);
      expect(textIn(row(element, 'Exchange with'), 'when')).to.deep.equal(['Mon, Dec 7, 12:00–13:00']);
      expect(textIn(row(element, 'Sports day'), 'when')).to.deep.equal(['Sat, Nov 28']);
    });

    it('marks what is cancelled in words, and offers nothing to do about it', async () => {
      const film = row(await load(), 'Film night');
      expect(textIn(film, 'state')).to.deep.equal(['Cancelled']);
      expect(getComputedStyle(film.querySelector("[part~='title']")!).textDecorationLine).to.equal('line-through');
      expect(links(film)).to.deep.equal({});
    });

    it('says when something was planned before it was moved', async () => {
      const pledge = row(await load({ attributes: { limit: '20' } }), 'Pledge');
      expect(textIn(pledge, 'state')).to.deep.equal(['Moved']);
      expect(textIn(pledge, 'when')).to.deep.equal(['Wed, Dec 2, 09:00–10:00']);
      expect(textIn(pledge, 'place')[0]).to.equal('Planned for Wed, Nov 25, 09:00');
      expect(pledge.querySelector('s')!.textContent).to.equal('Wed, Nov 25, 09:00');
    });

    it('says that something recurs, when next, and how often besides', async () => {
      const theory = row(await load(), 'Theory class');
      expect(textIn(theory, 'state')).to.deep.equal(['Recurring', 'Cancelled']);
      expect(textIn(theory, 'place')[1]).to.equal('Also Dec 4 Cancelled Dec 11 Dec 18 Dec 25');
      const daily = await withActivity({
        recurring: true,
        occurrences: Array.from({ length: 8 }, (_, i) => ({ start: `2026-12-0${i + 1}` })),
      });
      expect(textOfParts(daily, 'place').map((text) => text.replace(/\s+/g, ' '))).to.deep.equal(['Also Dec 2 Dec 3 Dec 4 Dec 5 +3']);
    });

    it('says what is going on now, minute by minute', async () => {
      const isNow = (element: Element) => textIn(row(element, 'Theory class'), 'state').includes('Now');
      setClock('2026-11-27T00:59:00Z');
      const element = await load();
      expect(isNow(element)).to.equal(false);
      for (const [instant, expected] of [
        ['2026-11-27T01:00:00Z', true],
        ['2026-11-27T02:29:00Z', true],
        ['2026-11-27T02:30:00Z', false],
      ] as const) {
        setClock(instant);
        element.requestUpdate();
        await element.updateComplete;
        expect(isNow(element), instant).to.equal(expected);
      }
    });

    it('says of whole days that they are now while they last, and never of what is cancelled', async () => {
      setClock('2026-12-11T15:59:00Z');
      expect(textIn(row(await load(), '企业文化周'), 'state')).to.deep.equal(['Now']);
      setClock('2026-11-27T12:00:00Z');
      expect(textIn(row(await load(), 'Film night'), 'state')).to.deep.equal(['Cancelled']);
    });

    it('keeps what is over until its day is over at the site', async () => {
      setClock('2026-11-27T15:59:00Z');
      const element = await load();
      expect(titles(element)).to.include('Film night');
      setClock('2026-11-27T16:00:00Z');
      element.requestUpdate();
      await element.updateComplete;
      expect(titles(element)).not.to.include('Film night');
    });

    it('marks what is in another language', async () => {
      const element = await load({ attributes: { limit: '20' } });
      expect(row(element, '企业文化周').querySelector<HTMLElement>("[part~='title']")!.lang).to.equal('zh-CN');
      expect(textOfParts(element, 'note')).to.deep.equal(['Partly shown in the original language.']);
    });

    it('follows no link that must not be followed', async () => {
      const element = await withActivity({ online: 'javascript:alert(1)', registration: 'javascript:alert(1)' });
      expect(links(parts(element, 'row')[0]!)).to.deep.equal({ 'Add to calendar': 'v1/en/activities/2026-10-14-night-lecture.ics' });
    });

    it('says so where there is nothing', async () => {
      const element = mount('pb-activities', { content: 'empty', lang: 'en' });
      await until('it says so', () => part(element, 'empty'));
      expect(textOfParts(element, 'empty')).to.deep.equal(['Nothing here yet']);
    });

    it('prints all rows, and nothing to press', async () => {
      const element = await load();
      await emulateMedia({ media: 'print' });
      await until('all rows are there', () => parts(element, 'row').length === 10);
      expect(part(element, 'filters')!.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'screen' });
      await until('the first rows are there', () => parts(element, 'row').length === 6);
    });
  });

  describe('filters', () => {
    it('are for kind, place, theme and time, each with a name and with all that there is to choose', async () => {
      const element = await load();
      const options = (name: string) => [...select(element, name).options].map(({ text }) => text);
      expect(names(element)).to.deep.equal(['kind', 'venue', 'grasp', 'when']);
      expect((parts(element, 'filter') as HTMLSelectElement[]).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        'Kind',
        'Place',
        'Theme',
        'Time',
      ]);
      expect(options('kind')).to.deep.equal(['Kind · all', 'Learning', 'Volunteering', 'Sports and leisure', 'Culture', 'Ceremony']);
      expect(options('venue')).to.deep.equal(['Place · all', 'Party member activity centre', 'Red Library']);
      expect(options('grasp')).to.have.length(5);
      expect(options('when')).to.deep.equal(['Time · all', 'Coming', 'Past']);
      expect(select(element, 'when').value).to.equal('coming');
    });

    it('narrow the list, together, and say how much is left', async () => {
      const element = await load();
      await choose(element, 'kind', 'leisure');
      expect(titles(element)).to.deep.equal(['Mountain walk in Kathmandu', 'Film night', 'Sports day']);
      expect(textOfParts(element, 'count')).to.deep.equal(['3 activities']);
      await choose(element, 'venue', 'hall');
      expect(titles(element)).to.deep.equal(['Film night']);
      expect(textOfParts(element, 'count')).to.deep.equal(['1 activity']);
      await choose(element, 'kind', '');
      expect(titles(element)).to.have.length(4);
      await choose(element, 'grasp', 'culture');
      expect(titles(element).map((title) => title.slice(0, 6))).to.deep.equal(['Theory', '企业文化周：']);
    });

    it('by time show what is past, or all', async () => {
      const element = await load();
      await choose(element, 'when', 'past');
      expect(titles(element)).to.deep.equal([
        'Theory class on Fridays',
        'Online lecture from New York',
        'Cleaning the river bank',
        'Exchange with the London branch',
      ]);
      expect(textIn(row(element, 'Theory class'), 'when')).to.deep.equal(['Sat, Nov 21, 14:00–15:30']);
      expect(textIn(row(element, 'Theory class'), 'state').slice(0, 2)).to.deep.equal(['Moved', 'Recurring']);
      expect(links(row(element, 'Theory class'))).to.deep.equal({});
      await choose(element, 'when', '');
      await press(element, 'more');
      await press(element, 'more');
      expect(textOfParts(element, 'group-title')).to.deep.equal(['November 2026', 'December 2026', 'Past · November 2026']);
      expect(parts(element, 'row')).to.have.length(14);
    });

    it('can be cleared where nothing is left, and then have the focus', async () => {
      const element = await load();
      await choose(element, 'kind', 'ceremony');
      await choose(element, 'venue', 'library');
      expect(parts(element, 'row')).to.deep.equal([]);
      expect(textIn(part(element, 'none')!, 'message')).to.deep.equal(['Nothing here yet']);
      expect(textOfParts(element, 'clear')).to.deep.equal(['Clear filters']);
      await press(element, 'clear');
      expect(parts(element, 'row')).to.have.length(6);
      expect([select(element, 'kind').value, select(element, 'venue').value, select(element, 'when').value]).to.deep.equal([
        '',
        '',
        'coming',
      ]);
      expect(element.shadowRoot!.activeElement).to.equal(select(element, 'kind'));
    });

    it('are told to the page, before and after', async () => {
      const element = await load();
      const told: unknown[] = [];
      element.addEventListener('pb-filter', (event) => told.push(['before', event.filter, parts(element, 'row').length]));
      const after = nextEvent(element, 'pb-filtered');
      await choose(element, 'kind', 'ceremony');
      expect((await after).filter).to.deep.equal({ kind: 'ceremony' });
      expect(told).to.deep.equal([['before', { kind: 'ceremony' }, 6]]);
      expect(parts(element, 'row')).to.have.length(1);
    });

    it('stay as they are where the page keeps them', async () => {
      const element = await load();
      let after = 0;
      element.addEventListener('pb-filter', (event) => event.preventDefault());
      element.addEventListener('pb-filtered', () => (after += 1));
      await choose(element, 'when', 'past');
      expect([select(element, 'when').value, titles(element)[0], after]).to.deep.equal(['coming', 'Mountain walk in Kathmandu', 0]);
    });

    it('are those that the page names', async () => {
      expect(names(await load({ attributes: { filters: 'when kind' } }))).to.deep.equal(['kind', 'when']);
      expect(part(await load({ attributes: { filters: 'none' } }), 'filters')).to.equal(null);
    });

    it('leave out what the page has chosen itself', async () => {
      const element = await load({ attributes: { kind: 'leisure ceremony', when: 'all', limit: '20' } });
      expect(names(element)).to.deep.equal(['venue', 'grasp', 'when']);
      expect(titles(element)).to.deep.equal(['Mountain walk in Kathmandu', 'Film night', 'Sports day', 'Pledge ceremony']);
      expect(titles(await load({ attributes: { venue: 'library' } }))).to.have.length(1);
      expect(titles(await load({ attributes: { grasp: 'culture two-roles' } }))).to.have.length(3);
    });

    it('take one row, or two on phones, that are free before the element is there', async () => {
      const height = async (width: number, attributes = {}) => part(await load({ width, attributes }), 'filters')!.offsetHeight;
      expect([await height(1000), await height(360), await height(360, { filters: 'kind when' })]).to.deep.equal([44, 96, 44]);
    });
  });

  describe('the calendar feed', () => {
    const feed = (element: Element) => links(part(element, 'bar')!).Subscribe;

    it('is that of all activities, or of what they are narrowed to', async () => {
      const element = await load();
      expect(feed(element)).to.equal('v1/en/activities.ics');
      await choose(element, 'venue', 'hall');
      expect(feed(element)).to.equal('v1/en/activities/by/venue/hall.ics');
      expect(feed(await load({ attributes: { kind: 'learning' } }))).to.equal('v1/en/activities/by/kind/learning.ics');
      expect(feed(await load({ attributes: { kind: 'learning leisure' } }))).to.equal('v1/en/activities.ics');
    });
  });

  describe('more', () => {
    it('shows as many rows again, and begins anew with another filter', async () => {
      const element = await load({ attributes: { limit: '3' } });
      const shown: number[] = [];
      for (let times = 0; times < 3; times += 1) {
        await press(element, 'more');
        shown.push(parts(element, 'row').length);
      }
      expect(shown).to.deep.equal([6, 9, 10]);
      await choose(element, 'kind', 'learning');
      expect(parts(element, 'row')).to.have.length(3);
    });

    it('takes six rows where the page says no number', async () => {
      for (const limit of ['0', '-1', 'many']) expect(titles(await load({ attributes: { limit } })), limit).to.have.length(6);
    });

    it('asks for months beyond the snapshot’s until there is another row, and for no more', async () => {
      const element = await withSnapshot(narrowed('2026-10', '2026-11'));
      expect(parts(element, 'row')).to.have.length(6);
      await press(element, 'more');
      await until('there are rows of December', () => parts(element, 'row').length > 6);
      expect(titles(element).slice(6)).to.deep.equal([
        'Pledge ceremony',
        titles(element)[7],
        'Exchange with the London branch',
        'New year watch',
      ]);
      expect(textOfParts(element, 'group-title')).to.deep.equal(['November 2026', 'December 2026']);
      expect(textIn(row(element, 'Theory class'), 'place')[1]).to.equal('Also Dec 4 Cancelled Dec 11 Dec 18 Dec 25');
      // The months that are left have nothing new.
      await press(element, 'more');
      await until('there is nothing more', () => !part(element, 'more'));
      expect(parts(element, 'row')).to.have.length(10);
    });

    it('goes back month by month where the reader looks at what is past', async () => {
      const element = await withSnapshot(narrowed('2026-11-10', '2026-12'), { attributes: { when: 'past' } });
      expect(titles(element)).to.deep.equal(['Theory class on Fridays', 'Online lecture from New York']);
      await press(element, 'more');
      await until('there are earlier ones', () => parts(element, 'row').length === 4);
      expect(titles(element).slice(2)).to.deep.equal(['Cleaning the river bank', 'Exchange with the London branch']);
    });

    it('is there for the past of a site that plans nothing now', async () => {
      const element = await load({ attributes: { when: 'past' } });
      element.snapshot = { ...fixtureWholeSnapshot('en'), activities: [] };
      await element.updateComplete;
      expect(part(element, 'none')).not.to.equal(null);
      await press(element, 'more');
      await until('there are rows', () => parts(element, 'row').length > 0);
    });

    it('says that it is loading', async () => {
      const element = await withSnapshot(narrowed('2026-10', '2026-11'));
      const restore = answering('2026-11.json', () => new Promise(() => undefined));
      try {
        await press(element, 'more');
        await until('it asks for a month', () => textOfParts(element, 'message').length);
        expect(textOfParts(element, 'message')).to.deep.equal(['Loading…']);
        expect(part(element, 'message')!.getAttribute('role')).to.equal('status');
        expect(parts(element, 'row')).to.have.length(6);
      } finally {
        restore();
      }
    });

    it('says that it cannot be had, tells the page, and tries again', async () => {
      const element = await withSnapshot(narrowed('2026-10', '2026-11'));
      const restore = answering('index.json', () => Promise.resolve(new Response('{}', { status: 404 })));
      const error = nextEvent(element, 'pb-error');
      await press(element, 'more');
      expect((await error).code).to.equal('http');
      await until('it says so', () => textOfParts(element, 'message').includes('Cannot be loaded now.'));
      expect(textOfParts(element, 'button')).to.deep.equal(['Try again']);
      expect(parts(element, 'row')).to.have.length(6);
      restore();
      await press(element, 'more');
      await until('there are more rows', () => parts(element, 'row').length > 6);
      expect(parts(element, 'message')).to.deep.equal([]);
    });

    it('shows a month’s own activities too', async () => {
      const { activities } = fixtureWholeSnapshot('en');
      const march: ActivityMonth = {
        schema: 1,
        locale: 'en',
        month: '2027-03',
        timeZone: 'Asia/Shanghai',
        activities: [{ ...activities![1]!, key: 'spring', title: 'Spring', occurrences: [{ start: '2027-03-20' }] }],
      };
      const restore = answering('2027-03.json', () => Promise.resolve(new Response(JSON.stringify(march))));
      try {
        const element = await load({ attributes: { limit: '10' } });
        await press(element, 'more');
        await until('it is there', () => titles(element).includes('Spring'));
        expect(textOfParts(element, 'group-title').at(-1)).to.equal('March 2027');
      } finally {
        restore();
      }
    });
  });
});
