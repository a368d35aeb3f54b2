import type { ActivitySummary } from './activity.js';
import type { Appearance } from './appearance.js';
import type { RichText } from './blocks.js';
import type { Carrier } from './carrier.js';
import type { Logo } from './logo.js';
import type { Picture } from './picture.js';
import type { Text } from './text.js';
import type { Venue } from './venue.js';

/** The version of the published JSON. Fields may be added within a version; a changed or removed field makes a new one. */
export const SCHEMA = 1;

/** Days around the build's day, in the site's zone, in which the snapshot's activities begin. */
export const ACTIVITY_WINDOW = { before: 35, after: 100 } as const;

/** What a grasp grows: it drives the panel's icon. */
export const GROWTHS = ['root', 'spirit', 'effect', 'responsibility'] as const;
export type Growth = (typeof GROWTHS)[number];

export const VALUE_KINDS = ['core-value', 'maxim'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * Everything a portal shows in one locale: the body of `v1/{locale}.json`.
 *
 * It carries no time and no counter, so the same content always has the same bytes and the same hash.
 */
export interface Snapshot {
  /** Always {@link SCHEMA}; a reader refuses a version that it does not know. */
  schema: typeof SCHEMA;
  /** BCP 47 tag of this snapshot; text without a language of its own is in it. */
  locale: string;
  /** The locale that texts fall back to. */
  defaultLocale: string;
  /** All published locales, the default first. */
  locales: string[];
  /** Absent until the concept is published. */
  concept?: Concept;
  /** In the order of the "Arrange" page. */
  grasps: Grasp[];
  /** In the order of the "Arrange" page. */
  values: Value[];
  /*
   * What follows came after the first snapshots of this version: absent means none. Logos, carriers and venues stand in the order of
   * the "Arrange" page.
   */
  logos?: Logo[];
  carriers?: Carrier[];
  venues?: Venue[];
  /** What begins between 35 days before and 100 days after the build's day; elements choose by their clock. By first start, then key. */
  activities?: ActivitySummary[];
  /** IANA name of the site's zone. */
  timeZone?: string;
  /** How the elements look on all portals of the site. */
  appearance?: Appearance;
}

/** The head of the concept page. */
export interface Concept {
  siteName: Text;
  pageTitle: Text;
  organisation: Text;
  /** Year in which the organisation was founded, Gregorian. */
  founded?: number;
  /** The guiding principle, without quotation marks. */
  principle: Text;
  /** The name of the concept, without quotation marks: "Four Grasps". */
  name: Text;
  introduction: RichText;
  hero?: Picture;
}

/** One of the Four Grasps: a panel. */
export interface Grasp {
  /** Stable over time and the same in all locales; `item` of `pb-grasp`. */
  key: string;
  title: Text;
  slogan: Text;
  growth: Growth;
  lead?: Text;
  body?: RichText;
  measures: Measure[];
  /** A mechanism's number is its place in the list, from 1. */
  mechanisms: Mechanism[];
}

export interface Measure {
  key: string;
  /** A short name in front of the title: "One Building". */
  label?: Text;
  title: Text;
  text?: Text;
  /** Roles in order, each in contact with the next: the Three Contacts. At least two where present. */
  chain?: ChainRole[];
}

/** A role, never a person. */
export interface ChainRole {
  key: string;
  name: Text;
}

export interface Mechanism {
  key: string;
  title: Text;
  text: Text;
}

/** A core value or a maxim: a card. */
export interface Value {
  /** Stable over time and the same in all locales; `item` of `pb-value-card`. */
  key: string;
  kind: ValueKind;
  /** Without quotation marks. */
  statement: Text;
  /** What is compared, the greatest first: a > b > … At least two where present. */
  comparison?: ComparisonTerm[];
  gloss?: Text;
  /** Key of the grasp that it belongs to; always one of the snapshot's. */
  grasp?: string;
}

export interface ComparisonTerm {
  key: string;
  name: Text;
}
