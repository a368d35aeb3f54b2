import { describe, expect, it } from 'vitest';
import { shiftOccurrence, shiftOnce, shiftSeries } from './shift';

describe('an activity that takes place once', () => {
  it('moves with its last day', () => {
    expect(shiftOnce({ startDate: '2026-11-30', endDate: '2026-12-01' }, 3)).toEqual({ startDate: '2026-12-03', endDate: '2026-12-04' });
    expect(shiftOnce({ startDate: '2026-11-30', endDate: null }, -30)).toEqual({ startDate: '2026-10-31', endDate: null });
  });
});

describe('one occurrence of a series', () => {
  it('moves by a change of its own', () => {
    expect(shiftOccurrence({ changes: [] }, '2026-11-13', 1)).toEqual({
      changes: [{ occurrenceDate: '2026-11-13', cancelled: false, startDate: '2026-11-14' }],
    });
  });

  it('that was moved moves on, and keeps its times', () => {
    const changes = [
      { occurrenceDate: '2026-11-06', cancelled: true },
      { id: 7, occurrenceDate: '2026-11-13', startDate: '2026-11-14', startTime: '10:00:00', endDate: '2026-11-15', endTime: '11:00:00' },
    ];
    expect(shiftOccurrence({ changes }, '2026-11-13', 2).changes).toEqual([
      changes[0],
      { ...changes[1], cancelled: false, startDate: '2026-11-16', endDate: '2026-11-17' },
    ]);
  });

  it('that comes back to its day is as planned again', () => {
    const changes = [{ occurrenceDate: '2026-11-13', startDate: '2026-11-14' }];
    expect(shiftOccurrence({ changes }, '2026-11-13', -1)).toEqual({ changes: [] });
    const timed = [{ occurrenceDate: '2026-11-13', startDate: '2026-11-14', startTime: '08:00:00' }];
    expect(shiftOccurrence({ changes: timed }, '2026-11-13', -1).changes).toEqual([
      { occurrenceDate: '2026-11-13', cancelled: false, startDate: null, startTime: '08:00:00' },
    ]);
  });
});

describe('a series', () => {
  const series = (startDate: string, recurrence: string, more = {}) => ({ startDate, endDate: null, recurrence, changes: [], ...more });

  it.each([
    ['weekly', '2026-11-06', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231', '2026-11-13', 1, '2026-11-07', 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20270101'],
    ['weekly, over the end of the week', '2026-11-02', 'FREQ=WEEKLY;BYDAY=MO,SA', '2026-11-02', 1, '2026-11-03', 'FREQ=WEEKLY;BYDAY=TU,SU'],
    ['weekly, backwards', '2026-11-02', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-02', -1, '2026-11-01', 'FREQ=WEEKLY;BYDAY=SU'],
    ['weekly by its start', '2026-11-06', 'FREQ=WEEKLY;COUNT=4', '2026-11-13', -2, '2026-11-04', 'FREQ=WEEKLY;COUNT=4'],
    ['monthly by weekday', '2026-10-09', 'FREQ=MONTHLY;BYDAY=2FR', '2026-11-13', 1, '2026-10-10', 'FREQ=MONTHLY;BYDAY=2SA'],
    ['on a fifth weekday: the last', '2026-10-09', 'FREQ=MONTHLY;BYDAY=2FR', '2026-11-13', 17, '2026-10-26', 'FREQ=MONTHLY;BYDAY=-1MO'],
    ['on the last weekday', '2026-10-30', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', -1, '2026-10-29', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['monthly by date', '2026-10-15', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-11-15', 3, '2026-10-18', 'FREQ=MONTHLY;BYMONTHDAY=18'],
    ['monthly into the next month', '2026-10-30', 'FREQ=MONTHLY;BYMONTHDAY=30', '2026-10-30', 2, '2026-11-01', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['monthly by its start', '2026-10-15', 'FREQ=MONTHLY', '2026-11-15', 1, '2026-10-16', 'FREQ=MONTHLY'],
    ['every other day', '2026-10-15', 'FREQ=DAILY;INTERVAL=2', '2026-10-17', 1, '2026-10-16', 'FREQ=DAILY;INTERVAL=2'],
  ])('%s moves with its rule', (_, startDate, recurrence, planned, days, start, rule) => {
    expect(shiftSeries(series(startDate, recurrence), planned, days)).toMatchObject({ startDate: start, recurrence: rule });
  });

  it('takes its last day and its changes along', () => {
    const changes = [
      { occurrenceDate: '2026-11-13', cancelled: true },
      { occurrenceDate: '2026-11-20', startDate: '2026-11-24' },
    ];
    const moved = shiftSeries(series('2026-11-06', 'FREQ=WEEKLY;BYDAY=FR', { endDate: '2026-11-07', changes }), '2026-11-06', 1);
    expect(moved).toMatchObject({ startDate: '2026-11-07', endDate: '2026-11-08' });
    expect(moved?.changes).toEqual([
      { occurrenceDate: '2026-11-14', cancelled: true },
      { occurrenceDate: '2026-11-21', startDate: '2026-11-24' },
    ]);
  });

  it('by a rule that says more than a preset stays', () => {
    for (const rule of [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
      'FREQ=YEARLY;BYMONTH=3',
      'FREQ=MONTHLY;BYDAY=FR',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
    ])
      expect([rule, shiftSeries(series('2026-11-02', rule), '2026-11-02', 1)]).toEqual([rule, undefined]);
  });

  it('stays where its first month would have no such day', () => {
    expect(shiftSeries(series('2026-02-10', 'FREQ=MONTHLY;BYMONTHDAY=10'), '2026-03-10', 20)).toBeUndefined();
  });
});
