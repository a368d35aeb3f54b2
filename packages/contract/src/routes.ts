import type { PictureFormat } from './picture.js';

/** Where all public routes stand below the CMS's address. */
export const API_PATH = '/api/party-building';

/** Elements with a fragment of their own. */
export const ELEMENTS = ['pb-concept', 'pb-four-grasps', 'pb-grasp', 'pb-value-cards', 'pb-value-card'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Elements that show one thing, named by `item`; their fragments stand at one address an item. */
export const ITEM_ELEMENTS = ['pb-grasp', 'pb-value-card'] as const satisfies readonly ElementName[];

/* Paths below API_PATH, without a leading slash, so that an endpoint can carry a path of its own. */

export const snapshotPath = (locale: string): string => `v1/${locale}.json`;

export const pinnedPath = (hash: string): string => `v1/snapshots/${hash}.json`;

/** `v1/en/fragments/pb-four-grasps.html`; with an item `v1/en/fragments/pb-grasp/culture.html`. */
export const fragmentPath = (locale: string, element: ElementName, item?: string): string =>
  `v1/${locale}/fragments/${element}${item === undefined ? '' : `/${encodeURIComponent(item)}`}.html`;

export const mediaPath = (hash: string, width: number, format: PictureFormat): string => `v1/media/${hash}/${width}.${format}`;

export const EVENTS_PATH = 'v1/events';

/** The body of every error answer of the public routes. */
export interface ApiError {
  /** A stable name: `unknown-locale`, `unknown-item`, `not-found`, `not-published`, `method-not-allowed`, `unavailable`. */
  error: string;
  /** A sentence for people, English. */
  message: string;
  /** With `unknown-locale`: what there is, and what to show instead. */
  locales?: string[];
  defaultLocale?: string;
  /** With `unknown-item`: the keys that there are. */
  items?: string[];
}

/** The data of a `revision` event of `v1/events`: a snapshot has been replaced. */
export interface Revision {
  locale: string;
  /** Hexadecimal SHA-256 of the new snapshot. */
  hash: string;
}
