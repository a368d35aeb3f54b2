import { describe, expect, it } from 'vitest';
import { normalRule } from './rule.js';

const SHANGHAI = { timeZone: 'Asia/Shanghai' };

describe('a rule as it was typed', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=FR'],
    [' rrule:freq=weekly; byday=fr; ', 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=DAILY;UNTIL=20261201T010000Z', 'FREQ=DAILY;UNTIL=20261201T010000Z'],
    ['FREQ=DAILY;UNTIL=20261201', 'FREQ=DAILY;UNTIL=20261201T155959Z'],
    ['UNTIL=20261201T090000;FREQ=DAILY', 'UNTIL=20261201T010000Z;FREQ=DAILY'],
    ['FREQ=DAILY;UNTIL=20260631', 'FREQ=DAILY;UNTIL=20260631'],
    ['FREQ=DAILY;UNTIL=20260630T250000', 'FREQ=DAILY;UNTIL=20260630T250000'],
    ['FREQ=DAILY;UNTIL=soon', 'FREQ=DAILY;UNTIL=SOON'],
  ])('“%s” is stored as %s', (typed, rule) => expect(normalRule(typed, SHANGHAI)).toBe(rule));

  it('of an all-day activity ends on a date', () => {
    for (const until of ['20261201', '20261201T000000', '20261201T235959Z'])
      expect(normalRule(`FREQ=DAILY;UNTIL=${until}`, { ...SHANGHAI, allDay: true })).toBe('FREQ=DAILY;UNTIL=20261201');
  });
});
