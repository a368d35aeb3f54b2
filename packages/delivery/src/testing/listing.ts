import { SITE_TIME_ZONE } from '@party-building/contract/fixtures';
import type { Activity } from '@party-building/contract';
import { buildListing, type Listing } from '../listing/listing.js';

/** A listing of these activities, each from a document of its own. */
export const listingOf = (locale: string, activities: readonly Activity[]): Listing =>
  buildListing(
    { locale, timeZone: SITE_TIME_ZONE, basis: '' },
    activities.map((activity) => ({ document: activity.key, activity })),
  );
