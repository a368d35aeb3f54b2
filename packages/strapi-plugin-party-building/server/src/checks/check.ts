import type { Sentence } from '../messages';
import type { Attributes, Field } from '../content-types/walk';

/** An `error` keeps an entry from being published; of a `warning` the publisher says why it is published all the same. */
export type Severity = 'error' | 'warning';

/** What a check finds wrong. */
export interface Finding {
  severity: Severity;
  /** Of the field, as the edit view names it: `['cover']`, `['measures', 0, 'title']`. Empty where it is of the entry as a whole. */
  path: (string | number)[];
  /**
   * What is wrong and what to do, for people who write, in both languages of the admin. The same fault always has the same sentence: by it
   * a reason that was given for a warning is known again.
   */
  sentence: Sentence;
}

/** Where a link leads: to something public of this CMS, to nothing, to its admin; `elsewhere` is other sites, of which nobody here knows. */
export type Destination = 'somewhere' | 'nowhere' | 'admin' | 'elsewhere';

/** What checks may ask about all else that there is; answers are kept for the run. */
export interface Surroundings {
  /** Whether a document of the type has this key, as a draft or published. */
  present(uid: string, key: string): Promise<boolean>;
  /** Whether one that is published in any locale has it. */
  published(uid: string, key: string): Promise<boolean>;
  /** The locales in which a document is written, as a draft or published. */
  localesOf(uid: string, documentId: string): Promise<readonly string[]>;
  /** Whether a logo would, over however many others, take its own place among what is published. */
  supersedesItself(key: string, supersededBy: string): Promise<boolean>;
  leadsTo(link: string): Promise<Destination>;
}

/** One locale of a document, as it is, or as it would be published. */
export interface CheckedEntry {
  /** Uid of the content type. */
  readonly uid: string;
  /** Absent where it has never been saved. */
  readonly documentId?: string;
  readonly locale: string;
  /** Of the site, the default first. */
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** The fields, with components and media inside; a field may be absent. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of the content type; with `party-building` in `pluginOptions` where it is one of ours. */
  readonly attributes: Attributes;
  /** Every field, those inside components with it, in the order of the schema. */
  fields(): Iterable<Field>;
  /** The instant of the check. */
  readonly now: Date;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
  readonly surroundings: Surroundings;
}

/**
 * Looks for one kind of fault in an entry. Registered once, it runs in the edit view, before and in every publish, on the "Checks" page and
 * in `npm run check:content`.
 */
export interface Check {
  /** Names it for good, with the plugin in front where it is not this one: `my-plugin.house-style`. */
  id: string;
  /** Uids of the content types that it is for. A type of another plugin is checked as soon as a check names it. */
  uids: readonly string[];
  /** Changes nothing, and answers within seconds: it also runs inside the transaction of a publish. */
  run(entry: CheckedEntry): Iterable<Finding> | Promise<Iterable<Finding>>;
}
