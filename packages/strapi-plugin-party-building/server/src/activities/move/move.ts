import { dayOf, daysAfter, type Days } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { activityProblems } from '../../checks/activity';
import { ACTIVITY } from '../../content-types/uids';
import { message, type Say } from '../../messages';
import { invalidFields } from '../../messages/invalid-field';
import { conflictsOf, type Conflict } from '../calendar';
import { occurrencesOf } from '../occurrence';
import { checkedOf, type Draft, type DraftRow } from '../rows';
import { scheduleDigest, type Schedule, type ScheduledChange } from '../schedule';
import { shiftOccurrence, shiftOnce, shiftSeries, type Moved } from './shift';

/** A wish to move. */
export interface Move {
  /** The day that names the occurrence among its series. */
  planned: string;
  /** Days later; earlier where negative. */
  days: number;
  /** Of a recurring activity: this occurrence, or the series. */
  scope: 'one' | 'all';
  /** Whether it is to be done despite conflicts of the venue. */
  despite: boolean;
}

/** What goes back with a move: with it the move can be undone, as long as nobody has changed the schedule since. */
export interface Undo {
  schedule: Moved;
  digest: string;
}

export type MoveAnswer = { moved: true; undo: Undo } | { moved: false; conflicts: Conflict[] };

/** Writes drafts in one of their languages; the others share what is moved. */
export type Write = (row: DraftRow, data: object) => Promise<unknown>;

/** Days for which conflicts of a moved series are looked for. */
const AHEAD = 370;

/** Moves a draft, unless there are conflicts that nobody has agreed to. Nothing is published. */
export async function move(
  strapi: Core.Strapi,
  { draft, wish, row, timeZone, defaultLocale }: { draft: Draft; wish: Move; row: DraftRow; timeZone: string; defaultLocale: string },
  write: Write,
): Promise<MoveAnswer> {
  const say: Say = (id, values) => message(strapi, id, values);
  const before = checkedOf(row);
  const recurring = Boolean(before.recurrence?.trim());
  if (recurring && !isThere(draft, wish.planned, timeZone)) throw refusal(say('activities.move.gone'));
  const moved = !recurring
    ? shiftOnce(before, wish.days)
    : wish.scope === 'one'
      ? shiftOccurrence(before, wish.planned, wish.days)
      : shiftSeries(before, wish.planned, wish.days);
  if (!moved) throw refusal(say('activities.move.rule'));
  const after = { ...before, ...moved };
  const known = new Set(activityProblems(before, say).map(sentence));
  const fresh = activityProblems(after, say).filter((problem) => !known.has(sentence(problem)));
  if (fresh.length > 0) throw invalidFields(fresh);

  if (!wish.despite) {
    const conflicts = await conflictsAfter(strapi, { row: { ...row, ...moved } as DraftRow, wish, recurring, timeZone, defaultLocale });
    if (conflicts.length > 0) return { moved: false, conflicts };
  }
  await write(row, moved);
  const schedule = Object.fromEntries(Object.keys(moved).map((name) => [name, before[name as keyof Schedule] ?? null])) as Moved;
  return { moved: true, undo: { schedule: withoutIds(schedule), digest: scheduleDigest(after) } };
}

/** Puts a schedule back. @throws ApplicationError where somebody has changed it meanwhile. */
export async function undoMove(strapi: Core.Strapi, row: DraftRow, { schedule, digest }: Undo, write: Write): Promise<void> {
  if (scheduleDigest(checkedOf(row)) !== digest) throw refusal(message(strapi, 'activities.undo.changed'));
  await write(row, schedule);
}

const refusal = (text: string): Error => new errors.ApplicationError(text, { reason: 'refused' });

const sentence = ({ path, message: text }: { path: (string | number)[]; message: string }): string => `${path[0]}: ${text}`;

function isThere({ row }: Draft, planned: string, timeZone: string): boolean {
  const change = row.changes?.find(({ occurrenceDate }) => occurrenceDate === planned);
  const day = change?.startDate || planned;
  const days = { from: daysAfter(day, -2), before: daysAfter(day, 3), timeZone };
  return occurrencesOf(row, days).some((each) => each.planned === planned && each.status !== 'cancelled');
}

interface After {
  row: DraftRow;
  wish: Move;
  recurring: boolean;
  timeZone: string;
  defaultLocale: string;
}

async function conflictsAfter(strapi: Core.Strapi, { row, wish, recurring, timeZone, defaultLocale }: After): Promise<Conflict[]> {
  const start = row.startDate ?? wish.planned;
  if (recurring && wish.scope === 'all') {
    const today = dayOf(new Date(), timeZone);
    const from = start > today ? start : today;
    return await conflictsOf(strapi, row, { from: daysAfter(from, -1), before: daysAfter(from, AHEAD), timeZone }, defaultLocale);
  }
  const change = row.changes?.find(({ occurrenceDate }) => occurrenceDate === wish.planned);
  const day = recurring ? change?.startDate || wish.planned : start;
  const last = recurring ? change?.endDate || day : row.endDate || day;
  const days: Days = { from: daysAfter(day, -1), before: daysAfter(last, 2), timeZone };
  return await conflictsOf(strapi, row, days, defaultLocale);
}

/** A change's row in the database may be gone when it is put back; it keeps its key. */
const withoutIds = ({ changes, ...rest }: Moved): Moved => ({
  ...rest,
  ...(changes && {
    changes: changes.map((change) => Object.fromEntries(Object.entries(change).filter(([name]) => name !== 'id')) as ScheduledChange),
  }),
});

/** Writes by the Document Service: in the draft of one language, which hands on what all of them share. */
export const writer =
  (strapi: Core.Strapi, user: number | undefined): Write =>
  ({ documentId, locale }, data) =>
    strapi.documents(ACTIVITY).update({ documentId, locale, data: { ...data, ...(user !== undefined && { updatedBy: user }) } as never });
