import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { expect } from 'chai';
import { wordsFor } from '../words/words.js';
import type { Context } from './context.js';
import { daysOf, dayText, monthText, timeText, whenText, withOffset } from './when.js';

const SHANGHAI = 'Asia/Shanghai';
const NEW_YORK = 'America/New_York';
const morning = { start: '2026-11-27T01:00:00Z', end: '2026-11-27T02:30:00Z' };

const context = (locale: 'zh-CN' | 'en', timeZone?: string): Context => ({
  snapshot: fixtureWholeSnapshot(locale),
  words: wordsFor(locale),
  language: locale,
  baseUrl: 'https://cms.example.com/',
  level: 2,
  today: '2026-11-22',
  ...(timeZone !== undefined && { timeZone }),
});

describe('the days of an occurrence', () => {
  it('are those of a zone', () => {
    expect(daysOf(morning, SHANGHAI)).to.deep.equal(['2026-11-27', '2026-11-27']);
    expect(daysOf(morning, NEW_YORK)).to.deep.equal(['2026-11-26', '2026-11-26']);
  });

  it('are two where it goes over midnight, and one where it ends then', () => {
    expect(daysOf({ start: '2026-12-31T14:00:00Z', end: '2026-12-31T17:00:00Z' }, SHANGHAI)).to.deep.equal(['2026-12-31', '2027-01-01']);
    expect(daysOf({ start: '2026-12-31T14:00:00Z', end: '2026-12-31T16:00:00Z' }, SHANGHAI)).to.deep.equal(['2026-12-31', '2026-12-31']);
  });

  it('are one where nobody says when it ends', () => {
    expect(daysOf({ start: '2026-11-26T16:00:00Z' }, SHANGHAI)).to.deep.equal(['2026-11-27', '2026-11-27']);
  });

  it('are the same everywhere where it takes whole days, without the day on which it is over', () => {
    for (const zone of [SHANGHAI, NEW_YORK, 'Pacific/Kiritimati', undefined]) {
      expect(daysOf({ start: '2026-12-07', end: '2026-12-12' }, zone)).to.deep.equal(['2026-12-07', '2026-12-11']);
      expect(daysOf({ start: '2026-11-28' }, zone)).to.deep.equal(['2026-11-28', '2026-11-28']);
    }
  });

  it('are those of UTC where a browser does not know the zone', () => {
    expect(daysOf({ start: '2026-11-26T20:00:00Z' }, 'Moon/Tranquility')).to.deep.equal(['2026-11-26', '2026-11-26']);
  });
});

describe('a time as text', () => {
  const text = (locale: string, start: string, end?: string, zone = SHANGHAI): string =>
    timeText(locale, zone, { start, ...(end !== undefined && { end }) });

  it('says weekday, date and time of day', () => {
    expect(text('zh-CN', morning.start, morning.end)).to.equal('11月27日周五 09:00–10:30');
    expect(text('en', morning.start, morning.end)).to.equal('Fri, Nov 27, 09:00–10:30');
  });

  it('says the start where nobody says the end', () => {
    expect(text('zh-CN', morning.start)).to.equal('11月27日周五 09:00');
    expect(text('en', morning.start)).to.equal('Fri, Nov 27, 09:00');
  });

  it('says both days where it goes over midnight', () => {
    expect(text('zh-CN', '2026-12-31T14:00:00Z', '2026-12-31T17:00:00Z')).to.equal('12月31日周四 22:00 – 1月1日周五 01:00');
    expect(text('en', '2026-12-31T14:00:00Z', '2026-12-31T17:00:00Z')).to.equal('Thu, Dec 31, 22:00 – Fri, Jan 1, 01:00');
  });

  it('says midnight as the end of its day', () => {
    expect(text('en', '2026-12-31T14:00:00Z', '2026-12-31T16:00:00Z')).to.equal('Thu, Dec 31, 22:00–00:00');
  });

  it('says one day or the first and the last where it takes whole days', () => {
    expect(text('zh-CN', '2026-11-28')).to.equal('11月28日周六');
    expect(text('en', '2026-11-28', '2026-11-29')).to.equal('Sat, Nov 28');
    expect(text('zh-CN', '2026-12-07', '2026-12-12')).to.equal('12月7日周一 – 12月11日周五');
    expect(text('en', '2026-12-07', '2026-12-12')).to.equal('Mon, Dec 7 – Fri, Dec 11');
  });

  it('follows the clocks of its zone through the year', () => {
    expect(text('en', '2026-10-22T00:00:00Z', '2026-10-22T01:30:00Z', NEW_YORK)).to.equal('Wed, Oct 21, 20:00–21:30');
    expect(text('en', '2026-11-05T01:00:00Z', '2026-11-05T02:30:00Z', NEW_YORK)).to.equal('Wed, Nov 4, 20:00–21:30');
  });

  it('says the year where it is asked for', () => {
    expect(timeText('zh-CN', SHANGHAI, morning, { year: 'numeric' })).to.equal('2026年11月27日周五 09:00–10:30');
    expect(timeText('en', SHANGHAI, morning, { year: 'numeric' })).to.equal('Fri, Nov 27, 2026, 09:00–10:30');
  });
});

describe('the zone', () => {
  const zoneAt = (zone: string, readers?: string, times = morning, locale: 'zh-CN' | 'en' = 'en'): string | undefined =>
    /\((.+)\)$/.exec(whenText(context(locale, readers), zone, times))?.[1];

  it('is named where the reader’s clock shows another time', () => {
    expect(whenText(context('zh-CN', NEW_YORK), SHANGHAI, morning)).to.equal('11月27日周五 09:00–10:30 (中国标准时间)');
    expect(whenText(context('en', NEW_YORK), SHANGHAI, morning)).to.equal('Fri, Nov 27, 09:00–10:30 (China Standard Time)');
    expect(zoneAt('Europe/London', SHANGHAI)).to.equal('United Kingdom Time');
  });

  it('is not named where it shows the same, whatever the zone is called', () => {
    expect(zoneAt(SHANGHAI, SHANGHAI)).to.equal(undefined);
    expect(zoneAt(SHANGHAI, 'Asia/Singapore')).to.equal(undefined);
  });

  it('is named at the time of the year at which they differ', () => {
    const summer = { start: '2026-07-03T12:00:00Z', end: '2026-07-03T13:00:00Z' };
    expect(zoneAt('Europe/London', 'Atlantic/Reykjavik', morning)).to.equal(undefined);
    expect(zoneAt('Europe/London', 'Atlantic/Reykjavik', summer)).to.equal('United Kingdom Time');
  });

  it('is named where nobody knows the reader', () => {
    expect(zoneAt(SHANGHAI, undefined, morning, 'zh-CN')).to.equal('中国标准时间');
  });

  it('is not named for whole days', () => {
    expect(zoneAt(SHANGHAI, NEW_YORK, { start: '2026-12-07', end: '2026-12-12' })).to.equal(undefined);
  });

  it('is UTC, and named so, where the browser does not know it', () => {
    expect(whenText(context('en', SHANGHAI), 'Moon/Tranquility', morning)).to.match(/^Fri, Nov 27, 01:00–02:30 \((GMT|UTC|Coordinated)/);
  });
});

describe('a time on the clocks of a zone', () => {
  it('becomes an instant', () => {
    expect(Date.parse(withOffset('2026-11-22T09:00:00', SHANGHAI))).to.equal(Date.parse('2026-11-22T01:00:00Z'));
    expect(Date.parse(withOffset('2026-01-05T12:00:00', 'Europe/London'))).to.equal(Date.parse('2026-01-05T12:00:00Z'));
    expect(Date.parse(withOffset('2026-07-06T12:00:00', 'Europe/London'))).to.equal(Date.parse('2026-07-06T11:00:00Z'));
    expect(Date.parse(withOffset('2026-11-24T07:15:00', 'Asia/Kathmandu'))).to.equal(Date.parse('2026-11-24T01:30:00Z'));
    expect(Date.parse(withOffset('2026-10-14T20:00:00', NEW_YORK))).to.equal(Date.parse('2026-10-15T00:00:00Z'));
  });

  it('stays a day where it is one', () => {
    expect(withOffset('2026-12-07', NEW_YORK)).to.equal('2026-12-07');
  });
});

describe('days and months as text', () => {
  it('are in the language of the content', () => {
    expect([dayText('zh-CN', '2026-11-27'), dayText('en', '2026-11-27')]).to.deep.equal(['11月27日周五', 'Fri, Nov 27']);
    expect([monthText('zh-CN', '2026-11'), monthText('en', '2026-11')]).to.deep.equal(['2026年11月', 'November 2026']);
  });
});
