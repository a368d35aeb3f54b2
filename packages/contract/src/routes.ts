import type { MediaFormat } from './picture.js';

/** Where all public routes stand below the CMS's address. */
export const API_PATH = '/api/party-building';

/** Elements with a fragment of their own. */
export const ELEMENTS = [
  'pb-concept',
  'pb-four-grasps',
  'pb-grasp',
  'pb-mechanisms',
  'pb-value-cards',
  'pb-value-card',
  'pb-culture-logos',
  'pb-activities',
  'pb-activity-calendar',
  'pb-activity',
  'pb-venues',
  'pb-carriers',
  'pb-signage',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Elements that show one thing, named by `item`; their fragments stand at one address an item. */
export const ITEM_ELEMENTS = ['pb-grasp', 'pb-value-card', 'pb-activity'] as const satisfies readonly ElementName[];

/* Paths below API_PATH, without a leading slash, so that an endpoint can carry a path of its own. */

export const snapshotPath = (locale: string): string => `v1/${locale}.json`;

export const pinnedPath = (hash: string): string => `v1/snapshots/${hash}.json`;

/** `v1/en/fragments/pb-four-grasps.html`; with an item `v1/en/fragments/pb-grasp/culture.html`. */
export const fragmentPath = (locale: string, element: ElementName, item?: string): string =>
  `v1/${locale}/fragments/${element}${item === undefined ? '' : `/${encodeURIComponent(item)}`}.html`;

export const mediaPath = (hash: string, width: number, format: MediaFormat): string => `v1/media/${hash}/${width}.${format}`;

/** `v1/en/activities/2026-11.json`. */
export const activityMonthPath = (locale: string, month: string): string => `v1/${locale}/activities/${month}.json`;

export const activityIndexPath = (locale: string): string => `v1/${locale}/activities/index.json`;

/** One activity, by its slug or its key: as JSON, as schema.org's Event, as a calendar of its own. */
export const activityPath = (locale: string, slug: string, format: 'json' | 'jsonld' | 'ics'): string =>
  `v1/${locale}/activities/${slug}.${format}`;

export const FEED_FORMATS = ['ics', 'atom', 'feed.json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** By what a feed can be narrowed. */
export const FEED_FILTERS = ['kind', 'venue', 'grasp'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** `v1/en/activities.ics`; of one venue `v1/en/activities/by/venue/hall.ics`. */
export const feedPath = (locale: string, format: FeedFormat, only?: { by: FeedFilter; key: string }): string =>
  `v1/${locale}/activities${only ? `/by/${only.by}/${only.key}` : ''}.${format}`;

/** A page with one element in it, for iframes. */
export const embedPath = (locale: string, element: ElementName, item?: string): string =>
  `embed/${locale}/${element}${item === undefined ? '' : `/${encodeURIComponent(item)}`}`;

/** Options of an element that are kept on the server: `SavedEmbed`. */
export const savedEmbedPath = (id: string): string => `v1/embeds/${encodeURIComponent(id)}.json`;

export const OEMBED_PATH = 'oembed';
export const OPENAPI_PATH = 'openapi.json';

export const brandKitPath = (hash: string): string => `v1/brand-kit/${hash}.zip`;

export const EVENTS_PATH = 'v1/events';

/** The body of every error answer of the public routes. */
export interface ApiError {
  /**
   * A stable name: `unknown-locale`, `unknown-item`, `not-found`, `not-published`, `method-not-allowed`, `unavailable`; of `oembed` also
   * `no-url`, `unknown-format`, `limited`.
   */
  error: string;
  /** A sentence for people, English. */
  message: string;
  /** With `unknown-locale`: what there is, and what to show instead. */
  locales?: string[];
  defaultLocale?: string;
  /** With `unknown-item`: the keys that there are; not those of activities, which may be many. */
  items?: string[];
}

/** The data of a `revision` event of `v1/events`: a snapshot has been replaced. */
export interface Revision {
  locale: string;
  /** Hexadecimal SHA-256 of the new snapshot. */
  hash: string;
}
