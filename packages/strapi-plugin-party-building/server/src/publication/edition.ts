import type { BuiltSnapshot, Listing } from '@party-building/delivery';

/** What one locale serves: its snapshot, and beside it the listing of its activities. */
export interface Edition {
  snapshot: BuiltSnapshot;
  /** Absent where it is damaged, or was stored by a version that knew none: the next build makes it. */
  listing?: Listing;
}
