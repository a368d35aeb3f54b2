import { z } from 'zod';
import { GROWTHS, SCHEMA, VALUE_KINDS } from '../snapshot.js';
import { richText } from './blocks.js';
import { picture } from './picture.js';
import { key, locale, text } from './text.js';

/** Two things of one list with one key would share an address, an element's `item` and a DOM id. */
function keyed<T extends z.ZodType<{ key: string }>>(item: T) {
  return z.array(item).refine((items) => new Set(items.map((each) => each.key)).size === items.length, 'keys are unique in a list');
}

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
  })
  .check(({ value: snapshot, issues }) => {
    const { grasps, values, locales, locale: own, defaultLocale } = snapshot;
    const issue = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', input: snapshot, path, message });
    if (!locales.includes(own)) issue(['locales'], `holds the snapshot's own locale, ${own}`);
    if (new Set(locales).size !== locales.length) issue(['locales'], 'each locale stands there once');
    if (locales.indexOf(defaultLocale) > 0) issue(['locales'], `the default locale, ${defaultLocale}, stands first`);
    values.forEach((each, i) => {
      if (each.grasp !== undefined && !grasps.some((grasp) => grasp.key === each.grasp))
        issue(['values', i, 'grasp'], `there is no grasp "${each.grasp}" in this snapshot`);
    });
  });
