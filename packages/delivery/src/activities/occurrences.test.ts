import type { Occurrence } from '@party-building/contract';
import fc from 'fast-check';
import { rrulestr } from 'rrule';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, daysOfMonth, snapshotDays, type Days } from './day.js';
import { checkRule, occurrencesIn, type Plan } from './occurrences.js';
import { UnreadableRule } from './rule.js';

const CHINA = 'Asia/Shanghai';
const NEW_YORK = 'America/New_York';
const days = (from: string, before: string, timeZone = CHINA): Days => ({ from, before, timeZone });
const plan = (start: string, fields: Partial<Plan> = {}): Plan => ({ start, timeZone: CHINA, eventStatus: 'scheduled', ...fields });
const weekly = (fields: Partial<Plan> = {}): Plan =>
  plan('2026-11-06T09:00:00', { end: '2026-11-06T10:30:00', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=FR' }, ...fields });
const starts = (occurrences: readonly Occurrence[]): string[] => occurrences.map(({ start }) => start);
const NOVEMBER = days('2026-11-01', '2026-12-01');

const serverZone = process.env['TZ'];

describe.each(['UTC', CHINA, NEW_YORK])('occurrences on a server in %s', (zone) => {
  beforeAll(() => {
    process.env['TZ'] = zone;
    // The zone does change in this process: all that follows would prove nothing otherwise.
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe({ UTC: 0, [CHINA]: -480, [NEW_YORK]: 240 }[zone]);
  });
  afterAll(() => {
    if (serverZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = serverZone;
  });

  it('has one for an activity that does not recur, in UTC', () => {
    const once = plan('2026-11-22T09:00:00', { end: '2026-11-22T11:00:00' });
    expect(occurrencesIn(once, NOVEMBER)).toEqual([{ start: '2026-11-22T01:00:00Z', end: '2026-11-22T03:00:00Z' }]);
    expect(occurrencesIn(once, days('2026-12-01', '2027-01-01'))).toEqual([]);
  });

  it('counts an instant to its day in the zone of the window, not of the activity or of UTC', () => {
    const early = plan('2026-11-01T07:00:00');
    expect(starts(occurrencesIn(early, NOVEMBER))).toEqual(['2026-10-31T23:00:00Z']);
    expect(occurrencesIn(early, days('2026-11-01', '2026-12-01', 'UTC'))).toEqual([]);
    expect(occurrencesIn(early, days('2026-10-31', '2026-11-01', NEW_YORK))).toHaveLength(1);
    expect(occurrencesIn(plan('2026-12-01T00:00:00'), NOVEMBER)).toEqual([]);
    expect(occurrencesIn(plan('2026-11-30T23:59:59'), NOVEMBER)).toHaveLength(1);
  });

  it('keeps the dates of an all-day activity in every zone', () => {
    const fair = plan('2026-11-01', { allDay: true, end: '2026-11-03' });
    for (const timeZone of ['UTC', CHINA, NEW_YORK, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(occurrencesIn({ ...fair, timeZone }, days('2026-11-01', '2026-11-02', timeZone))).toEqual([
        { start: '2026-11-01', end: '2026-11-03' },
      ]);
    const yearly = plan('2024-02-29', { allDay: true, end: '2024-03-01', recurrence: { rule: 'FREQ=YEARLY;UNTIL=20320229' } });
    expect(occurrencesIn(yearly, days('2025-01-01', '2040-01-01'))).toEqual([
      { start: '2028-02-29', end: '2028-03-01' },
      { start: '2032-02-29', end: '2032-03-01' },
    ]);
  });

  it('keeps the wall clock over changes of summer time', () => {
    const evening = plan('2026-10-29T18:00:00', {
      end: '2026-10-29T19:30:00',
      timeZone: NEW_YORK,
      recurrence: { rule: 'FREQ=DAILY;COUNT=5' },
    });
    expect(occurrencesIn(evening, days('2026-10-31', '2026-11-03'))).toEqual([
      { start: '2026-10-30T22:00:00Z', end: '2026-10-30T23:30:00Z' },
      { start: '2026-10-31T22:00:00Z', end: '2026-10-31T23:30:00Z' },
      { start: '2026-11-01T23:00:00Z', end: '2026-11-02T00:30:00Z' },
    ]);
    const night = plan('2026-10-30T22:00:00', {
      end: '2026-10-31T06:00:00',
      timeZone: NEW_YORK,
      recurrence: { rule: 'FREQ=DAILY;COUNT=2' },
    });
    expect(occurrencesIn(night, NOVEMBER)).toEqual([{ start: '2026-11-01T02:00:00Z', end: '2026-11-01T11:00:00Z' }]);
  });

  it('reads a skipped time with the offset before it, and of a time that comes twice the first', () => {
    expect(starts(occurrencesIn(plan('2026-03-08T02:30:00', { timeZone: NEW_YORK }), days('2026-03-01', '2026-04-01')))).toEqual([
      '2026-03-08T07:30:00Z',
    ]);
    expect(starts(occurrencesIn(plan('2026-11-01T01:30:00', { timeZone: NEW_YORK }), NOVEMBER))).toEqual(['2026-11-01T05:30:00Z']);
  });

  it('makes no occurrence of a rule at a skipped time, and does not count it', () => {
    const nights = plan('2026-03-06T02:30:00', { timeZone: NEW_YORK, recurrence: { rule: 'FREQ=DAILY;COUNT=4' } });
    expect(starts(occurrencesIn(nights, days('2026-03-01', '2026-04-01')))).toEqual([
      '2026-03-06T07:30:00Z',
      '2026-03-07T07:30:00Z',
      '2026-03-09T06:30:00Z',
      '2026-03-10T06:30:00Z',
    ]);
  });

  it('includes UNTIL, an instant', () => {
    const until = (rule: string) => starts(occurrencesIn(weekly({ recurrence: { rule } }), NOVEMBER)).length;
    expect(until('FREQ=WEEKLY;UNTIL=20261120T010000Z')).toBe(3);
    expect(until('FREQ=WEEKLY;UNTIL=20261120T005959Z')).toBe(2);
  });

  it('takes the start as the first occurrence, even where the rule does not name it', () => {
    const unnamed = plan('2026-11-03T09:00:00', { recurrence: { rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=3' } });
    expect(starts(occurrencesIn(unnamed, NOVEMBER))).toEqual(['2026-11-03T01:00:00Z', '2026-11-06T01:00:00Z', '2026-11-13T01:00:00Z']);
  });

  it('shows a cancelled occurrence where it was planned, a moved one where it was moved to', () => {
    const changes = [
      { occurrence: '2026-11-13T09:00:00', cancelled: true as const, start: '2026-11-14T09:00:00' },
      { occurrence: '2026-11-20T09:00:00', start: '2026-11-19T14:00:00' },
      { occurrence: '2026-11-27T09:00:00', start: '2026-12-02T09:00:00', end: '2026-12-02T12:00:00' },
      { occurrence: '2026-11-21T09:00:00', start: '2026-11-23T09:00:00' }, // a Saturday: there is no such occurrence
    ];
    const activity = weekly({ recurrence: { rule: 'FREQ=WEEKLY;BYDAY=FR', changes } });
    expect(occurrencesIn(activity, NOVEMBER)).toEqual([
      { start: '2026-11-06T01:00:00Z', end: '2026-11-06T02:30:00Z' },
      { start: '2026-11-13T01:00:00Z', end: '2026-11-13T02:30:00Z', status: 'cancelled' },
      { start: '2026-11-19T06:00:00Z', end: '2026-11-19T07:30:00Z', status: 'moved', plannedStart: '2026-11-20T01:00:00Z' },
    ]);
    expect(occurrencesIn(activity, days('2026-12-01', '2026-12-04'))).toEqual([
      { start: '2026-12-02T01:00:00Z', end: '2026-12-02T04:00:00Z', status: 'moved', plannedStart: '2026-11-27T01:00:00Z' },
    ]);
  });

  it('finds one that was moved into the window from far away', () => {
    const changes = [{ occurrence: '2026-11-06T09:00:00', start: '2027-06-01T09:00:00' }];
    const june = days('2027-06-01', '2027-06-03');
    expect(starts(occurrencesIn(weekly({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', changes } }), june))).toEqual(['2027-06-01T01:00:00Z']);
    expect(occurrencesIn(weekly({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', changes } }), NOVEMBER)).toHaveLength(1);
  });

  it('marks a change of the end alone as no move', () => {
    const changes = [{ occurrence: '2026-11-13T09:00:00', end: '2026-11-13T12:00:00' }];
    expect(occurrencesIn(weekly({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', changes } }), NOVEMBER)[1]).toEqual({
      start: '2026-11-13T01:00:00Z',
      end: '2026-11-13T04:00:00Z',
    });
  });

  it('says of an activity that was moved or cancelled as a whole when it was planned', () => {
    const moved = plan('2026-11-22T09:00:00', { eventStatus: 'moved', plannedStart: '2026-10-01T09:00:00' });
    expect(occurrencesIn(moved, NOVEMBER)).toEqual([
      { start: '2026-11-22T01:00:00Z', status: 'moved', plannedStart: '2026-10-01T01:00:00Z' },
    ]);
    expect(occurrencesIn(moved, days('2026-10-01', '2026-11-01'))).toEqual([]);
    expect(occurrencesIn(plan('2026-11-22T09:00:00', { eventStatus: 'moved' }), NOVEMBER)[0]?.status).toBe('moved');
    expect(occurrencesIn(weekly({ eventStatus: 'cancelled' }), NOVEMBER).map(({ status }) => status)).toEqual(Array(4).fill('cancelled'));
    expect(occurrencesIn(weekly({ eventStatus: 'moved' }), NOVEMBER).map(({ status }) => status)).toEqual([
      'moved',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('follows rules without an end for centuries, in each window as much as fits', () => {
    const daily = plan('1990-01-01T09:00:00', { recurrence: { rule: 'FREQ=DAILY' } });
    expect(occurrencesIn(daily, days('2026-11-01', '2026-12-01'))).toHaveLength(30);
    expect(occurrencesIn(daily, days('2326-11-01', '2326-12-01'))).toHaveLength(30);
    expect(occurrencesIn(daily, days('1989-11-01', '1989-12-01'))).toEqual([]);
    const never = plan('2026-02-28', { allDay: true, recurrence: { rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' } });
    expect(starts(occurrencesIn(never, days('2026-01-01', '2036-01-01')))).toEqual(['2026-02-28']);
  });

  it('agrees with another library on any rule', () => {
    const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    const list = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 }).map(String);
    const monthDay = fc.integer({ min: -31, max: 31 }).filter((n) => n !== 0);
    const rules = fc
      .oneof(
        fc.record({ FREQ: fc.constant('DAILY'), BYMONTH: fc.option(list(fc.integer({ min: 1, max: 12 }))) }),
        fc.record({ FREQ: fc.constant('WEEKLY'), BYDAY: fc.option(list(weekday)), WKST: fc.option(fc.constantFrom('MO', 'SU')) }),
        fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: fc.option(list(monthDay)) }),
        fc.record({
          FREQ: fc.constant('MONTHLY'),
          BYDAY: list(fc.tuple(fc.constantFrom(-2, -1, 1, 2, 3), weekday).map((t) => t.join(''))),
        }),
        fc.record({ FREQ: fc.constant('MONTHLY'), BYDAY: list(weekday), BYSETPOS: fc.constantFrom('1', '-1', '2') }),
        fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: fc.option(list(fc.integer({ min: 1, max: 12 }))) }),
      )
      .chain((parts) =>
        fc.record({
          parts: fc.constant(parts),
          interval: fc.option(fc.integer({ min: 1, max: 5 })),
          count: fc.option(fc.integer({ min: 1, max: 60 })),
        }),
      );
    const firstDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-06-01'), noInvalidDate: true });
    fc.assert(
      fc.property(rules, firstDay, fc.integer({ min: 0, max: 900 }), ({ parts, interval, count }, first, ahead) => {
        const chosen = Object.entries({ ...parts, INTERVAL: interval }).filter(([, value]) => value !== null);
        const base = chosen.map(([name, value]) => `${name}=${value}`).join(';');
        const start = `${first.toISOString().slice(0, 10)}T09:00:00`;
        const from = new Date(Date.parse(start.slice(0, 10)) + ahead * 86_400_000).toISOString().slice(0, 10);
        const before = new Date(Date.parse(from) + 400 * 86_400_000).toISOString().slice(0, 10);
        const rule = count === null ? base : `${base};COUNT=${count}`;
        const ours = starts(occurrencesIn(plan(start, { timeZone: 'UTC', recurrence: { rule } }), days(from, before, 'UTC')));

        const other = (of: string) =>
          rrulestr(`DTSTART:${start.replace(/[-:]/g, '')}Z\nRRULE:${of}`)
            .between(new Date(`${start.slice(0, 10)}T00:00:00Z`), new Date(`${before}T00:00:00Z`), true)
            .map((date) => `${date.toISOString().slice(0, 19)}Z`);
        // It does not count a start that its rule does not name.
        const named = other(base)[0] === `${start}Z`;
        const rest = named || count === null ? other(rule) : count === 1 ? [] : other(`${base};COUNT=${count - 1}`);
        const theirs = [...(named ? [] : [`${start}Z`]), ...rest].filter((at) => at >= from && at < before);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('gives in two windows side by side what it gives in one', () => {
    const rule = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA',
      'FREQ=MONTHLY;BYDAY=-1SU',
      'FREQ=MONTHLY;BYMONTHDAY=31',
    );
    const zones = fc.constantFrom(CHINA, NEW_YORK, 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia');
    const at = fc.record({
      zone: zones,
      windowZone: zones,
      rule,
      hour: fc.integer({ min: 0, max: 23 }),
      cut: fc.integer({ min: 1, max: 119 }),
    });
    fc.assert(
      fc.property(at, ({ zone: timeZone, windowZone, rule: value, hour, cut }) => {
        const activity = plan(`2026-02-27T${String(hour).padStart(2, '0')}:30:00`, { timeZone, recurrence: { rule: value } });
        const between = new Date(Date.parse('2026-03-01') + cut * 86_400_000).toISOString().slice(0, 10);
        const whole = occurrencesIn(activity, days('2026-03-01', '2026-07-01', windowZone));
        const parts = [days('2026-03-01', between, windowZone), days(between, '2026-07-01', windowZone)];
        expect(parts.flatMap((part) => occurrencesIn(activity, part))).toEqual(whole);
        for (const { start } of whole) expect(dayOf(new Date(start), windowZone) >= '2026-03-01').toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('a rule that cannot be followed', () => {
  it.each([
    ['FREQ=SECONDLY', /FREQ is one of/],
    ['FREQ=HOURLY;COUNT=3', /FREQ is one of/],
    ['COUNT=3', /FREQ is one of/],
    ['FREQ=DAILY;BYHOUR=1,2', /“BYHOUR=1,2” is not a part/],
    ['FREQ=DAILY;', /“” is not a part/],
    ['', /is not a part/],
    ['FREQ=DAILY;COUNT=0', /COUNT is a number from 1 to 1000/],
    ['FREQ=DAILY;COUNT=100000', /COUNT is a number from 1 to 1000/],
    ['FREQ=DAILY;INTERVAL=-1', /INTERVAL is a number/],
    ['FREQ=DAILY;FREQ=WEEKLY', /stands there twice/],
    ['FREQ=DAILY;BYDAY=XX', /cannot be followed: Invalid BYDAY/],
    ['FREQ=WEEKLY;BYDAY=+1MO', /cannot be followed/],
    ['FREQ=DAILY;UNTIL=20261201', /cannot be followed: UNTIL/],
    ['FREQ=DAILY;UNTIL=nonsense', /cannot be followed/],
    ['FREQ=DAILY;COUNT=2;UNTIL=20261201T000000Z', /cannot be followed/],
  ])('%s says why', (rule, message) => {
    const broken = weekly({ recurrence: { rule } });
    expect(() => checkRule(broken)).toThrow(UnreadableRule);
    expect(() => checkRule(broken)).toThrow(message);
    expect(() => occurrencesIn(broken, NOVEMBER)).toThrow(UnreadableRule);
  });
});

describe('days', () => {
  it('of a snapshot reach from 35 days before to 100 days after, both included', () => {
    expect(snapshotDays('2026-11-22', CHINA)).toEqual(days('2026-10-18', '2027-03-03'));
  });
  it('of a month', () => expect(daysOfMonth('2026-12', 'UTC')).toEqual(days('2026-12-01', '2027-01-01', 'UTC')));
  it('of an instant depend on the zone', () => {
    const midnight = new Date('2026-11-21T16:00:00Z');
    expect([dayOf(midnight, CHINA), dayOf(midnight, 'UTC'), dayOf(midnight, NEW_YORK)]).toEqual(['2026-11-22', '2026-11-21', '2026-11-21']);
  });
});
