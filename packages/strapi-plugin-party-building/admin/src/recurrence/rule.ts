/** RFC 5545's names of weekdays; Monday is 0. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The parts of a rule by name; `undefined` for a text that is no rule. */
export function partsOf(rule: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  const typed = rule
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  for (const part of typed.split(';')) {
    const [, name, value] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts.has('FREQ') ? parts : undefined;
}

/** The number of a weekday; `undefined` for what is none. */
export function weekdayNumber(name: string): number | undefined {
  const number = (WEEKDAYS as readonly string[]).indexOf(name);
  return number < 0 ? undefined : number;
}

/** The weekday of a day, `yyyy-mm-dd`; Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The last day of a rule, by the clock of a zone: `UNTIL` is a date, or an instant in UTC. `undefined` for what is neither. */
export function untilDay(until: string, timeZone: string): string | undefined {
  const [, year, month, day, hour, minute, second, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(until) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const at = new Date(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  if (!utc) return date;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
  } catch {
    return date; // no time zone: it is said at its own field
  }
}
