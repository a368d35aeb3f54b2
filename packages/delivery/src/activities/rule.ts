import { Temporal } from 'temporal-polyfill';

/** What is wrong with a rule, for those who say it in another language. */
export interface RuleFault {
  /** An unknown part, a part that stands there twice, a FREQ, a COUNT or INTERVAL, or the rule as a whole. */
  kind: 'part' | 'twice' | 'frequency' | 'number' | 'rest';
  /** What is at fault, as it stands in the rule. */
  text: string;
}

/** A recurrence that cannot be followed, or not within reason. Its message says why. */
export class UnreadableRule extends RangeError {
  override readonly name = 'UnreadableRule';
  readonly fault: RuleFault;

  constructor(message: string, fault: RuleFault, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** An activity is repeated by days at the most often: whoever writes FREQ=SECONDLY would fill a calendar by mistake. */
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** The parts of RFC 5545, 3.3.10 that choose days; those that choose times of day would do what FREQ must not. */
const PARTS: readonly string[] = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYDAY',
  'BYMONTHDAY',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYMONTH',
  'BYSETPOS',
  'WKST',
];

/** The greatest COUNT and INTERVAL: a rule is followed from its start each time, and more is a mistake in typing. */
const GREATEST = 1000;

/**
 * The parts of a recurrence rule by name, in its order.
 *
 * @param rule the value of an RRULE property, as in `Recurrence.rule`.
 * @throws UnreadableRule for a part that does not exist or stands there twice, a frequency below a day, a count or interval beyond 1000.
 */
export function partsOf(rule: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (!PARTS.includes(name)) {
      const message = `“${part}” is not a part of a rule that repeats by days, weeks, months or years.`;
      throw new UnreadableRule(message, { kind: 'part', text: part });
    }
    if (parts.has(name)) throw new UnreadableRule(`“${name}” stands there twice.`, { kind: 'twice', text: name });
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') ?? '';
  if (!FREQUENCIES.includes(frequency)) {
    const message = `FREQ is one of ${FREQUENCIES.join(', ')}, not “${frequency}”.`;
    throw new UnreadableRule(message, { kind: 'frequency', text: frequency });
  }
  for (const name of ['COUNT', 'INTERVAL']) {
    const value = parts.get(name);
    if (value !== undefined && !(/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= GREATEST)) {
      const message = `${name} is a number from 1 to ${GREATEST}, not “${value}”.`;
      throw new UnreadableRule(message, { kind: 'number', text: `${name}=${value}` });
    }
  }
  return parts;
}

/** The value of an RRULE property made of parts. */
export const ruleOf = (parts: ReadonlyMap<string, string>): string => [...parts].map(([name, value]) => `${name}=${value}`).join(';');

/**
 * A rule as it was typed or pasted, in the form of `Recurrence.rule`: without the property's name, UNTIL in UTC or, of an all-day
 * activity, a date. A date in the place of an instant means the whole of that day; a wall-clock time is one of the activity's zone.
 *
 * @throws RangeError for an unknown zone.
 */
export function normalRule(typed: string, { timeZone, allDay }: { timeZone: string; allDay?: boolean }): string {
  const rule = typed
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  return rule.replace(
    /(?<=^|;)UNTIL=(\d{8})(?:T(\d{6})(Z?))?(?=;|$)/,
    (whole, date: string, time: string | undefined, utc: string | undefined) => {
      if (allDay) return `UNTIL=${date}`;
      if (utc) return whole;
      const wall = `${date}T${time ?? '235959'}`;
      // What is no day stays as it is: whoever follows the rule says so.
      if (!/^\d{8}T([01]\d|2[0-3])([0-5]\d){2}$/.test(wall) || !isDay(date)) return whole;
      const until = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' });
      return `UNTIL=${until.replace(/[-:]/g, '')}`;
    },
  );
}

const isDay = (date: string): boolean => {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }) !== undefined;
  } catch {
    return false;
  }
};
