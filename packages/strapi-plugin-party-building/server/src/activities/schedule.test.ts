import { describe, expect, it } from 'vitest';
import { scheduleDigest, type Schedule } from './schedule';

const friday: Schedule = {
  startDate: '2026-11-27',
  startTime: '09:00:00.000',
  endTime: '10:30:00.000',
  allDay: false,
  timeZone: 'Asia/Shanghai',
  eventStatus: 'scheduled',
  recurrence: 'FREQ=WEEKLY;COUNT=3',
  venue: 'library',
  changes: [
    { occurrenceDate: '2026-12-04', cancelled: true },
    { occurrenceDate: '2026-12-11', startDate: '2026-12-12' },
  ],
};

describe('scheduleDigest', () => {
  const digest = scheduleDigest(friday);

  it.each<[string, Partial<Schedule>]>([
    ['another day', { startDate: '2026-11-28' }],
    ['another time', { startTime: '09:30:00.000' }],
    ['another end', { endTime: '11:00:00.000' }],
    ['whole days', { allDay: true }],
    ['another time zone', { timeZone: 'Asia/Urumqi' }],
    ['another status', { eventStatus: 'cancelled' }],
    ['another rule', { recurrence: 'FREQ=WEEKLY;COUNT=4' }],
    ['another venue', { venue: 'hall' }],
    ['a place online', { online: 'https://example.com/' }],
    ['fewer changed occurrences', { changes: friday.changes?.slice(1) ?? [] }],
    [
      'a changed occurrence that takes place after all',
      { changes: [{ occurrenceDate: '2026-12-04' }, ...(friday.changes?.slice(1) ?? [])] },
    ],
  ])('is another for %s', (_, change) => expect(scheduleDigest({ ...friday, ...change })).not.toBe(digest));

  it('is the same however a database writes times and absence, and in whatever order changes stand', () => {
    const same = {
      ...friday,
      startTime: '09:00:00',
      endTime: '10:30:00',
      endDate: null,
      online: '',
      changes: [...(friday.changes ?? [])].reverse(),
    };
    expect(scheduleDigest(same)).toBe(digest);
  });
  it('does not look at texts', () => expect(scheduleDigest({ ...friday, title: 'Another' } as Schedule)).toBe(digest));
});
