import type { CheckedActivity } from '../../checks/activity';
import type { DraftRow } from '../rows';
import type { ScheduledChange } from '../schedule';
import type { Candidate } from './candidate';

/** What a candidate would write: all texts and facts that differ from what is stored, and nothing else. */
export interface Differences {
  /** By locale. */
  texts: Record<string, Record<string, string>>;
  shared: Record<string, unknown>;
  /** Names of attributes, once each. */
  names: string[];
}

type Stored = Record<string, unknown>;

const TIMES = ['startTime', 'endTime'];
const same = (name: string, stored: unknown, given: unknown): boolean => {
  const facts = [stored, given].map((value) => (value === null || value === undefined || value === '' ? null : value));
  const [one, other] = TIMES.includes(name) ? facts.map((time) => (typeof time === 'string' ? time.slice(0, 8) : time)) : facts;
  return one === other || (name === 'allDay' && Boolean(one) === Boolean(other));
};

/** @param rows the drafts of the activity that the candidate was found to mean; none for a new one. */
export function differences({ texts, shared, changes }: Candidate, rows: readonly DraftRow[]): Differences {
  const [first] = rows as unknown as Stored[];
  const found: Differences = { texts: {}, shared: {}, names: [] };
  const note = (name: string): void => void (found.names.includes(name) || found.names.push(name));
  for (const [locale, written] of Object.entries(texts)) {
    const stored = (rows.find((row) => row.locale === locale) ?? {}) as Stored;
    for (const [name, text] of Object.entries(written)) {
      if (text === undefined || same(name, stored[name], text)) continue;
      found.texts[locale] = { ...found.texts[locale], [name]: text };
      note(name);
    }
  }
  for (const [name, value] of Object.entries(shared)) {
    if (value === undefined || (first && same(name, first[name], value))) continue;
    found.shared[name] = value;
    note(name);
  }
  if (changes) {
    const stored = (first?.['changes'] ?? []) as ScheduledChange[];
    const merged = mergedChanges(stored, changes as ScheduledChange[]);
    if (facts(merged) !== facts(stored)) {
      found.shared['changes'] = merged;
      note('changes');
    }
  }
  return found;
}

/** The stored changes with those of the file, which go before one of the same day. */
function mergedChanges(stored: readonly ScheduledChange[], given: readonly ScheduledChange[]): ScheduledChange[] {
  const byDay = new Map(given.map((change) => [change.occurrenceDate, change]));
  const kept = stored.map((change) => {
    const other = byDay.get(change.occurrenceDate);
    byDay.delete(change.occurrenceDate);
    return other && facts([other]) !== facts([change]) ? { ...blank, ...other } : change;
  });
  return [...kept, ...byDay.values()];
}

const blank = { startDate: null, startTime: null, endDate: null, endTime: null };

const facts = (changes: readonly ScheduledChange[]): string =>
  JSON.stringify(
    changes
      .map(({ occurrenceDate, cancelled, startDate, startTime, endDate, endTime }) =>
        JSON.stringify([
          occurrenceDate,
          cancelled === true,
          startDate || null,
          startTime?.slice(0, 8) ?? null,
          endDate || null,
          endTime?.slice(0, 8) ?? null,
        ]),
      )
      .sort(),
  );

/** The activity as it would be stored, for the checks of its times. */
export const asStored = (rows: readonly DraftRow[], { shared }: Differences, timeZone: string): CheckedActivity => ({
  timeZone,
  eventStatus: 'scheduled',
  ...((rows[0] ?? {}) as object),
  ...shared,
});
