import type { Inline } from '../inline/inline.js';
import type { TermIndex } from '../terms/term-index.js';
import type { Unit } from '../units/content-of-entry.js';
import type { MessageKey } from './messages.js';

/** An `error` keeps a translation from being approved, a `warning` asks for a look, `information` is just that. */
export type Severity = 'error' | 'warning' | 'information';

/** A stretch of the target's plain text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  /** The check that found it; with the target's hash it names a dismissal. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  /** Where in the target; absent where it is about the whole. */
  readonly range?: Range;
  /** What would mend it: offered, never applied by itself. */
  readonly fix?: Range & { readonly text: string };
}

/** What is found of a document as a whole, at the path that it is about. */
export interface DocumentFinding extends Finding {
  readonly path: string;
}

export interface LocalText {
  readonly locale: string;
  readonly content: readonly Inline[];
}

/** What is checked, with what is known around it. A check that lacks what it needs finds nothing. */
export interface Subject {
  readonly source?: LocalText;
  readonly target: LocalText;
  readonly field?: Unit['field'];
  readonly terms?: TermIndex;
  /** What the same source text was translated to elsewhere. */
  readonly otherTargets?: readonly string[];
  /** Traditional Chinese characters to simplified ones, word by word where the dictionary can; large, so whoever wants it brings it. */
  readonly toSimplified?: (text: string) => string;
  /** Of an English dictionary. */
  readonly isMisspelt?: (word: string) => boolean;
}

/** One kind of fault. */
export interface Check {
  /** Names it for good. */
  readonly id: string;
  run(subject: Subject): Finding[];
}
