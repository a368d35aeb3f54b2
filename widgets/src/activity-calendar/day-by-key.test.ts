import { expect } from 'chai';
import { dayByKey } from './day-by-key.js';
import { monthAfter } from './month.js';
import { dayAfter, placeInWeek } from './week.js';

const press = (key: string, day: string, { language = 'zh-CN', shiftKey = false, isRtl = false } = {}): string | undefined =>
  dayByKey({ key, shiftKey }, day, placeInWeek(day, language), isRtl);

describe('keys in a table of days', () => {
  it('lead by day and week, over the ends of months and years', () => {
    expect(press('ArrowRight', '2026-12-31')).to.equal('2027-01-01');
    expect(press('ArrowLeft', '2026-12-01')).to.equal('2026-11-30');
    expect(press('ArrowDown', '2026-11-27')).to.equal('2026-12-04');
    expect(press('ArrowUp', '2026-12-04')).to.equal('2026-11-27');
  });

  it('lead the other way where text is from right to left', () => {
    expect(press('ArrowRight', '2026-12-02', { isRtl: true })).to.equal('2026-12-01');
    expect(press('ArrowLeft', '2026-12-02', { isRtl: true })).to.equal('2026-12-03');
  });

  it('lead to the ends of the week, which begins as the language has it', () => {
    expect([press('Home', '2026-11-27'), press('End', '2026-11-27')]).to.deep.equal(['2026-11-23', '2026-11-29']);
    const american = { language: 'en-US' };
    expect([press('Home', '2026-11-27', american), press('End', '2026-11-27', american)]).to.deep.equal(['2026-11-22', '2026-11-28']);
  });

  it('lead to the same day of other months and years, or the last that they have', () => {
    expect([press('PageDown', '2026-11-27'), press('PageUp', '2026-11-27')]).to.deep.equal(['2026-12-27', '2026-10-27']);
    expect([press('PageDown', '2027-01-31'), press('PageUp', '2026-12-31')]).to.deep.equal(['2027-02-28', '2026-11-30']);
    expect(press('PageDown', '2028-02-29', { shiftKey: true })).to.equal('2029-02-28');
    expect(press('PageUp', '2026-11-27', { shiftKey: true })).to.equal('2025-11-27');
  });

  it('do nothing else', () => {
    for (const key of ['a', 'Tab', 'Escape', 'Enter']) expect(press(key, '2026-11-27'), key).to.equal(undefined);
  });
});

describe('weeks and months', () => {
  it('begin on Monday where the language does not say it, or is none', () => {
    const { prototype } = Intl.Locale;
    const getWeekInfo = Object.getOwnPropertyDescriptor(prototype, 'getWeekInfo');
    expect(placeInWeek('2026-11-23', 'no language')).to.equal(0);
    if (!getWeekInfo) return;
    Reflect.deleteProperty(prototype, 'getWeekInfo');
    try {
      expect(placeInWeek('2026-11-23', 'en-US')).to.equal(0);
    } finally {
      Object.defineProperty(prototype, 'getWeekInfo', getWeekInfo);
    }
    expect(placeInWeek('2026-11-22', 'en-US')).to.equal(0);
  });

  it('follow each other', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-11', 14)]).to.deep.equal([
      '2027-01',
      '2025-12',
      '2028-01',
    ]);
    expect([dayAfter('2028-02-28', 1), dayAfter('2026-03-01', -1)]).to.deep.equal(['2028-02-29', '2026-02-28']);
  });
});
