import { ACTIVITY_KINDS } from '@party-building/contract';
import { z } from 'zod';
import { isDay } from '../wall-clock';

/** The longest that each text may be, as the content type has it. */
export const LONGEST = { title: 160, summary: 500, organiser: 120 } as const;

const day = z.string().refine(isDay);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.000$/);
const texts = z.strictObject({
  title: z.string().max(LONGEST.title).optional(),
  summary: z.string().max(LONGEST.summary).optional(),
  organiser: z.string().max(LONGEST.organiser).optional(),
});
const change = z.strictObject({
  occurrenceDate: day,
  cancelled: z.boolean(),
  startDate: day.nullish(),
  startTime: time.nullish(),
  endDate: day.nullish(),
  endTime: time.nullish(),
});

/** What one row of a file says of an activity; what it does not say is absent, and stays as it is stored. */
export const candidateSchema = z.strictObject({
  /** Where it stands in the file: a row of a table, a line of a calendar. */
  row: z.number().int().min(1),
  /** The stable key that the file's own name of it comes to. */
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64)
    .optional(),
  /** By locale. */
  texts: z.record(z.string().max(35), texts),
  shared: z.strictObject({
    kind: z.enum(ACTIVITY_KINDS).optional(),
    eventStatus: z.enum(['scheduled', 'cancelled']).optional(),
    startDate: day.optional(),
    startTime: time.nullish(),
    endDate: day.nullish(),
    endTime: time.nullish(),
    allDay: z.boolean().optional(),
    timeZone: z.string().max(64).optional(),
    venue: z.string().max(64).optional(),
    online: z.string().max(2048).optional(),
    registration: z.string().max(2048).optional(),
    recurrence: z.string().max(500).optional(),
  }),
  /** Occurrences that are left out or moved; others that are stored stay. */
  changes: z.array(change).max(500).optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;
export type CandidateChange = z.infer<typeof change>;

/** Something wrong in a row, at a column (of a table) or a property (of a calendar). */
export interface RowProblem {
  column: string;
  message: string;
}

/** A row that was read: what it says, and what is wrong with it. */
export interface ReadRow {
  candidate: Candidate;
  problems: RowProblem[];
  /** What was left out on purpose, in sentences. */
  notes: string[];
}

/** The whole file cannot be read; the sentence says why. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

export const MOST_ROWS = 2000;
export const MOST_BYTES = 2 * 1024 * 1024;
