import type { Activity, Occurrence, OccurrenceChange } from '@party-building/contract';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { daysAfter, type Days } from './day.js';
import { partsOf, ruleOf, UnreadableRule } from './rule.js';
import { wallClockAfter } from './wall-clock.js';

/** As much of an activity as says when it takes place. */
export type Plan = Pick<Activity, 'start' | 'end' | 'plannedStart' | 'timeZone' | 'allDay' | 'eventStatus' | 'recurrence'>;

/**
 * Periods that are looked at from an activity's start. A rule without COUNT is followed from shortly before the window; one with COUNT
 * reaches its 1000th day within as many periods, unless it skips most of them.
 */
const MOST_PERIODS = 100_000;

/** No place on earth is further from UTC; what starts more than this outside the window by its wall clock cannot start in it. */
const FAR = 2;

/**
 * When an activity takes place: the occurrences that begin in these days, ascending. The same on every server, whatever its own zone.
 *
 * - An activity with times begins at an instant; an all-day one on a date, wherever it is read.
 * - A wall-clock time that a change to summer time skips is read with the offset before it, one that comes twice is the first
 *   (RFC 5545, 3.3.5); a rule makes no occurrence at a skipped time (3.3.10).
 * - The start counts as the first occurrence, whether the rule names it or not. Each lasts as long as the first by the wall clock: from
 *   22:00 to 06:00 stays that in the night in which clocks change.
 * - A moved occurrence stands where it was moved to, and in no other list; a cancelled one where it was planned. A change to an
 *   occurrence that the rule does not make has no meaning.
 *
 * @throws UnreadableRule when the recurrence cannot be followed; see {@link checkRule}.
 */
export function occurrencesIn(plan: Plan, days: Days): Occurrence[] {
  if (!plan.recurrence) {
    if (isFar(plan.start, days)) return [];
    const first = firstOccurrence(plan);
    return begins(first, days) ? [first] : [];
  }
  const { changes = [] } = plan.recurrence;
  const changed = new Map(changes.map((change) => [change.occurrence, change]));
  const follow = follower(plan);
  const planned = daysAfter(days.before, FAR) < plan.start ? [] : follow(daysAfter(days.from, -FAR), daysAfter(days.before, FAR));
  const occurrences = planned.map((start) => occurrenceAt(plan, start, changed.get(start)));
  // One that was moved here from far away is not among those that the rule makes here.
  const known = new Set(planned);
  for (const change of changes) {
    const { occurrence, start } = change;
    if (known.has(occurrence) || start === undefined || isFar(start, days)) continue;
    const day = occurrence.slice(0, 10);
    if (follow(day, daysAfter(day, 1)).includes(occurrence)) occurrences.push(occurrenceAt(plan, occurrence, change));
  }
  return occurrences.filter((each) => begins(each, days)).sort(byStart);
}

/**
 * Refuses a rule that {@link occurrencesIn} could not follow: to be asked before it is stored.
 *
 * @throws UnreadableRule saying what is wrong, in English.
 */
export function checkRule(plan: Pick<Plan, 'start' | 'timeZone' | 'allDay' | 'recurrence'>): void {
  follower(plan)(plan.start.slice(0, 10), daysAfter(plan.start.slice(0, 10), 1));
}

/** The first occurrence, that of the start; the whole of an activity that does not recur. */
function firstOccurrence(plan: Plan): Occurrence {
  return occurrenceAt(
    plan,
    plan.start,
    plan.recurrence?.changes?.find(({ occurrence }) => occurrence === plan.start),
  );
}

function occurrenceAt(plan: Plan, planned: string, change: OccurrenceChange | undefined): Occurrence {
  const { eventStatus, timeZone } = plan;
  // Moved as a whole means that its start was: what a series moved to is the plan of the rest.
  const movedAsWhole = planned === plan.start && eventStatus === 'moved';
  const cancelled = change?.cancelled === true || eventStatus === 'cancelled';
  const wall = cancelled ? planned : (change?.start ?? planned);
  const moved = !cancelled && (movedAsWhole || wall !== planned);
  const before = wall !== planned ? planned : movedAsWhole && plan.plannedStart !== wall ? plan.plannedStart : undefined;
  const start = published(wall, timeZone);
  const end = endOf(plan, wall, cancelled ? undefined : change?.end);
  return {
    start,
    // A skipped hour can push a start beyond its end: it then has none.
    ...(end !== undefined && end > start && { end }),
    ...(cancelled ? { status: 'cancelled' as const } : moved && { status: 'moved' as const }),
    ...(moved && before !== undefined && { plannedStart: published(before, timeZone) }),
  };
}

/** The end, by the wall clock, of the occurrence that starts at this one. */
function endOf({ start, end, timeZone }: Plan, wall: string, changed: string | undefined): string | undefined {
  const planned = changed ?? (end === undefined ? undefined : wall === start ? end : wallClockAfter(wall, start, end));
  return planned === undefined ? undefined : published(planned, timeZone);
}

/** A wall-clock time as an instant in UTC; a date as it is. */
function published(wall: string, timeZone: string): string {
  if (!isTimed(wall)) return wall;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' });
}

/** Whether it begins in these days: a date does so in every zone, an instant in the zone of the days. */
function begins({ start }: Occurrence, { from, before, timeZone }: Days): boolean {
  const day = isTimed(start) ? Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate().toString() : start;
  return day >= from && day < before;
}

/** Cheap and certain: most of many activities lie far outside the window. */
const isFar = (wall: string, { from, before }: Days): boolean => {
  const at = Date.parse(`${wall.slice(0, 10)}T00:00:00Z`);
  return at < Date.parse(from) - FAR * DAY || at > Date.parse(before) + FAR * DAY;
};

const DAY = 86_400_000;

const isTimed = (point: string): boolean => point.includes('T');

const byStart = (a: Occurrence, b: Occurrence): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

/**
 * Reads a rule once; the result gives the starts, by the wall clock, that it makes on the days from one to another, that one excluded.
 */
function follower({ start, timeZone, allDay, recurrence }: Pick<Plan, 'start' | 'timeZone' | 'allDay' | 'recurrence'>) {
  const zone = allDay ? 'UTC' : timeZone;
  const parts = partsOf(recurrence?.rule ?? '');
  const until = parts.get('UNTIL');
  // A date among dates is a midnight in UTC to the library, which knows times only.
  if (allDay && until !== undefined && /^\d{8}$/.test(until)) parts.set('UNTIL', `${until}T000000Z`);
  const explained = <T>(read: () => T): T => {
    try {
      return read();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const text = recurrence?.rule ?? '';
      throw new UnreadableRule(`The rule “${text}” cannot be followed: ${reason}`, { kind: 'rest', text }, { cause });
    }
  };
  const rule = explained(
    () =>
      new RRuleTemporal({
        rruleString: ruleOf(parts),
        dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime(zone),
        temporal: Temporal,
        strict: true,
        includeDtstart: true,
        maxIterations: MOST_PERIODS,
      }),
  );
  return (from: string, before: string): string[] =>
    explained(() => {
      const [first, last] = [from, before].map((day) => Temporal.PlainDate.from(day).toZonedDateTime(zone)) as [
        Temporal.ZonedDateTime,
        Temporal.ZonedDateTime,
      ];
      return rule
        .between(first, last, true)
        .map((each) => (allDay ? each.toPlainDate().toString() : each.toPlainDateTime().toString({ smallestUnit: 'second' })))
        .filter((each) => each < before);
    });
}
