import { partsOf, untilDay, weekdayNumber, weekdayOf, WEEKDAYS } from './rule';

/** When a recurrence ends. */
export type End = { kind: 'never' } | { kind: 'until'; day: string } | { kind: 'count'; count: number };

/** The first to the fourth of its weekday in a month, or the last. */
export type Place = 1 | 2 | 3 | 4 | -1;

/** A recurrence that an editor chooses without knowing rules. */
export type Preset =
  | { kind: 'none' }
  | { kind: 'weekly'; interval: number; days: number[]; end: End }
  | { kind: 'monthly-weekday'; interval: number; place: Place; weekday: number; end: End }
  | { kind: 'monthly-date'; interval: number; date: number; end: End };

/** Where a recurrence starts and is read. */
export interface Start {
  /** `yyyy-mm-dd`; absent while there is none. */
  startDate?: string | undefined;
  timeZone: string;
}

const NAMES = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST']);

/** The preset that says the same as a rule; `undefined` for a rule that none expresses. */
export function presetOf(rule: string, { startDate, timeZone }: Start): Preset | undefined {
  if (rule.trim() === '') return { kind: 'none' };
  const parts = partsOf(rule);
  if (!parts || [...parts.keys()].some((name) => !NAMES.has(name)) || (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  const [interval, end] = [numberIn(parts.get('INTERVAL') ?? '1'), endOf(parts, timeZone)];
  if (interval === undefined || end === undefined) return undefined;
  const [byDay, byDate] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (parts.get('FREQ') === 'WEEKLY' && byDate === undefined) {
    if (byDay === undefined) return startDate === undefined ? undefined : { kind: 'weekly', interval, days: [weekdayOf(startDate)], end };
    const days = byDay.split(',').map(weekdayNumber);
    return days.every((day) => day !== undefined)
      ? { kind: 'weekly', interval, days: [...new Set(days)].sort((a, b) => a - b), end }
      : undefined;
  }
  if (parts.get('FREQ') !== 'MONTHLY') return undefined;
  if (byDay !== undefined) {
    const [, place, name = ''] = /^([1-4]|-1)([A-Z]{2})$/.exec(byDay) ?? [];
    const weekday = weekdayNumber(name);
    if (byDate !== undefined || place === undefined || weekday === undefined) return undefined;
    return { kind: 'monthly-weekday', interval, place: Number(place) as Place, weekday, end };
  }
  const date = numberIn(byDate ?? startDate?.slice(8, 10).replace(/^0/, '') ?? '');
  return date === undefined || date > 31 ? undefined : { kind: 'monthly-date', interval, date, end };
}

/** The rule of a preset; empty for none. */
export function ruleOf(preset: Preset): string {
  if (preset.kind === 'none') return '';
  const parts = [preset.kind === 'weekly' ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY'];
  if (preset.interval > 1) parts.push(`INTERVAL=${preset.interval}`);
  if (preset.kind === 'weekly') parts.push(`BYDAY=${preset.days.map((day) => WEEKDAYS[day]).join(',')}`);
  if (preset.kind === 'monthly-weekday') parts.push(`BYDAY=${preset.place}${WEEKDAYS[preset.weekday]}`);
  if (preset.kind === 'monthly-date') parts.push(`BYMONTHDAY=${preset.date}`);
  if (preset.end.kind === 'until') parts.push(`UNTIL=${preset.end.day.replaceAll('-', '')}`);
  if (preset.end.kind === 'count') parts.push(`COUNT=${preset.end.count}`);
  return parts.join(';');
}

/** What a kind begins with: what fits the first day, and the end that was chosen before. */
export function freshPreset(kind: Preset['kind'], startDate: string, end: End = { kind: 'never' }): Preset {
  const [weekday, date] = [weekdayOf(startDate), Number(startDate.slice(8, 10))];
  const place = Math.ceil(date / 7);
  switch (kind) {
    case 'none':
      return { kind };
    case 'weekly':
      return { kind, interval: 1, days: [weekday], end };
    case 'monthly-weekday':
      return { kind, interval: 1, place: place > 4 ? -1 : (place as Place), weekday, end };
    case 'monthly-date':
      return { kind, interval: 1, date, end };
  }
}

function endOf(parts: ReadonlyMap<string, string>, timeZone: string): End | undefined {
  const [until, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  if (until !== undefined) {
    const day = count === undefined ? untilDay(until, timeZone) : undefined;
    return day === undefined ? undefined : { kind: 'until', day };
  }
  if (count === undefined) return { kind: 'never' };
  const times = numberIn(count);
  return times === undefined ? undefined : { kind: 'count', count: times };
}

const numberIn = (text: string): number | undefined => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000 ? Number(text) : undefined);
