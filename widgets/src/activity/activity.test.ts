import { fixtureActivities, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Activity, ActivityPage } from '@party-building/contract';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { restoreClock, setClock } from '../testing/clock.js';
import { mount, mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import type { PbActivity } from './activity.js';
import './define.js';

const NOON = '2026-11-22T04:00:00Z';

const load = (item: string, options: MountOptions = {}): Promise<PbActivity> =>
  mountLoaded('pb-activity', { lang: 'en', ...options, attributes: { item, ...options.attributes } });

const { fetch } = window;
/** Answers with a page of its own instead of the network. */
function answering(key: string, change: (page: ActivityPage) => unknown): void {
  const { activities, venues } = fixtureWholeSnapshot('en');
  const activity = fixtureActivities('en').find((each) => each.key === key)!;
  const venue = venues!.find((each) => each.key === activity.venue);
  const occurrences = activities!.find((each) => each.key === key)?.occurrences ?? [];
  const page: ActivityPage = { schema: 1, locale: 'en', activity, occurrences, ...(venue && { venue }) };
  const changed = change(page);
  window.fetch = (...request) =>
    String(request[0]).endsWith(`activities/${key}.json`)
      ? changed instanceof Promise
        ? (changed as Promise<never>)
        : Promise.resolve(new Response(JSON.stringify(page)))
      : fetch(...request);
}

const facts = (element: Element): string[] =>
  parts(element, 'fact').map((fact) => [...fact.children].map((each) => each.textContent.replace(/\s+/g, ' ').trim()).join(' | '));
const links = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...part(element, 'details')!.querySelectorAll('a')].map((link) => [link.textContent, link.href.replace(/^.*?\/\d+\/v1/, 'v1')]),
  );
const states = (element: Element): string[] =>
  [...parts(element, 'line')[0]!.querySelectorAll("[part~='state']")].map((each) => each.textContent);

describe('pb-activity', () => {
  beforeEach(() => setClock(NOON, 'Asia/Shanghai'));
  afterEach(async () => {
    unmountAll();
    restoreClock();
    window.fetch = fetch;
    await emulateMedia({ media: 'screen' });
  });

  it('shows all that there is of an activity', async () => {
    const element = await load('theory-class');
    expect(textOfParts(element, 'title')).to.deep.equal(['Theory class on Fridays']);
    expect([textOfParts(element, 'label'), states(element)]).to.deep.equal([['Learning'], ['Recurring']]);
    expect(textOfParts(element, 'lead')).to.deep.equal(['We study together on Friday mornings.']);
    expect(facts(element)).to.deep.equal([
      'Time | Fri, Nov 27, 2026, 09:00–10:30' +
        'Fri, Dec 4, 2026, 09:00–10:30 Cancelled' +
        'Fri, Dec 11, 2026, 09:00–10:30' +
        'Fri, Dec 18, 2026, 09:00–10:30' +
        'Fri, Dec 25, 2026, 09:00–10:30',
      'Place | Party member activity centre | 1 Example Road, 2nd floor; Yubei, Chongqing',
      'Organiser | Group Party committee',
    ]);
    expect(part(element, 'rich-text')!.textContent).to.include('the study pages');
    expect(part(element, 'cover')!.getAttribute('alt')).to.equal('A study group in discussion');
    expect(parts(element, 'picture-link')).to.have.length(1);
    expect(links(element)).to.include({
      Registration: 'https://portal.example.com/register?activity=theory-class',
      'Add to calendar': 'v1/en/activities/2026-09-04-theory-class.ics',
    });
  });

  it('says it in Chinese', async () => {
    const element = await load('pledge', { lang: 'zh-CN' });
    expect([textOfParts(element, 'title'), textOfParts(element, 'label'), states(element)]).to.deep.equal([
      ['入党宣誓仪式'],
      ['仪式典礼'],
      ['已改期'],
    ]);
    expect(facts(element)).to.deep.equal([
      '时间 | 2026年12月2日周三 09:00–10:00原定 2026年11月25日周三 09:00 已改期',
      '地点 | 党员活动中心 | 重庆市渝北区示范路1号，2层',
      '主办单位 | 集团党委组织部',
    ]);
  });

  it('names the zone where the reader’s clock shows another time', async () => {
    expect(facts(await load('night-lecture'))[0]).to.equal(
      'Time | Wed, Nov 25, 2026, 20:00–21:30 (Eastern Time)Wed, Dec 2, 2026, 20:00–21:30 (Eastern Time)',
    );
    setClock(NOON, 'America/New_York');
    expect(facts(await load('night-lecture'))[0]).to.equal('Time | Wed, Nov 25, 2026, 20:00–21:30Wed, Dec 2, 2026, 20:00–21:30');
  });

  it('leads to where one takes part online', async () => {
    const element = await load('london-exchange');
    expect(facts(element)[1]).to.equal('Place | Online');
    expect(links(element).Online).to.equal('https://meet.example.com/london?room=1&lang=zh');
  });

  it('folds the times after the fifth, and prints them', async () => {
    answering('night-lecture', ({ occurrences }) => {
      occurrences.push(...Array.from({ length: 6 }, (_, i) => ({ start: `2026-12-1${i}T01:00:00Z` })));
    });
    const element = await load('night-lecture');
    const rest = part(element, 'rest') as HTMLDetailsElement;
    expect([parts(element, 'when').length, rest.querySelectorAll("[part~='when']").length, rest.open]).to.deep.equal([8, 3, false]);
    expect(rest.querySelector('summary')!.textContent).to.equal('Show more');
    await emulateMedia({ media: 'print' });
    await until('they are printed', () => !part(element, 'rest'));
    expect(parts(element, 'when').filter((each) => each.checkVisibility())).to.have.length(8);
  });

  it('says what is cancelled, and offers nothing to do about it', async () => {
    const element = await load('film-night');
    expect(states(element)).to.deep.equal(['Cancelled']);
    expect(links(element)).to.deep.equal({});
  });

  it('says when something was that is over', async () => {
    const element = await load('river-cleanup');
    expect(facts(element)[0]).to.equal('Time | Thu, Nov 5, 2026, 08:30–11:30');
    expect(links(element)).to.deep.equal({});
  });

  it('says the time as it is planned where the snapshot has none of it', async () => {
    const time = async (change: Partial<Activity>) => {
      answering('night-lecture', (page) => {
        page.occurrences = [];
        delete page.activity.recurrence;
        Object.assign(page.activity, change);
      });
      const element = await load('night-lecture');
      return facts(element)[0];
    };
    expect(await time({ start: '2025-07-02T20:00:00', end: '2025-07-02T21:30:00' })).to.equal(
      'Time | Wed, Jul 2, 2025, 20:00–21:30 (Eastern Time)',
    );
    expect(await time({ start: '2027-12-01', end: '2027-12-03' })).to.equal('Time | Wed, Dec 1, 2027 – Thu, Dec 2, 2027');
    const moved = { start: '2027-12-02T20:00:00', plannedStart: '2027-12-01T20:00:00', eventStatus: 'moved' } as const;
    expect(await time(moved))
      .to.include('Thu, Dec 2, 2027, 20:00')
      .and.include('Planned for Wed, Dec 1, 2027, 20:00 Moved');
  });

  it('marks what is in another language', async () => {
    const element = await load('pledge');
    expect(part(element, 'lead')!.lang).to.equal('zh-CN');
    expect(textOfParts(element, 'note')).to.deep.equal(['Partly shown in the original language.']);
  });

  it('asks for the activity by its key alone, whatever the page names', async () => {
    const asked: string[] = [];
    window.fetch = (...request) => {
      asked.push(String(request[0]));
      return fetch(...request);
    };
    const element = mount('pb-activity', { lang: 'en', attributes: { item: '../en' } });
    await nextEvent(element, 'pb-error');
    expect(asked.at(-1)).to.match(/v1\/en\/activities\/\.\.%2Fen\.json$/);
  });

  describe('until all of it is there', () => {
    const hold = (): void => answering('theory-class', () => new Promise<never>(() => undefined));

    it('shows what stands in its tag', async () => {
      hold();
      const fragment = Object.assign(document.createElement('p'), { textContent: 'Theory class' });
      const element = mount('pb-activity', { lang: 'en', attributes: { item: 'theory-class' }, children: [fragment] });
      await nextEvent(element, 'pb-load');
      expect(fragment.checkVisibility()).to.equal(true);
    });

    it('says that it is loading where nothing does', async () => {
      hold();
      const element = mount('pb-activity', { lang: 'en', attributes: { item: 'theory-class' } });
      await nextEvent(element, 'pb-load');
      expect(textOfParts(element, 'loading')).to.deep.equal(['Loading…']);
    });
  });

  describe('where all of it cannot be had', () => {
    const refuse = (status: number): void =>
      answering('theory-class', () => Promise.resolve(new Response('{}', { status })) as Promise<never>);

    it('shows what the snapshot says of it, and tells the page', async () => {
      refuse(503);
      const element = mount('pb-activity', { lang: 'en', attributes: { item: 'theory-class' } });
      expect((await nextEvent(element, 'pb-error')).code).to.equal('http');
      await element.updateComplete;
      expect(textOfParts(element, 'title')).to.deep.equal(['Theory class on Fridays']);
      expect(facts(element)).to.have.length(3);
      expect(part(element, 'rich-text')).to.equal(null);
    });

    it('can try again where the snapshot says nothing', async () => {
      refuse(503);
      const element = mount('pb-activity', { lang: 'en', attributes: { item: 'theory-class' } });
      element.snapshot = { ...fixtureWholeSnapshot('en'), activities: [] };
      await until('it says so', () => part(element, 'failed'));
      window.fetch = fetch;
      part(element, 'retry')!.click();
      await until('it is there', () => textOfParts(element, 'title').includes('Theory class on Fridays'));
    });

    it('says that there is no such activity', async () => {
      const element = mount('pb-activity', { lang: 'en', attributes: { item: 'no-such' } });
      const { code, message } = await nextEvent(element, 'pb-error');
      expect([code, message]).to.deep.equal(['unknown-item', message]);
      expect(message).to.include('<pb-activity> has no such item; there are: night-lecture,');
      await element.updateComplete;
      expect(textOfParts(element, 'empty')).to.deep.equal(['Nothing here yet']);
    });
  });

  it('opens its pictures as large as the screen', async () => {
    const element = await load('theory-class');
    part(element, 'picture-link')!.click();
    await until('the picture is large', () => part(element, 'lightbox'));
  });

  it('shows another activity when the page names one', async () => {
    const element = await load('theory-class');
    element.item = 'film-night';
    await until('it is there', () => textOfParts(element, 'title').includes('Film night'));
  });
});
