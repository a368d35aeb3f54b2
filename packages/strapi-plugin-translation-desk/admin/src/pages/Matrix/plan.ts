import type { Plan } from '../../api/plan';

/** What is chosen in the form. */
export interface Planning {
  readonly due: 'keep' | 'none' | 'set';
  /** `2026-11-26`; empty while none is given. */
  readonly day: string;
  /** `keep`, `none` or the id of somebody. */
  readonly assignee: string;
}

export const NOTHING_PLANNED: Planning = { due: 'keep', day: '', assignee: 'keep' };

export type PlanProblem = 'nothing' | 'day';

export const problemOfPlan = ({ due, day, assignee }: Planning): PlanProblem | undefined => {
  if (due === 'keep' && assignee === 'keep') return 'nothing';
  return due === 'set' && !/^\d{4}-\d{2}-\d{2}$/u.test(day) ? 'day' : undefined;
};

/** What is sent: only what was chosen is changed. */
export const planOf = ({ due, day, assignee }: Planning): Plan => ({
  ...(due !== 'keep' && { dueOn: due === 'set' ? day : null }),
  ...(assignee !== 'keep' && { assignee: assignee === 'none' ? null : Number(assignee) }),
});
