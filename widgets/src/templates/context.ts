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
  /** The day on which it is shown, `yyyy-mm-dd` in the site's zone; empty where nobody knows: then nothing is over. */
  today: string;
  /** The instant at which it is shown; absent in fragments. */
  now?: number;
  /** IANA name of the reader's zone; absent in fragments, whose reader is not known. */
  timeZone?: string;
}
