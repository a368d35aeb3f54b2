/** What was taken out of a drawing, and goes on without it. */
export const CLEANED_CODES = [
  'handler',
  'element',
  'animation',
  'picture',
  'link',
  'attribute',
  'editor-data',
  'reference',
  'dangling',
  'duplicate-id',
  'value',
  'style',
  'text',
] as const;

/** Why a file is no drawing that can be kept at all. */
export const REFUSED_CODES = [
  'too-large',
  'encoding',
  'malformed',
  'doctype',
  'instruction',
  'not-svg',
  'too-deep',
  'too-many',
  'too-slow',
  'too-heavy',
  'loop',
  'empty',
] as const;

export type ReasonCode = (typeof CLEANED_CODES)[number] | (typeof REFUSED_CODES)[number];

/** One thing that was taken away or that a file was refused for: data, so that a page can say it in any language. */
export interface Reason {
  code: ReasonCode;
  /** The name of the element, attribute or property, or the beginning of the value. */
  what: string;
  /** Where in the file, both from 1. */
  line: number;
  column: number;
}

/** `unchanged`: nothing was taken away. `cleaned`: drawn without what {@link Sanitised.reasons} name. `refused`: there is no clean copy. */
export type Verdict = 'unchanged' | 'cleaned' | 'refused';

export interface Sanitised {
  verdict: Verdict;
  /** The clean drawing; absent when it is refused. The same file always gives the same bytes. */
  svg?: string;
  /** In the order in which they were found, at most {@link LIMITS.reasons}. */
  reasons: Reason[];
  /** All that were found, the unlisted with them. */
  found: number;
}
