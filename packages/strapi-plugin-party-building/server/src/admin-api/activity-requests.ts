import { ACTIVITY_KINDS } from '@party-building/contract';
import { z } from 'zod';
import { isDay } from '../activities/wall-clock';

const day = z.string().refine(isDay);
/** Strapi's form of a time. */
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((typed) => `${typed}:00.000`);
const locale = z.string().max(35);
const change = z.object({
  occurrenceDate: z.string().nullish(),
  cancelled: z.boolean().nullish(),
  startDate: z.string().nullish(),
  startTime: z.string().nullish(),
  endDate: z.string().nullish(),
  endTime: z.string().nullish(),
});

/** What the "Activities" page sends: each is refused as a whole where a part is of another form. */
export const monthRequest = z.object({ month: z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/) });

const wanted = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type.optional());
export const listRequest = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  sort: z.enum(['asc', 'desc']).default('asc'),
  when: wanted(z.enum(['coming', 'past'])),
  kind: wanted(z.enum(ACTIVITY_KINDS)),
  venue: wanted(z.string().max(64)),
  state: wanted(z.enum(['draft', 'published', 'modified'])),
  missing: wanted(locale),
  search: wanted(z.string().max(160)),
});

export const createRequest = z.object({
  locale,
  title: z.string().trim().min(1).max(160),
  kind: z.enum(ACTIVITY_KINDS),
  startDate: day,
  allDay: z.boolean(),
  startTime: time.nullish(),
  endTime: time.nullish(),
  venue: z.string().max(64).nullish(),
});

export const moveRequest = z.object({
  planned: day,
  days: z.number().int().min(-40_000).max(40_000),
  scope: z.enum(['one', 'all']).default('all'),
  despite: z.boolean().default(false),
});

export const undoRequest = z.object({
  digest: z.string().length(64),
  schedule: z.strictObject({
    startDate: day.nullish(),
    endDate: day.nullish(),
    recurrence: z.string().max(500).nullish(),
    changes: z
      .array(change.extend({ key: z.string().max(64).nullish() }))
      .max(1000)
      .optional(),
  }),
});

export const duplicateRequest = z.object({ day });

export const occurrencesRequest = z.object({
  startDate: z.string().nullish(),
  startTime: z.string().nullish(),
  endDate: z.string().nullish(),
  endTime: z.string().nullish(),
  allDay: z.boolean().nullish(),
  timeZone: z.string().max(64).nullish(),
  recurrence: z.string().max(500).nullish(),
  changes: z.array(change).max(1000).nullish(),
});
