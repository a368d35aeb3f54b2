import { describe, expect, it } from 'vitest';
import { freshPreset, presetOf, ruleOf } from './preset';

const AT = { startDate: '2026-11-13', timeZone: 'Asia/Shanghai' };

describe('presets and rules', () => {
  it.each([
    ['', { kind: 'none' }],
    ['FREQ=WEEKLY;BYDAY=MO,FR', { kind: 'weekly', interval: 1, days: [0, 4], end: { kind: 'never' } }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=8', { kind: 'weekly', interval: 2, days: [6], end: { kind: 'count', count: 8 } }],
    [
      'FREQ=MONTHLY;BYDAY=2FR;UNTIL=20261231',
      { kind: 'monthly-weekday', interval: 1, place: 2, weekday: 4, end: { kind: 'until', day: '2026-12-31' } },
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', { kind: 'monthly-weekday', interval: 1, place: -1, weekday: 4, end: { kind: 'never' } }],
    ['FREQ=MONTHLY;BYMONTHDAY=31', { kind: 'monthly-date', interval: 1, date: 31, end: { kind: 'never' } }],
  ] as const)('%s there and back', (rule, preset) => {
    expect(presetOf(rule, AT)).toEqual(preset);
    expect(ruleOf(structuredClone(preset) as never)).toBe(rule);
  });

  it('fill in what a rule takes from the first day', () => {
    expect(presetOf('FREQ=WEEKLY', AT)).toMatchObject({ kind: 'weekly', days: [4] });
    expect(presetOf('FREQ=MONTHLY', AT)).toMatchObject({ kind: 'monthly-date', date: 13 });
    expect(presetOf('FREQ=WEEKLY', { timeZone: 'UTC' })).toBeUndefined();
  });

  it('read an end in UTC in the zone of the activity', () => {
    expect(presetOf('FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T155959Z', AT)).toMatchObject({ end: { kind: 'until', day: '2026-12-31' } });
  });

  it('leave rules alone that say more', () => {
    const rules = [
      'FREQ=DAILY',
      'FREQ=YEARLY',
      'FREQ=MONTHLY;BYDAY=FR',
      'FREQ=MONTHLY;BYDAY=5FR',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
    ];
    const others = [
      'FREQ=WEEKLY;BYDAY=1FR',
      'FREQ=WEEKLY;WKST=SU;BYDAY=FR',
      'FREQ=WEEKLY;BYDAY=FR;BYMONTH=3',
      'FREQ=WEEKLY;COUNT=0;BYDAY=FR',
      'nonsense',
    ];
    for (const rule of [...rules, ...others]) expect([rule, presetOf(rule, AT)]).toEqual([rule, undefined]);
  });

  it('begin with what fits the first day', () => {
    expect(ruleOf(freshPreset('weekly', '2026-11-13'))).toBe('FREQ=WEEKLY;BYDAY=FR');
    expect(ruleOf(freshPreset('monthly-weekday', '2026-11-13'))).toBe('FREQ=MONTHLY;BYDAY=2FR');
    expect(ruleOf(freshPreset('monthly-weekday', '2026-11-30'))).toBe('FREQ=MONTHLY;BYDAY=-1MO');
    expect(ruleOf(freshPreset('monthly-date', '2026-11-01', { kind: 'count', count: 3 }))).toBe('FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3');
  });
});
