import type { ActivitySummary, Occurrence } from '@party-building/contract';
import { fixtureWholeSnapshot, SITE_TIME_ZONE } from '@party-building/contract/fixtures';
import { expect } from 'chai';
import { wordsFor } from '../words/words.js';
import type { Context } from './context.js';
import { entriesOf, fits, rowsOf, within, type When } from './programme.js';

const { activities = [] } = fixtureWholeSnapshot('en');
const [first] = activities;

const at = (today: string): Context => ({
  snapshot: { ...fixtureWholeSnapshot('en'), timeZone: SITE_TIME_ZONE },
  words: wordsFor('en'),
  language: 'en',
  baseUrl: '',
  level: 2,
  today,
});

const made = (key: string, occurrences: Occurrence[], fields: Partial<ActivitySummary> = {}): ActivitySummary => ({
  ...first!,
  key,
  timeZone: SITE_TIME_ZONE,
  occurrences,
  ...fields,
});

const rows = (today: string, when: When, list = activities): string[] =>
  rowsOf(entriesOf(at(today), list), when).map((row) =>
    [row[0].activity.key, ...row.map(({ first: day, occurrence: { status } }) => day.slice(5) + (status === 'cancelled' ? '!' : ''))].join(
      ' ',
    ),
  );

describe('entries', () => {
  it('stand by day in the zones of their activities, those of whole days before others', () => {
    const order = entriesOf(at(''), [
      made('noon', [{ start: '2026-11-28T04:00:00Z' }]),
      made('whole', [{ start: '2026-11-28' }]),
      made('new-york', [{ start: '2026-11-28T01:00:00Z' }], { timeZone: 'America/New_York' }),
    ]).map(({ activity, first: day }) => `${activity.key} ${day}`);
    expect(order).to.deep.equal(['new-york 2026-11-27', 'whole 2026-11-28', 'noon 2026-11-28']);
  });

  it('are told once where lists overlap', () => {
    const one = made('one', [{ start: '2026-11-28' }, { start: '2026-12-05' }]);
    const other = made('one', [{ start: '2026-12-05' }, { start: '2026-12-12' }]);
    expect(entriesOf(at(''), [one, other]).map((entry) => entry.first)).to.deep.equal(['2026-11-28', '2026-12-05', '2026-12-12']);
  });

  it('are coming until their day is over in the site’s zone, in whatever zone they are', () => {
    const isOver = (today: string, occurrence: Occurrence, timeZone: string): boolean =>
      entriesOf(at(today), [made('one', [occurrence], { timeZone })])[0]!.isOver;
    // In New York it is still the 25th; at the site it goes on until the morning of the 26th.
    const lecture = { start: '2026-11-26T01:00:00Z', end: '2026-11-26T02:30:00Z' };
    expect(isOver('2026-11-26', lecture, 'America/New_York')).to.equal(false);
    expect(isOver('2026-11-27', lecture, 'America/New_York')).to.equal(true);
    const week = { start: '2026-12-07', end: '2026-12-12' };
    expect(isOver('2026-12-11', week, SITE_TIME_ZONE)).to.equal(false);
    expect(isOver('2026-12-12', week, SITE_TIME_ZONE)).to.equal(true);
    const watch = { start: '2026-12-31T14:00:00Z', end: '2026-12-31T17:00:00Z' };
    expect(isOver('2027-01-01', watch, SITE_TIME_ZONE)).to.equal(false);
    expect(isOver('', lecture, SITE_TIME_ZONE)).to.equal(false);
  });
});

describe('rows', () => {
  it('are one an activity, with its further dates, by the next that takes place', () => {
    expect(rows('2026-11-22', 'coming')).to.deep.equal([
      'mountain-walk 11-24',
      'night-lecture 11-25 12-02',
      'theory-class 11-27 12-04! 12-11 12-18 12-25',
      'film-night 11-27!',
      'sports-day 11-28',
      'punctuation 11-30',
      'pledge 12-02',
      'culture-week 12-07',
      'london-exchange 12-07 01-04 02-01 03-01',
      'new-year-watch 12-31',
    ]);
  });

  it('are about the next that is not cancelled, where there is one', () => {
    expect(rows('2026-12-01', 'coming').filter((row) => row.startsWith('theory'))).to.deep.equal(['theory-class 12-11 12-04! 12-18 12-25']);
    const off = made('off', [{ start: '2026-12-05', status: 'cancelled' }, { start: '2026-12-06' }]);
    const on = made('on', [{ start: '2026-12-05' }]);
    expect(rows('2026-12-01', 'coming', [off, on])).to.deep.equal(['on 12-05', 'off 12-06 12-05!']);
  });

  it('of the past begin with the last', () => {
    expect(rows('2026-11-22', 'past')).to.deep.equal([
      'theory-class 11-21 11-13 11-06 10-30 10-23',
      'night-lecture 11-18 11-11 11-04 10-28 10-21',
      'river-cleanup 11-05',
      'london-exchange 11-02',
    ]);
  });

  it('of all times are the coming ones, then the past', () => {
    expect(rows('2026-11-22', 'all')).to.deep.equal([...rows('2026-11-22', 'coming'), ...rows('2026-11-22', 'past')]);
  });

  it('are all coming where nobody knows the day', () => {
    expect(rows('', 'past')).to.deep.equal([]);
    expect(rows('', 'coming')).to.have.length(11);
  });
});

describe('what is within a month or a day', () => {
  const keys = (period: string): string[] => within(entriesOf(at('2026-11-22'), activities), period).map(({ activity }) => activity.key);

  it('is what has a day in it', () => {
    expect(keys('2026-11-27')).to.deep.equal(['theory-class', 'film-night']);
    for (const day of ['07', '08', '11']) expect(keys(`2026-12-${day}`), day).to.include('culture-week');
    expect(keys('2026-12-12')).to.deep.equal([]);
    expect(keys('2027-01')).to.deep.equal(['new-year-watch', 'london-exchange']);
  });
});

describe('a filter', () => {
  const keys = (filter: Parameters<typeof fits>[0]): string[] => activities.filter(fits(filter)).map(({ key }) => key);

  it('lets through what has one of its words in each of its fields', () => {
    expect(keys({})).to.have.length(activities.length);
    expect(keys({ kind: '' })).to.have.length(activities.length);
    expect(keys({ kind: 'ceremony' })).to.deep.equal(['pledge']);
    expect(keys({ kind: 'ceremony volunteering', grasp: 'social-responsibility' })).to.deep.equal(['river-cleanup']);
    expect(keys({ venue: 'library hall', kind: 'leisure' })).to.deep.equal(['film-night']);
    expect(keys({ venue: 'nowhere' })).to.deep.equal([]);
  });
});
