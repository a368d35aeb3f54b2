import type { Sentence } from '../messages';

/** Under which heading a line stands on the home page. */
export const GROUPS = ['problems', 'live', 'drafts', 'activities', 'more'] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the widget on Strapi's home page. */
export interface HomeLine {
  /** `more` where it is not given. */
  group?: Group;
  /** In both languages of the admin; short: it stands in half the page's width. */
  text: Sentence;
  /** The place in the admin where it is mended or read on: `/plugins/my-plugin/overview`. */
  to?: string;
  /** How much it matters; `neutral` where it is not given. */
  tone?: 'neutral' | 'success' | 'warning' | 'danger';
}

/** For whom, and when, lines are asked for. */
export interface HomeContext {
  /** Whether the user may read entries of a content type at all. */
  mayRead(uid: string): boolean;
  /** Whether the user may read an entry, by its language and what else their roles say. */
  mayReadEntry(uid: string, row: object): boolean;
  /** Whether the user has a permission that is on no content type. */
  may(action: string): boolean;
  /** Of the site, the default first. */
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
  readonly now: Date;
}

/** Tells lines of one kind. Asked at each visit of the home page, so it answers within a second or so. */
export interface HomeSource {
  /** Names it for good, with the plugin in front: `my-plugin.coverage`. */
  id: string;
  /** Only what the user may read. */
  lines(context: HomeContext): Iterable<HomeLine> | Promise<Iterable<HomeLine>>;
}
