import { z } from 'zod';
import { GROWTHS, SCHEMA, VALUE_KINDS } from '../snapshot.js';
import { activitySummary, timeZone } from './activity.js';
import { appearance } from './appearance.js';
import { richText } from './blocks.js';
import { keyed } from './keyed.js';
import { carrier, logo, venue } from './library.js';
import { picture } from './picture.js';
import { key, locale, text } from './text.js';

export const concept = z.object({
  siteName: text,
  pageTitle: text,
  organisation: text,
  founded: z.int().min(1).max(9999).exactOptional(),
  principle: text,
  name: text,
  introduction: richText,
  hero: picture.exactOptional(),
});

const named = z.object({ key, name: text });

export const measure = z.object({
  key,
  label: text.exactOptional(),
  title: text,
  text: text.exactOptional(),
  chain: keyed(named).min(2).exactOptional(),
});

export const mechanism = z.object({ key, title: text, text });

export const grasp = z.object({
  key,
  title: text,
  slogan: text,
  growth: z.enum(GROWTHS),
  lead: text.exactOptional(),
  body: richText.exactOptional(),
  measures: keyed(measure),
  mechanisms: keyed(mechanism),
});

export const value = z.object({
  key,
  kind: z.enum(VALUE_KINDS),
  statement: text,
  comparison: keyed(named).min(2).exactOptional(),
  gloss: text.exactOptional(),
  grasp: key.exactOptional(),
});

/**
 * A snapshot of {@link SCHEMA}. Parsing gives a copy with only what the contract names: whatever else stood in the input is left out.
 */
export const snapshotSchema = z
  .object({
    schema: z.literal(SCHEMA),
    locale,
    defaultLocale: locale,
    locales: z.array(locale).min(1),
    concept: concept.exactOptional(),
    grasps: keyed(grasp),
    values: keyed(value),
    logos: keyed(logo).exactOptional(),
    carriers: keyed(carrier).exactOptional(),
    venues: keyed(venue).exactOptional(),
    activities: keyed(activitySummary).exactOptional(),
    timeZone: timeZone.exactOptional(),
    appearance: appearance.exactOptional(),
  })
  .check(({ value: snapshot, issues }) => {
    const { grasps, values, logos, venues, activities, locales, locale: own, defaultLocale } = snapshot;
    const issue = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', input: snapshot, path, message });
    if (!locales.includes(own)) issue(['locales'], `holds the snapshot's own locale, ${own}`);
    if (new Set(locales).size !== locales.length) issue(['locales'], 'each locale stands there once');
    if (locales.indexOf(defaultLocale) > 0) issue(['locales'], `the default locale, ${defaultLocale}, stands first`);
    const known = { grasp: keysOf(grasps), venue: keysOf(venues), logo: keysOf(logos) };
    const reference = (path: PropertyKey[], to: keyof typeof known, key: string | undefined) => {
      if (key !== undefined && !known[to].has(key)) issue(path, `there is no ${to} "${key}" in this snapshot`);
    };
    values.forEach((each, i) => reference(['values', i, 'grasp'], 'grasp', each.grasp));
    activities?.forEach((each, i) => {
      reference(['activities', i, 'grasp'], 'grasp', each.grasp);
      reference(['activities', i, 'venue'], 'venue', each.venue);
    });
    logos?.forEach((each, i) => reference(['logos', i, 'supersededBy'], 'logo', each.supersededBy));
  });

const keysOf = (items: readonly { key: string }[] | undefined): ReadonlySet<string> => new Set(items?.map(({ key }) => key));
