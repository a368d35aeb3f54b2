import type { Snapshot } from '@party-building/contract';
import type { Words } from '../words/words.js';

/** What templates of one snapshot have in common. */
export interface Context {
  snapshot: Snapshot;
  /** Words in the snapshot's language. */
  words: Words;
  /** BCP 47 tag of the language that the page asked for. */
  language: string;
  /** Absolute base of the API, ends in `/`. */
  baseUrl: string;
  /** Level of the element's own headings, 1 to 6. */
  level: number;
}
