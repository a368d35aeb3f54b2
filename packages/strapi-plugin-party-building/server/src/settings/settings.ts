import { z } from 'zod';

/** What an administrator sets for the site as a whole. */
export interface Settings {
  /** IANA name of the site's zone: days and months begin in it. */
  timeZone: string;
  /** Which portals' scripts may read the public routes: all, or those of these origins (`https://portal.example.com`). */
  origins: '*' | string[];
  /** Which sites may show the embed pages in a frame; an empty list: whom `origins` names. */
  frameAncestors: string[];
}

export const defaultSettings = (): Settings => ({ timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] });

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

const origin = z
  .string()
  .max(253)
  .refine(
    (text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text,
    'not an origin like https://portal.example.com, without a path or a closing slash',
  );
const origins = z
  .array(origin)
  .max(100)
  .refine((all) => new Set(all).size === all.length, 'an origin stands there twice');

const fields = {
  timeZone: z.string().max(64).refine(isTimeZone, 'not the IANA name of a time zone, such as Asia/Shanghai'),
  origins: z.union([z.literal('*'), origins]),
  frameAncestors: origins,
};

/** Settings as they may be stored: each field is named where it is wrong. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject(fields);

/** What is stored → settings to go by. A field that is missing, or that an older version or another hand wrote wrongly, has its default. */
export function settingsFrom(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings = defaultSettings();
  const timeZone = fields.timeZone.safeParse(given['timeZone']);
  const readers = fields.origins.safeParse(given['origins']);
  const ancestors = fields.frameAncestors.safeParse(given['frameAncestors']);
  if (timeZone.success) settings.timeZone = timeZone.data;
  if (readers.success) settings.origins = readers.data;
  // A list that is there but wrong was meant to keep somebody out: nobody is let in by mistake.
  else if (given['origins'] !== undefined) settings.origins = [];
  if (ancestors.success) settings.frameAncestors = ancestors.data;
  return settings;
}
