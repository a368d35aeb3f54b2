import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { ActivitySummary, Measure, Mechanism, Occurrence, Snapshot } from '@party-building/contract';
import { expect } from 'chai';
import { useRenderer } from '../renderer/renderer.js';
import { stringRenderer } from '../renderer/strings.js';
import type { Context } from '../templates/context.js';
import { wordsFor } from '../words/words.js';
import { slidesOf, type Slide } from './slides.js';

interface Moment {
  locale?: 'zh-CN' | 'en';
  today?: string;
  now?: string;
}

function context(change: (snapshot: Snapshot) => void = () => undefined, moment: Moment = {}): Context {
  const { locale = 'zh-CN', today = '2026-11-22', now = '2026-11-22T04:00:00Z' } = moment;
  const snapshot = fixtureWholeSnapshot(locale);
  change(snapshot);
  return { snapshot, words: wordsFor(locale), language: locale, baseUrl: '/', level: 2, today, now: Date.parse(now) };
}

const keys = (slides: Slide[]): string[] => slides.map(({ key }) => key);
const texts = (slides: Slide[]): string[] => slides.map(({ content }) => content.toString().replace(/<[^>]+>/g, '|'));

/** How many cards each slide of a kind has. */
const cards = (slides: Slide[]): number[] => slides.map(({ content }) => content.toString().split('class="pb-cell"').length - 1);

const measures = (count: number, fields: Partial<Measure> = {}): Measure[] =>
  Array.from({ length: count }, (_, i) => ({ key: `m${i}`, title: `题${i}`, ...fields }));

/** Slides of the measures of one grasp that has these. */
const measureSlides = (list: Measure[]): Slide[] =>
  slidesOf(
    context((snapshot) => {
      snapshot.grasps = [{ ...snapshot.grasps[0]!, measures: list }];
    }),
    'grasps',
  ).slice(1);

/** Slides of the activities where there is one with these times. */
function activitySlides(occurrences: Occurrence[], moment: Moment, fields: Partial<ActivitySummary> = {}): Slide[] {
  const activity: ActivitySummary = {
    key: 'talk',
    slug: '2026-11-22-talk',
    title: '讲座',
    kind: 'learning',
    eventStatus: 'scheduled',
    timeZone: 'Asia/Shanghai',
    occurrences,
    ...fields,
  };
  return slidesOf(
    context((snapshot) => {
      snapshot.activities = [activity];
    }, moment),
    'activities',
  );
}

describe('slidesOf', () => {
  before(() => useRenderer(stringRenderer));

  it('shows the concept, each grasp with its measures, the mechanisms, the values and the coming activities', () => {
    expect(keys(slidesOf(context()))).to.deep.equal([
      'concept',
      'development-goal',
      'measures one-building',
      'measures three-contacts',
      'culture',
      'measures logo',
      'two-roles',
      'social-responsibility',
      'mechanisms decision-making',
      'mechanisms personnel',
      'value-order',
      'teach-to-fish',
      'activities mountain-walk',
      'activities film-night',
    ]);
  });

  it('shows what is asked for in the order that is asked for, and passes over words that it does not know', () => {
    expect(keys(slidesOf(context(), 'values nonsense constructor concept'))).to.deep.equal(['value-order', 'teach-to-fish', 'concept']);
    expect(slidesOf(context(), 'nonsense')).to.deep.equal([]);
  });

  it('tells each slide from all others', () => {
    const all = keys(slidesOf(context()));
    expect(new Set(all).size).to.equal(all.length);
  });

  it('has no slide of what is not there', () => {
    const empty = context((snapshot) => {
      snapshot.grasps = [];
      snapshot.values = [];
      delete snapshot.concept;
      delete snapshot.activities;
    });
    expect(slidesOf(empty)).to.deep.equal([]);
  });

  it('fails at once over a grasp that lacks what it should have, whichever slide is shown', () => {
    const torn = context((snapshot) => {
      snapshot.grasps[3] = {} as Snapshot['grasps'][number];
    });
    expect(() => slidesOf(torn)).to.throw(TypeError);
  });

  describe('puts cards on slides', () => {
    it('four at most, all slides as full as the others', () => {
      expect([1, 3, 4, 5, 7, 9].map((count) => cards(measureSlides(measures(count))))).to.deep.equal([
        [1],
        [3],
        [4],
        [3, 2],
        [4, 3],
        [3, 3, 3],
      ]);
    });

    it('fewer where their texts are long: as many as read well from afar', () => {
      expect(cards(measureSlides(measures(4, { text: '文'.repeat(100) })))).to.deep.equal([2, 2]);
      expect(cards(measureSlides(measures(3, { text: '文'.repeat(1000) })))).to.deep.equal([1, 1, 1]);
    });

    it('counts a Chinese character as two Latin ones', () => {
      expect(cards(measureSlides(measures(4, { text: 'a'.repeat(100) })))).to.deep.equal([4]);
      expect(cards(measureSlides(measures(4, { text: 'a'.repeat(200) })))).to.deep.equal([2, 2]);
    });

    it('and a chain of roles on one of its own', () => {
      const chain = [
        { key: 'a', name: '甲' },
        { key: 'b', name: '乙' },
      ];
      const [first, second, third] = measures(3);
      expect(cards(measureSlides([first!, { ...second!, chain }, third!]))).to.deep.equal([1, 1, 1]);
    });

    it('with their number, which goes on over the slides of a grasp', () => {
      const mechanisms: Mechanism[] = Array.from({ length: 6 }, (_, i) => ({ key: `k${i}`, title: '机制', text: '文' }));
      const slides = slidesOf(
        context((snapshot) => {
          snapshot.grasps = [{ ...snapshot.grasps[0]!, mechanisms }];
        }),
        'mechanisms',
      );
      expect(cards(slides)).to.deep.equal([3, 3]);
      expect(texts(slides)[1]).to.include('|4|').and.include('|6|').and.not.include('|3|');
    });
  });

  describe('announces activities', () => {
    const morning = { start: '2026-11-22T01:00:00Z', end: '2026-11-22T03:00:00Z' };

    it('each once, by its next time, six at most', () => {
      const list = texts(slidesOf(context(), 'activities')).join();
      expect(list).to.include('加德满都登山').and.include('周五理论学习').and.not.include('河岸清洁');
      expect(list.match(/周五理论学习/g)).to.have.length(1);
      expect(cards(slidesOf(context(), 'activities'))).to.deep.equal([3, 3]);
    });

    it('until their end, by the clock', () => {
      expect(activitySlides([morning], { now: '2026-11-22T02:59:00Z' })).to.have.length(1);
      expect(activitySlides([morning], { now: '2026-11-22T03:01:00Z' })).to.have.length(0);
      const later = { start: '2026-11-29T01:00:00Z', end: '2026-11-29T03:00:00Z' };
      expect(texts(activitySlides([morning, later], { now: '2026-11-22T03:01:00Z' }))[0]).to.include('11月29日周日 09:00–11:00');
    });

    it('of a whole day until it is over, in the site’s zone', () => {
      const day = [{ start: '2026-11-22', end: '2026-11-23' }];
      expect(activitySlides(day, { now: '2026-11-22T15:59:00Z' }, { allDay: true })).to.have.length(1);
      expect(activitySlides(day, { today: '2026-11-23', now: '2026-11-22T16:01:00Z' }, { allDay: true })).to.have.length(0);
    });

    it('with the time that the clock on the display shows', () => {
      const slides = activitySlides([{ start: '2026-11-24T12:00:00Z', end: '2026-11-24T13:00:00Z' }], {}, { timeZone: 'Europe/London' });
      expect(texts(slides)[0]).to.include('11月24日周二 20:00–21:00');
    });

    it('that are cancelled or moved, and says so', () => {
      const start = '2026-11-24T01:00:00Z';
      expect(texts(activitySlides([{ start, status: 'cancelled' }], {}))[0]).to.include('|已取消|');
      const english = activitySlides([{ start, status: 'moved', plannedStart: '2026-11-23T01:00:00Z' }], { locale: 'en' });
      expect(texts(english)[0]).to.include('|Moved|').and.include('|Coming activities|');
    });
  });
});
