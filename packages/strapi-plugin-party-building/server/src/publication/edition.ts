import type { SavedEmbed } from '@party-building/contract';
import type { BuiltSnapshot, Listing } from '@party-building/delivery';
import type { Settings } from '../settings/settings';

/** What one locale serves: its snapshot, and beside it the listing of its activities. */
export interface Edition {
  snapshot: BuiltSnapshot;
  /** Absent where it is damaged, or was stored by a version that knew none: the next build makes it. */
  listing?: Listing;
}

/** What is served by and beside the editions of all locales. */
export interface Served {
  settings: Settings;
  embeds: readonly SavedEmbed[];
}
