import type { UID } from '@strapi/strapi';

export const CONCEPT = 'plugin::party-building.concept' as UID.ContentType;
export const GRASP = 'plugin::party-building.grasp' as UID.ContentType;
export const VALUE = 'plugin::party-building.value' as UID.ContentType;
export const LOGO = 'plugin::party-building.culture-logo' as UID.ContentType;
export const CARRIER = 'plugin::party-building.carrier' as UID.ContentType;
export const VENUE = 'plugin::party-building.venue' as UID.ContentType;
export const ACTIVITY = 'plugin::party-building.activity' as UID.ContentType;

/** The types whose documents have a place in an order that editors choose. */
export const ORDERED_TYPES: readonly UID.ContentType[] = [GRASP, VALUE, LOGO, CARRIER, VENUE];

/** The types whose documents carry a stable key. Activities stand in the order of time. */
export const KEYED_TYPES: readonly UID.ContentType[] = [...ORDERED_TYPES, ACTIVITY];

/** Everything that goes into a snapshot. */
export const PUBLISHED_TYPES: readonly UID.ContentType[] = [CONCEPT, ...KEYED_TYPES];

/** The name of one of our content types, from its uid; `undefined` for everybody else's. */
export const typeOf = (uid: string): string | undefined =>
  (PUBLISHED_TYPES as readonly string[]).includes(uid) ? uid.slice('plugin::party-building.'.length) : undefined;
