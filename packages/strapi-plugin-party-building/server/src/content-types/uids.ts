import type { UID } from '@strapi/strapi';

export const CONCEPT = 'plugin::party-building.concept' as UID.ContentType;
export const GRASP = 'plugin::party-building.grasp' as UID.ContentType;
export const VALUE = 'plugin::party-building.value' as UID.ContentType;

/** Everything that goes into a snapshot. */
export const PUBLISHED_TYPES: readonly UID.ContentType[] = [CONCEPT, GRASP, VALUE];

/** The types whose documents carry a stable key and a place in an order. */
export const KEYED_TYPES: readonly UID.ContentType[] = [GRASP, VALUE];
