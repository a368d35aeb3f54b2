import { describe, expect, it } from 'vitest';
import { dayByKey, isDay, isMonth, monthAfter, sameDateIn, weeksOf } from './days';

describe('days of a calendar', () => {
  it('stand in weeks that begin on Monday', () => {
    const weeks = weeksOf('2026-10-26', '2026-12-07');
    expect([weeks.length, weeks[0]?.[0], weeks[0]?.[6], weeks[5]?.[6]]).toEqual([6, '2026-10-26', '2026-11-01', '2026-12-06']);
  });

  it.each([
    ['ArrowLeft', '2026-10-31'],
    ['ArrowRight', '2026-11-02'],
    ['ArrowUp', '2026-10-25'],
    ['ArrowDown', '2026-11-08'],
    ['Home', '2026-10-26'],
    ['End', '2026-11-01'],
    ['PageUp', '2026-10-01'],
    ['PageDown', '2026-12-01'],
    ['Tab', undefined],
  ])('%s leads from a Sunday, the first of a month', (key, day) => expect(dayByKey('2026-11-01', key)).toBe(day));

  it('are the last of shorter months', () => {
    expect(sameDateIn('2027-02', '2027-01-31')).toBe('2027-02-28');
    expect(dayByKey('2026-12-31', 'PageUp')).toBe('2026-11-30');
  });

  it('have months before and after over years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
  });

  it('are told from what is none', () => {
    expect(['2026-02-29', '2026-2-1', '', 'x', '2026-11-26'].map(isDay)).toEqual([false, false, false, false, true]);
    expect([null, '2026-13', '0001-01', '2026-11'].map(isMonth)).toEqual([false, false, false, true]);
  });
});
