import { describe, expect, it } from 'vitest';
import { typedSchedule } from './typed-schedule';

describe('the schedule in a form', () => {
  it('is read from whatever the form holds', () => {
    expect(
      typedSchedule({
        startDate: '2026-11-13',
        startTime: '09:00:00.000',
        allDay: false,
        changes: [{ occurrenceDate: '2026-11-20', cancelled: true }],
      }),
    ).toEqual({
      ...{ startDate: '2026-11-13', startTime: '09:00:00.000', allDay: false, timeZone: null, recurrence: null },
      changes: [{ occurrenceDate: '2026-11-20', cancelled: true, startDate: null, startTime: null, endDate: null, endTime: null }],
    });
    const empty = { startDate: null, startTime: null, allDay: false, timeZone: null, recurrence: null, changes: [] };
    for (const values of [{}, { startDate: '', changes: null, allDay: null }, { changes: 'x', startTime: 7 }])
      expect(typedSchedule(values)).toEqual(empty);
  });
});
