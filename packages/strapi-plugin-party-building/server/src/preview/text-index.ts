import type { Attributes, Components, Field } from '../content-types/walk';
import { fieldsOf } from '../content-types/walk';
import type { DraftRow } from './placeholders';
import { BY_STRAPI } from './scope';

/** A text of a preview, and where it is written. */
export interface PlacedText {
  text: string;
  /** The name of the content type. */
  type: string;
  documentId: string;
  locale: string;
  /** As the form of the edit view names it: `measures.0.title`. */
  path: string;
}

export interface IndexedType {
  type: string;
  attributes: Attributes;
  components: Components;
  rows: readonly DraftRow[];
}

/** Not written in a form, or not read as a text. */
const NO_TEXTS = new Set([
  ...BY_STRAPI,
  'key',
  'slug',
  'hex',
  'pantone',
  'language',
  'recurrence',
  'publishedSchedule',
  'registration',
  'online',
  'url',
]);

/**
 * Where each text that a locale shows is written, in the order in which a text that stands in several places is looked for: the previewed
 * document first, then this locale's texts, then those that fall back.
 */
export function textIndex(
  types: readonly IndexedType[],
  { locale, defaultLocale, documentId }: { locale: string; defaultLocale: string; documentId: string },
): PlacedText[] {
  const ranks: PlacedText[][] = [[], [], [], []];
  for (const { type, attributes, components, rows } of types) {
    for (const row of rows) {
      // What is published of others is not this editor's to write.
      if (row.publishedAt || (row.locale !== locale && row.locale !== defaultLocale)) continue;
      const rank = (row.locale === locale ? 0 : 1) + (row.documentId === documentId ? 0 : 2);
      for (const field of fieldsOf(attributes, row as unknown as Record<string, unknown>, components))
        for (const text of textsOf(field))
          ranks[rank]?.push({ text, type, documentId: row.documentId, locale: row.locale, path: field.path.join('.') });
    }
  }
  return ranks.flat();
}

/** What a reader sees of a field as one text: of blocks each paragraph, heading and item by itself. */
function textsOf({ attribute: { type, customField }, value, name }: Field): string[] {
  if (customField || NO_TEXTS.has(name)) return [];
  if (type === 'string' || type === 'text') return typeof value === 'string' ? [normal(value)].filter(Boolean) : [];
  return type === 'blocks' ? [...blockTexts(value)].filter(Boolean) : [];
}

const DEEPEST = 16;

function* blockTexts(blocks: unknown, depth = DEEPEST): Generator<string> {
  for (const block of Array.isArray(blocks) ? (blocks as { type?: unknown; children?: unknown }[]) : []) {
    if (typeof block !== 'object' || block === null) continue;
    if (block.type === 'list' && depth > 0) yield* blockTexts(block.children, depth - 1);
    else yield normal(runs(block.children));
  }
}

function runs(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return (children as { text?: unknown; children?: unknown }[])
    .map((child) =>
      typeof child?.text === 'string' ? child.text : typeof child === 'object' && child !== null ? runs(child.children) : '',
    )
    .join('');
}

/** As a page shows it: white space is one space. */
const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();
