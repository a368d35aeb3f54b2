/**
 * The content of a unit: text with codes in it. One model for Strapi's blocks, for XLIFF 1.2 and 2.x, for checks and the memory, so that a
 * code that is missing or altered is found in the same way wherever the text comes from.
 */
export type Inline = string | Pair | Atom;

/** A code around content, as a mark or a link: XLIFF 2.0 `<pc>` (4.2.3.3), XLIFF 1.2 `<g>`. */
export interface Pair {
  readonly type: 'pair';
  /** Names the code within its unit; the same in source and target. */
  readonly id: string;
  /** What it stands for, as `bold` or `link`. */
  readonly kind: string;
  readonly content: readonly Inline[];
  /** What stood there in the original format. */
  readonly data?: { readonly start: string; readonly end: string };
}

/** A code that stands alone, as a line break: XLIFF 2.0 `<ph>` (4.2.3.2), XLIFF 1.2 `<x/>`. */
export interface Atom {
  readonly type: 'atom';
  /** Names the code within its unit; the same in source and target. */
  readonly id: string;
  /** What it stands for, as `break` or `image`. */
  readonly kind: string;
  /** What stood there in the original format. */
  readonly data?: string;
}

/** The text without its codes. */
export function plainText(content: readonly Inline[]): string {
  return content.map((each) => (typeof each === 'string' ? each : each.type === 'pair' ? plainText(each.content) : '')).join('');
}
