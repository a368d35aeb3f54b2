import { checkRule, daysAfter, normalRule, occurrencesIn, UnreadableRule, type Plan } from '@party-building/delivery';
import type { Schedule, ScheduledChange } from '../activities/schedule';
import type { Say } from '../messages';
import type { FieldProblem } from '../messages/invalid-field';

/** As much of a stored activity as its checks read. */
export interface CheckedActivity extends Schedule {
  plannedStartDate?: string | null;
  plannedStartTime?: string | null;
}

/** What no calendar could show of the times of an activity, each problem at its field. An activity without a first day has other problems. */
export function activityProblems<T>(activity: CheckedActivity, say: Say<T>): FieldProblem<T>[] {
  if (!activity.startDate) return [];
  return [...timesProblems(activity, say), ...plannedProblems(activity, say), ...recurrenceProblems(activity, say)];
}

function timesProblems<T>(activity: CheckedActivity, say: Say<T>): FieldProblem<T>[] {
  const { startDate, startTime, endDate, endTime, allDay } = activity;
  if (allDay) {
    const days = timesAmongDays(activity, ['startTime', 'endTime'], [], say);
    if (startDate && endDate && endDate < startDate) days.push({ path: ['endDate'], message: say('activity.end.before-start') });
    return days;
  }
  if (!startTime) return [{ path: ['startTime'], message: say('activity.time.missing') }];
  if (endDate && !endTime) return [{ path: ['endTime'], message: say('activity.time.missing-end') }];
  const last = endDate || startDate;
  if (!endTime || !last || !startDate || `${last}T${endTime}` > `${startDate}T${startTime}`) return [];
  return [{ path: [endDate && endDate < startDate ? 'endDate' : 'endTime'], message: say('activity.end.before-start') }];
}

function plannedProblems<T>(activity: CheckedActivity, say: Say<T>): FieldProblem<T>[] {
  const { eventStatus, allDay, plannedStartDate, plannedStartTime } = activity;
  if (allDay && plannedStartTime) return timesAmongDays(activity, ['plannedStartTime'], [], say);
  if (!plannedStartDate) {
    const needed = eventStatus === 'moved' || plannedStartTime;
    return needed ? [{ path: ['plannedStartDate'], message: say('activity.planned.missing') }] : [];
  }
  return allDay || plannedStartTime ? [] : [{ path: ['plannedStartTime'], message: say('activity.planned.time-missing') }];
}

function recurrenceProblems<T>(activity: CheckedActivity, say: Say<T>): FieldProblem<T>[] {
  const { recurrence, changes } = activity;
  if (!recurrence) {
    return changes?.length ? [{ path: ['changes'], message: say('change.no-recurrence') }] : [];
  }
  const plan = planOf(activity, recurrence);
  // Other problems stand at the fields that are missing.
  if (!plan) return [];
  const rule = ruleProblem(plan, plan.recurrence?.rule ?? '', say);
  if (rule !== undefined) return [{ path: ['recurrence'], message: rule }];
  return (changes ?? []).flatMap((change, index, all) => changeProblems({ activity, plan, change, index, all, say }));
}

/** When it takes place, as it is typed, for whoever follows recurrences; `undefined` where something is missing for it. */
export function planOf({ startDate, startTime, allDay, timeZone }: CheckedActivity, typed: string): Plan | undefined {
  if (!startDate || !timeZone || !(allDay || startTime)) return undefined;
  const rule = normalRule(typed, { timeZone, ...(allDay && { allDay }) });
  return {
    start: allDay ? startDate : `${startDate}T${startTime?.slice(0, 8)}`,
    timeZone,
    ...(allDay && { allDay }),
    eventStatus: 'scheduled',
    recurrence: { rule },
  };
}

/** Days in which a rule must show that it repeats anything: most do within the first, the rarest (29 February) within the second. */
const WITHIN = [400, 11_000] as const;

function ruleProblem<T>(plan: Plan, rule: string, say: Say<T>): T | undefined {
  const until = /(?:^|;)UNTIL=([^;]*)/.exec(rule)?.[1];
  if (until !== undefined && !(plan.allDay ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/).test(until))
    return say('rule.until', { text: until.slice(0, 40) });
  try {
    checkRule(plan);
    const day = plan.start.slice(0, 10);
    const repeats = WITHIN.some((days) => {
      const found = occurrencesIn(plan, { from: daysAfter(day, -1), before: daysAfter(day, days), timeZone: plan.timeZone });
      return found.length > 1;
    });
    return repeats ? undefined : say('rule.never');
  } catch (error) {
    if (!(error instanceof UnreadableRule)) throw error;
    const { kind, text } = error.fault;
    if (text === '') return say('rule.rest', { text: rule.slice(0, 120) });
    return say(`rule.${kind}`, { text: text.slice(0, 120) });
  }
}

interface Change<T> {
  activity: CheckedActivity;
  plan: Plan;
  change: ScheduledChange;
  index: number;
  all: readonly ScheduledChange[];
  say: Say<T>;
}

function changeProblems<T>({ activity, plan, change, index, all, say }: Change<T>): FieldProblem<T>[] {
  const at = (field: keyof ScheduledChange): FieldProblem['path'] => ['changes', index, field];
  const { occurrenceDate: day } = change;
  if (!day) return [];
  if (all.findIndex((other) => other.occurrenceDate === day) < index) {
    return [{ path: at('occurrenceDate'), message: say('change.twice', { day }) }];
  }
  if (occurrencesIn(plan, { from: day, before: daysAfter(day, 1), timeZone: plan.timeZone }).length === 0) {
    return [{ path: at('occurrenceDate'), message: say('change.no-occurrence', { day }) }];
  }
  const given = (['startDate', 'startTime', 'endDate', 'endTime'] as const).filter((field) => change[field]);
  const [first] = given;
  if (change.cancelled) return first ? [{ path: at(first), message: say('change.cancelled') }] : [];
  if (!first) return [{ path: at('startDate'), message: say('change.nothing') }];
  // It keeps what it does not change.
  const moved = {
    startDate: change.startDate || day,
    startTime: change.startTime || (activity.allDay ? null : activity.startTime),
    endDate: change.endDate,
    endTime: change.endTime,
    allDay: activity.allDay,
  };
  return timesProblems(moved as CheckedActivity, say).map(({ path, message }) => ({ path: ['changes', index, ...path], message }));
}

function timesAmongDays<T>(
  activity: CheckedActivity,
  fields: readonly ('startTime' | 'endTime' | 'plannedStartTime')[],
  path: FieldProblem['path'],
  say: Say<T>,
): FieldProblem<T>[] {
  return fields.filter((field) => activity[field]).map((field) => ({ path: [...path, field], message: say('activity.time.all-day') }));
}
