import { Temporal } from 'temporal-polyfill';
import { contentLine } from './content-line.js';

/** A change of a zone's offset from UTC. */
interface Transition {
  /** The wall clock at which it happens, by the offset before it. */
  wall: Temporal.PlainDateTime;
  /** Seconds east of UTC. */
  from: number;
  to: number;
}

/** Changes that come back each year, or on the listed dates. */
interface Observance {
  from: number;
  to: number;
  /** Ascending, at least one. */
  walls: Temporal.PlainDateTime[];
  /** Of the last one's rule, which goes on for ever. */
  rule?: string;
}

/** Years after the last one in use that are looked at, to tell a rule from a list of dates. */
const AHEAD = 6;

const known = new Map<string, string>();

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) made from the zone data of the running Node, the same on every server whatever its own zone: the offset at
 * the beginning, and each change from then on; those of a zone that changes by one rule every year as that rule, for ever.
 *
 * @param timeZone an IANA name.
 * @param first and `last`: the years in use; what is read before the first has its offset.
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): string {
  const name = `${timeZone} ${first} ${last}`;
  const made = known.get(name) ?? component(timeZone, first, last);
  if (known.size < 1000) known.set(name, made);
  return made;
}

function component(timeZone: string, first: number, last: number): string {
  const beginning = Temporal.PlainDateTime.from({ year: first, month: 1, day: 1 });
  const transitions = transitionsOf(timeZone, first, last + AHEAD);
  const offset = transitions[0]?.from ?? offsetAt(beginning.toZonedDateTime(timeZone));
  const least = Math.min(offset, ...transitions.map(({ to }) => to));
  const observances: Observance[] = [{ from: offset, to: offset, walls: [beginning] }, ...observancesOf(transitions)];
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...observances.map((each) => observance(each, each.to > least ? 'DAYLIGHT' : 'STANDARD')),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function transitionsOf(timeZone: string, first: number, last: number): Transition[] {
  const found: Transition[] = [];
  let at = Temporal.PlainDateTime.from({ year: first, month: 1, day: 1 }).toZonedDateTime(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > last) return found;
    const [from, to] = [offsetAt(next.subtract({ seconds: 1 })), offsetAt(next)];
    if (from !== to) found.push({ wall: next.withTimeZone('UTC').toPlainDateTime().add({ seconds: from }), from, to });
    at = next;
  }
}

const offsetAt = (at: Temporal.ZonedDateTime): number => at.offsetNanoseconds / 1e9;

/** Changes between the same offsets together; those at the end that follow one rule as the rule. */
function observancesOf(transitions: readonly Transition[]): Observance[] {
  const kinds = new Map<string, Transition[]>();
  for (const each of transitions) {
    const kind = `${each.from} ${each.to}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
  }
  const lastYear = transitions[transitions.length - 1]?.wall.year;
  return [...kinds.values()].flatMap((same) => {
    const [{ from, to }] = same as [Transition];
    const walls = same.map(({ wall }) => wall);
    const regular = regularEnd(walls, lastYear);
    const rest = walls.slice(0, walls.length - regular.walls.length);
    return [
      ...(rest.length > 0 ? [{ from, to, walls: rest }] : []),
      ...(regular.rule !== undefined ? [{ from, to, walls: regular.walls, rule: regular.rule }] : []),
    ];
  });
}

/** The longest end of a list of changes that follows one yearly rule up to the last year looked at; none where it is too short to tell. */
function regularEnd(
  walls: readonly Temporal.PlainDateTime[],
  lastYear: number | undefined,
): { walls: Temporal.PlainDateTime[]; rule?: string } {
  const last = walls[walls.length - 1];
  let best: { walls: Temporal.PlainDateTime[]; rule?: string } = { walls: [] };
  if (!last || last.year !== lastYear) return best;
  for (const rule of rulesOf(last)) {
    let from = walls.length - 1;
    while (from > 0 && follows(walls[from - 1], walls[from], rule)) from--;
    const regular = walls.slice(from);
    if (regular.length >= AHEAD - 1 && regular.length > best.walls.length) best = { walls: regular, rule };
  }
  return best;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The yearly rules by which a change may stand where it does: the last, or the nth, of this weekday in the month. */
function rulesOf(wall: Temporal.PlainDateTime): string[] {
  const day = WEEKDAYS[wall.dayOfWeek - 1] ?? '';
  const rule = (nth: number) => `FREQ=YEARLY;BYMONTH=${wall.month};BYDAY=${nth}${day}`;
  const isLast = wall.day + 7 > wall.daysInMonth;
  return [...(isLast ? [rule(-1)] : []), rule(Math.ceil(wall.day / 7))];
}

const follows = (earlier: Temporal.PlainDateTime | undefined, later: Temporal.PlainDateTime | undefined, rule: string): boolean =>
  earlier !== undefined &&
  later !== undefined &&
  earlier.year === later.year - 1 &&
  earlier.toPlainTime().equals(later.toPlainTime()) &&
  rulesOf(earlier).includes(rule);

function observance({ from, to, walls, rule }: Observance, kind: 'STANDARD' | 'DAYLIGHT'): string {
  const [first, ...others] = walls.map(compactDateTime) as [string, ...string[]];
  // Each in a line of its own, the first again: some readers take one date a line, and leave DTSTART out where there are others.
  const dates = others.length > 0 ? [first, ...others].map((date) => contentLine('RDATE', date)) : [];
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', first),
    contentLine('TZOFFSETFROM', offset(from)),
    contentLine('TZOFFSETTO', offset(to)),
    ...(rule !== undefined ? [contentLine('RRULE', rule)] : dates),
    contentLine('END', kind),
  ].join('');
}

const compactDateTime = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** UTC-OFFSET (RFC 5545, 3.3.14); seconds only where there are some. */
function offset(seconds: number): string {
  const of = Math.abs(seconds);
  const parts = [Math.floor(of / 3600), Math.floor(of / 60) % 60, ...(of % 60 ? [of % 60] : [])];
  return (seconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}
