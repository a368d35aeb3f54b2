import { expect, it } from 'vitest';
import { NOTHING_PLANNED, planOf, problemOfPlan, type Planning } from './plan';

it.each<[Partial<Planning>, object]>([
  [{ due: 'set', day: '2026-12-01' }, { dueOn: '2026-12-01' }],
  [
    { due: 'none', assignee: '7' },
    { dueOn: null, assignee: 7 },
  ],
  [{ assignee: 'none' }, { assignee: null }],
])('of %o only what was chosen is sent', (chosen, sent) => {
  const planning = { ...NOTHING_PLANNED, ...chosen };
  expect(problemOfPlan(planning)).toBeUndefined();
  expect(planOf(planning)).toEqual(sent);
});

it.each<[Partial<Planning>, string]>([
  [{}, 'nothing'],
  [{ day: '2026-12-01' }, 'nothing'],
  [{ due: 'set' }, 'day'],
])('%o is not sent: %s', (chosen, problem) => expect(problemOfPlan({ ...NOTHING_PLANNED, ...chosen })).toBe(problem));
