import type { Venue } from '@party-building/contract';
import type { VenueRow } from '../documents';
import type { Localized } from '../fallback';
import { compact } from './compact';
import { numberIn } from './number-in';
import { picturesOf } from './pictures';
import type { Site } from './site';

export function projectVenue(venue: Localized<VenueRow>, site: Site): Venue {
  const { key, latitude, longitude, capacity } = venue.any;
  const place = { latitude: numberIn(latitude, -90, 90), longitude: numberIn(longitude, -180, 180) };
  const people = numberIn(capacity, 1, Number.MAX_SAFE_INTEGER);
  return compact<Venue>({
    key,
    name: venue.required('name'),
    address: venue.optional('address'),
    location:
      place.latitude !== undefined && place.longitude !== undefined ? { latitude: place.latitude, longitude: place.longitude } : undefined,
    capacity: people === undefined ? undefined : Math.floor(people),
    openingHours: venue.optional('openingHours'),
    pictures: picturesOf(
      venue.items((row) => row.pictures),
      site,
    ),
  });
}
