import { z } from 'zod';
import { ACTIVITY_KINDS, EVENT_STATUSES } from '../activity.js';
import { SCHEMA } from '../snapshot.js';
import { url } from './blocks.js';
import { richText } from './blocks.js';
import { keyed } from './keyed.js';
import { picture } from './picture.js';
import { key, locale, text } from './text.js';
import { venue } from './library.js';

const date = z.iso.date();
/** UTC, whole seconds. */
export const instant = z.iso.datetime({ precision: 0 });
const wallClock = z.iso.datetime({ local: true, precision: 0 }).regex(/[^Z]$/, 'a wall-clock time has no offset');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is yyyy-mm');

/** What has been found out of a name: many activities name few zones. */
const zones = new Map<string, boolean>();
/** Names come from whoever is read. */
const MOST_ZONES = 1000;

/** Whether an IANA name is one that this machine's zone data knows. */
const isTimeZone = (name: string): boolean => {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (zones.size < MOST_ZONES) zones.set(name, valid);
  return valid;
};
export const timeZone = z.string().max(64).refine(isTimeZone, 'not an IANA time zone');

export const slug = z
  .string()
  .max(120)
  .regex(/^\d{4}-\d{2}-\d{2}-[A-Za-z0-9][A-Za-z0-9_-]*$/, 'a slug is yyyy-mm-dd-<key>');

const head = {
  key,
  slug,
  title: text,
  kind: z.enum(ACTIVITY_KINDS),
  eventStatus: z.enum(EVENT_STATUSES),
  timeZone,
  allDay: z.literal(true).exactOptional(),
  venue: key.exactOptional(),
  online: url.regex(/^https?:/, 'an http or https address').exactOptional(),
  organiser: text.exactOptional(),
  cover: picture.exactOptional(),
  summary: text.exactOptional(),
  grasp: key.exactOptional(),
  registration: url.exactOptional(),
};

const point = z.union([instant, date]);
export const occurrence = z.object({
  start: point,
  end: point.exactOptional(),
  status: z.enum(['moved', 'cancelled']).exactOptional(),
  plannedStart: point.exactOptional(),
});

export const activitySummary = z.object({
  ...head,
  recurring: z.literal(true).exactOptional(),
  occurrences: z.array(occurrence).min(1),
});

const planned = z.union([wallClock, date]);
export const occurrenceChange = z.object({
  occurrence: planned,
  cancelled: z.literal(true).exactOptional(),
  start: planned.exactOptional(),
  end: planned.exactOptional(),
});
export const recurrence = z.object({
  rule: z
    .string()
    .max(500)
    .regex(/^[A-Z0-9=;,+-]+$/, 'not the value of an RRULE'),
  changes: z.array(occurrenceChange).exactOptional(),
});

export const activity = z
  .object({
    ...head,
    start: planned,
    end: planned.exactOptional(),
    plannedStart: planned.exactOptional(),
    recurrence: recurrence.exactOptional(),
    gallery: z.array(picture).exactOptional(),
    body: richText.exactOptional(),
    published: instant,
    updated: instant,
    sequence: z.int().min(0),
  })
  .check(({ value, issues }) => {
    const times = { start: value.start, end: value.end, plannedStart: value.plannedStart };
    for (const [name, time] of Object.entries(times)) {
      if (time !== undefined && time.includes('T') === (value.allDay === true))
        issues.push({
          code: 'custom',
          input: time,
          path: [name],
          message: value.allDay ? 'of an all-day activity it is a date' : 'it has a time',
        });
    }
    if (value.end !== undefined && value.end <= value.start)
      issues.push({ code: 'custom', input: value.end, path: ['end'], message: 'an activity ends after it starts' });
  });

export const activityMonthSchema = z.object({
  schema: z.literal(SCHEMA),
  locale,
  month,
  timeZone,
  activities: keyed(activitySummary),
});

export const activityIndexSchema = z.object({
  schema: z.literal(SCHEMA),
  locale,
  timeZone,
  months: z.array(z.object({ month, occurrences: z.int().positive() })),
});

export const activityPageSchema = z.object({
  schema: z.literal(SCHEMA),
  locale,
  activity,
  occurrences: z.array(occurrence),
  venue: venue.exactOptional(),
});
