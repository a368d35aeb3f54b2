import type { Inline } from '../inline/inline.js';

/**
 * What goes out to translators and comes back: one model for XLIFF 1.2 and 2.x. Plain data; what a file says beyond it (groups, extensions,
 * sub-flows, annotations) is not kept.
 */
export interface Exchange {
  /** A language tag (RFC 5646), as `zh-CN`. */
  readonly sourceLanguage: string;
  readonly targetLanguage?: string;
  readonly files: readonly ExchangeFile[];
}

/** A document of the site: `<file>`. */
export interface ExchangeFile {
  /** Names the document. */
  readonly original: string;
  readonly notes: readonly Note[];
  readonly metadata: readonly Metadata[];
  /** At least one. */
  readonly units: readonly ExchangeUnit[];
}

/** How far a translation is (XLIFF 2.2, 3.3.1.31). Without a target it is always `initial`. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final';

export const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final'];

/** A text and its translation: `<unit>`, `<trans-unit>`. */
export interface ExchangeUnit {
  /** A name token, unique in its file. */
  readonly id: string;
  /** For people: where the text stands. */
  readonly name?: string;
  /** Stands only when the text is not to be translated. */
  readonly translate?: false;
  readonly source: readonly Inline[];
  /** Empty and absent are two things: an empty one was written. */
  readonly target?: readonly Inline[];
  readonly state: State;
  readonly notes: readonly Note[];
  readonly metadata: readonly Metadata[];
  /** Of the target, in code points (XLIFF 2.2 part 2, 4.6.6.1). */
  readonly maxLength?: number;
  readonly glossary: readonly GlossaryEntry[];
  /** Suggestions. */
  readonly matches: readonly Match[];
  /** The source that was translated before it changed, with its translation. */
  readonly previous?: { readonly source: readonly Inline[]; readonly target: readonly Inline[] };
}

/** Words for the translator, or from them; to be shown as text. */
export interface Note {
  readonly text: string;
  readonly category?: string;
  readonly appliesTo?: 'source' | 'target';
  /** 1 (highest) to 10. */
  readonly priority?: number;
}

/** A value for the way back, as the hash of the source text. */
export interface Metadata {
  readonly category: string;
  readonly type: string;
  readonly value: string;
}

/** A term that occurs in the source; it has a translation or a definition. */
export interface GlossaryEntry {
  readonly term: string;
  readonly translations: readonly string[];
  readonly definition?: string;
}

/** Where a match is from (XLIFF 2.2 part 2, 4.1.7.9). */
export type MatchType = 'am' | 'mt' | 'icm' | 'idm' | 'tb' | 'tm' | 'other';

export const MATCH_TYPES: readonly MatchType[] = ['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'];

export interface Match {
  readonly source: readonly Inline[];
  readonly target: readonly Inline[];
  /** 0 to 100. */
  readonly similarity?: number;
  readonly type?: MatchType;
  readonly origin?: string;
}
