import type { Picture } from './picture.js';

/**
 * Rich text: a closed tree of blocks, never HTML. A bare list is in the snapshot's locale; one that fell back names its language.
 */
export type RichText = Block[] | { blocks: Block[]; lang: string };

export type Block = Paragraph | Heading | Quote | Code | List | ImageBlock;

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface Heading {
  type: 'heading';
  /** Relative to the text itself: 1 is the highest heading inside it. */
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}
export interface Quote {
  type: 'quote';
  children: Inline[];
}
export interface Code {
  type: 'code';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** Items and, between them, lists one level deeper. */
  children: (ListItem | List)[];
}
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface ImageBlock {
  type: 'image';
  picture: Picture;
}

export type Inline = TextRun | Link;

/** A run of characters; a line feed is a line break. */
export interface TextRun {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}
export interface Link {
  type: 'link';
  /** Always a result of `safeUrl`. */
  url: string;
  children: TextRun[];
}

export function blocksOf(text: RichText | undefined): Block[] {
  return text === undefined ? [] : Array.isArray(text) ? text : text.blocks;
}
