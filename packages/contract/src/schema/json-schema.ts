import { z } from 'zod';
import {
  activity,
  activityIndexSchema,
  activityMonthSchema,
  activityPageSchema,
  activitySummary,
  occurrence,
  occurrenceChange,
  recurrence,
} from './activity.js';
import { appearance } from './appearance.js';
import { block, inline, link, list, listItem, richText, textRun } from './blocks.js';
import { carrier, logo, logoPicture, logoRules, logoVariant, paletteColour, venue } from './library.js';
import { picture } from './picture.js';
import { savedEmbedSchema } from './saved-embed.js';
import { concept, grasp, measure, mechanism, snapshotSchema, value } from './snapshot.js';
import { text } from './text.js';

/** A registry of its own: the global one is shared with every other copy of this module in a process. */
const names = z.registry<{ id: string }>();
const content = {
  ...{ concept, grasp, measure, mechanism, value, text, richText, block, list, listItem, inline, textRun, link, picture },
  ...{ logo, logoVariant, logoPicture, logoRules, paletteColour, carrier, venue, activitySummary, occurrence, appearance },
};
for (const [id, schema] of Object.entries(content)) names.add(schema, { id });

/**
 * JSON Schema (draft 2020-12) of a snapshot, for readers in any language. It allows fields that it does not name, since a version may
 * gain some. Not in it, for lack of words: the whole of `safeUrl`, unique keys, time zones, and that what a key refers to exists.
 */
export const snapshotJsonSchema = {
  $id: 'urn:party-building:snapshot:1',
  title: 'Party Building Online: snapshot of one locale',
  ...z.toJSONSchema(snapshotSchema, { target: 'draft-2020-12', io: 'input', metadata: names }),
};

/** The bodies of the public routes, and what stands in them more than once, by the names that descriptions of the API call them. */
const BODIES = {
  ...content,
  ...{ activity, occurrenceChange, recurrence },
  ...{ snapshot: snapshotSchema, activityIndex: activityIndexSchema, activityMonth: activityMonthSchema, activityPage: activityPageSchema },
  savedEmbed: savedEmbedSchema,
};

/**
 * JSON Schema (draft 2020-12) of all bodies of the public routes, each under its name in PascalCase.
 *
 * @param uri the address of the one with a name: what the others refer to it by.
 */
export function bodyJsonSchemas(uri: (name: string) => string): Record<string, object> {
  const bodies = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(BODIES)) bodies.add(schema, { id: `${id.charAt(0).toUpperCase()}${id.slice(1)}` });
  const { schemas } = z.toJSONSchema(bodies, { target: 'draft-2020-12', io: 'input', uri });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [id, schema]));
}
