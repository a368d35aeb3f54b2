import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHans } from '../messages/zh-Hans';
import { activityProblems, type CheckedActivity } from './activity';

const once: CheckedActivity = {
  startDate: '2026-12-04',
  startTime: '09:00:00.000',
  endTime: '10:30:00.000',
  allDay: false,
  timeZone: 'Asia/Shanghai',
  eventStatus: 'scheduled',
};
const weekly: CheckedActivity = { ...once, recurrence: 'FREQ=WEEKLY;COUNT=4' };
const days: CheckedActivity = { startDate: '2026-12-04', allDay: true, timeZone: 'Asia/Shanghai', eventStatus: 'scheduled' };

/** Field and id of the sentence of each problem. */
const problems = (activity: CheckedActivity): [string, string][] =>
  activityProblems(activity, (id) => id).map(({ path, message }) => [path.join('.'), message]);

describe('an activity that a calendar can show', () => {
  it.each<[string, CheckedActivity]>([
    ['takes place once', once],
    ['has no end', { ...once, endTime: null }],
    ['goes on into another day', { ...once, endDate: '2026-12-05', endTime: '01:00:00.000' }],
    ['has whole days', days],
    ['has several whole days', { ...days, endDate: '2026-12-06' }],
    ['has one whole day, said twice', { ...days, endDate: days.startDate ?? null }],
    ['was moved', { ...once, eventStatus: 'moved', plannedStartDate: '2026-11-20', plannedStartTime: '09:00:00.000' }],
    ['has whole days and was moved', { ...days, eventStatus: 'moved', plannedStartDate: '2026-11-20' }],
    ['recurs for ever', { ...once, recurrence: 'FREQ=MONTHLY;BYDAY=-1FR' }],
    ['recurs until an instant', { ...once, recurrence: 'FREQ=WEEKLY;UNTIL=20261231T155959Z' }],
    ['recurs until a day', { ...once, recurrence: 'FREQ=WEEKLY;UNTIL=20261231' }],
    ['has whole days and recurs until an instant', { ...days, recurrence: 'FREQ=WEEKLY;UNTIL=20261231T155959Z' }],
    ['has whole days and recurs until a day', { ...days, recurrence: 'FREQ=WEEKLY;UNTIL=20261231' }],
    ['recurs in leap years only', { ...days, startDate: '2028-02-29', recurrence: 'FREQ=YEARLY' }],
    ['has an occurrence cancelled', { ...weekly, changes: [{ occurrenceDate: '2026-12-11', cancelled: true }] }],
    ['has an occurrence moved to another day', { ...weekly, changes: [{ occurrenceDate: '2026-12-11', startDate: '2026-12-12' }] }],
    ['has an occurrence moved to another time', { ...weekly, changes: [{ occurrenceDate: '2026-12-11', startTime: '14:00:00.000' }] }],
    ['has its first occurrence cancelled', { ...weekly, changes: [{ occurrenceDate: '2026-12-04', cancelled: true }] }],
  ])('%s', (_, activity) => expect(problems(activity)).toEqual([]));
});

describe('what no calendar can show is named at its field:', () => {
  it.each<[string, CheckedActivity, [string, string][]]>([
    ['an end before the start', { ...once, endTime: '08:00:00.000' }, [['endTime', 'activity.end.before-start']]],
    ['an end at the start', { ...once, endTime: once.startTime ?? null }, [['endTime', 'activity.end.before-start']]],
    ['a last day before the first', { ...once, endDate: '2026-12-03' }, [['endDate', 'activity.end.before-start']]],
    ['a last whole day before the first', { ...days, endDate: '2026-12-03' }, [['endDate', 'activity.end.before-start']]],
    [
      'times of whole days',
      { ...once, allDay: true, plannedStartTime: '08:00:00.000' },
      [
        ['startTime', 'activity.time.all-day'],
        ['endTime', 'activity.time.all-day'],
        ['plannedStartTime', 'activity.time.all-day'],
      ],
    ],
    ['no time, and no whole days', { ...once, startTime: null }, [['startTime', 'activity.time.missing']]],
    ['a last day without a time', { ...once, endDate: '2026-12-05', endTime: null }, [['endTime', 'activity.time.missing-end']]],
    ['moved from nowhere', { ...once, eventStatus: 'moved' }, [['plannedStartDate', 'activity.planned.missing']]],
    [
      'moved from a day without a time',
      { ...once, eventStatus: 'moved', plannedStartDate: '2026-12-01' },
      [['plannedStartTime', 'activity.planned.time-missing']],
    ],
    ['a planned time without a day', { ...once, plannedStartTime: '09:00:00' }, [['plannedStartDate', 'activity.planned.missing']]],
    [
      'changes of what does not recur',
      { ...once, changes: [{ occurrenceDate: '2026-12-04', cancelled: true }] },
      [['changes', 'change.no-recurrence']],
    ],
    [
      'a change of an occurrence that does not exist',
      {
        ...weekly,
        changes: [
          { occurrenceDate: '2026-12-11', cancelled: true },
          { occurrenceDate: '2026-12-12', cancelled: true },
          { occurrenceDate: '2027-01-01', cancelled: true },
        ],
      },
      [
        ['changes.1.occurrenceDate', 'change.no-occurrence'],
        ['changes.2.occurrenceDate', 'change.no-occurrence'],
      ],
    ],
    [
      'an occurrence changed twice',
      {
        ...weekly,
        changes: [
          { occurrenceDate: '2026-12-11', cancelled: true },
          { occurrenceDate: '2026-12-11', startDate: '2026-12-12' },
        ],
      },
      [['changes.1.occurrenceDate', 'change.twice']],
    ],
    [
      'a cancelled occurrence with new times',
      { ...weekly, changes: [{ occurrenceDate: '2026-12-11', cancelled: true, startTime: '14:00:00' }] },
      [['changes.0.startTime', 'change.cancelled']],
    ],
    [
      'a change that changes nothing',
      { ...weekly, changes: [{ occurrenceDate: '2026-12-11' }] },
      [['changes.0.startDate', 'change.nothing']],
    ],
    [
      'a moved occurrence that ends before it starts',
      { ...weekly, changes: [{ occurrenceDate: '2026-12-11', startTime: '14:00:00', endTime: '13:00:00' }] },
      [['changes.0.endTime', 'activity.end.before-start']],
    ],
    [
      'times of an occurrence of whole days',
      { ...days, recurrence: 'FREQ=DAILY;COUNT=3', changes: [{ occurrenceDate: '2026-12-05', startTime: '14:00:00' }] },
      [['changes.0.startTime', 'activity.time.all-day']],
    ],
  ])('%s', (_, activity, expected) => expect(problems(activity)).toEqual(expected));

  it.each([
    ['FREQ=HOURLY;COUNT=3', 'rule.frequency'],
    ['FREQ=SECONDLY', 'rule.frequency'],
    ['COUNT=3', 'rule.rest'],
    ['FREQ=DAILY;BYHOUR=9', 'rule.part'],
    ['every Friday', 'rule.part'],
    ['FREQ=DAILY;FREQ=DAILY', 'rule.twice'],
    ['FREQ=DAILY;COUNT=0', 'rule.number'],
    ['FREQ=DAILY;COUNT=1000000', 'rule.number'],
    ['FREQ=DAILY;INTERVAL=0', 'rule.number'],
    ['FREQ=WEEKLY;BYDAY=XX', 'rule.rest'],
    ['FREQ=WEEKLY;UNTIL=20261332', 'rule.until'],
    ['FREQ=WEEKLY;UNTIL=31.12.2026', 'rule.until'],
    ['FREQ=WEEKLY;UNTIL=20261231T155959Z;COUNT=2', 'rule.rest'],
    ['FREQ=WEEKLY;UNTIL=20200101T000000Z', 'rule.never'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'rule.never'],
    ['FREQ=DAILY;COUNT=1', 'rule.never'],
  ])('%s', (recurrence, id) => expect(problems({ ...once, recurrence })).toEqual([['recurrence', id]]));

  it('says no more than once that something is missing', () => {
    expect(problems({ ...once, startDate: null })).toEqual([]);
    expect(problems({ ...weekly, startTime: null })).toEqual([['startTime', 'activity.time.missing']]);
  });
});

describe('the sentences', () => {
  it('hold the same values in both languages', () => {
    const values = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, (text.match(/\{\w+\}/g) ?? []).sort()]));
    expect(values(zhHans)).toEqual(values(en));
  });
});
