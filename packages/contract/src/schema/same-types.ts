import type { z } from 'zod';
import type { Activity, ActivityIndex, ActivityMonth, ActivityPage, ActivitySummary } from '../activity.js';
import type { Appearance, ThemeTokens } from '../appearance.js';
import type { Block, RichText } from '../blocks.js';
import type { Carrier } from '../carrier.js';
import type { Logo } from '../logo.js';
import type { Picture } from '../picture.js';
import type { SavedEmbed } from '../saved-embed.js';
import type { Concept, Grasp, Measure, Mechanism, Snapshot, Value } from '../snapshot.js';
import type { Text } from '../text.js';
import type { Venue } from '../venue.js';
import type { activity, activityIndexSchema, activityMonthSchema, activityPageSchema, activitySummary } from './activity.js';
import type { appearance, themeTokens } from './appearance.js';
import type { block, richText } from './blocks.js';
import type { carrier, logo, venue } from './library.js';
import type { picture } from './picture.js';
import type { savedEmbedSchema } from './saved-embed.js';
import type { concept, grasp, measure, mechanism, snapshotSchema, value } from './snapshot.js';
import type { text } from './text.js';

/** Identical, not only assignable: an optional field that one side lacks counts. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;

/** Does not compile when a schema and the type of the contract part ways. */
export type SchemaAndTypesAgree = [
  Holds<Same<z.output<typeof text>, Text>>,
  Holds<Same<z.output<typeof picture>, Picture>>,
  Holds<Same<z.output<typeof block>, Block>>,
  Holds<Same<z.output<typeof richText>, RichText>>,
  Holds<Same<z.output<typeof concept>, Concept>>,
  Holds<Same<z.output<typeof measure>, Measure>>,
  Holds<Same<z.output<typeof mechanism>, Mechanism>>,
  Holds<Same<z.output<typeof grasp>, Grasp>>,
  Holds<Same<z.output<typeof value>, Value>>,
  Holds<Same<z.output<typeof logo>, Logo>>,
  Holds<Same<z.output<typeof carrier>, Carrier>>,
  Holds<Same<z.output<typeof venue>, Venue>>,
  Holds<Same<z.output<typeof activity>, Activity>>,
  Holds<Same<z.output<typeof activitySummary>, ActivitySummary>>,
  Holds<Same<z.output<typeof activityMonthSchema>, ActivityMonth>>,
  Holds<Same<z.output<typeof activityIndexSchema>, ActivityIndex>>,
  Holds<Same<z.output<typeof activityPageSchema>, ActivityPage>>,
  Holds<Same<z.output<typeof themeTokens>, ThemeTokens>>,
  Holds<Same<z.output<typeof appearance>, Appearance>>,
  Holds<Same<z.output<typeof savedEmbedSchema>, SavedEmbed>>,
  Holds<Same<z.output<typeof snapshotSchema>, Snapshot>>,
];
