import { z } from 'zod';
import { activitySummary, occurrence } from './activity.js';
import { block, inline, link, list, listItem, richText, textRun } from './blocks.js';
import { carrier, logo, logoPicture, logoRules, logoVariant, paletteColour, venue } from './library.js';
import { picture } from './picture.js';
import { concept, grasp, measure, mechanism, snapshotSchema, value } from './snapshot.js';
import { text } from './text.js';

/** A registry of its own: the global one is shared with every other copy of this module in a process. */
const names = z.registry<{ id: string }>();
const content = {
  ...{ concept, grasp, measure, mechanism, value, text, richText, block, list, listItem, inline, textRun, link, picture },
  ...{ logo, logoVariant, logoPicture, logoRules, paletteColour, carrier, venue, activitySummary, occurrence },
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
