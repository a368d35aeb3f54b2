import type { Attributes, Components, Field } from '../content-types/walk';
import { fieldsOf } from '../content-types/walk';
import { hasText } from '../publication/blocks';

export interface DraftRow {
  documentId: string;
  locale: string;
  publishedAt?: unknown;
}

/** Something that a portal cannot do without and that a draft lacks. */
export interface Missing {
  documentId: string;
  locale: string;
  path: Field['path'];
}

interface Options {
  attributes: Attributes;
  components: Components;
  defaultLocale: string;
  /** What stands in the place of a text, in the language of the row. */
  words: (path: Field['path'], locale: string) => string;
  /** What stands in the place of a day, `yyyy-mm-dd`. */
  today: string;
}

/**
 * Drafts with words in the place of what they lack: a preview shows where it is missing, in its place. Nothing is put where a text comes
 * from the default locale; that is how it will be shown.
 */
export function withPlaceholders<R extends DraftRow>(
  rows: readonly R[],
  { attributes, components, defaultLocale, words, today }: Options,
): { rows: R[]; missing: Missing[] } {
  const inDefault = new Set(rows.filter(({ locale }) => locale === defaultLocale).map(({ documentId }) => documentId));
  const missing: Missing[] = [];
  const filled = rows.map((row): R => {
    // What is published is whole.
    if (row.publishedAt) return row;
    const { documentId, locale } = row;
    const copy = structuredClone(row);
    for (const { path, attribute, value, holder, name } of fieldsOf(attributes, copy as unknown as Record<string, unknown>, components)) {
      const { i18n, 'party-building': ours } = attribute.pluginOptions ?? {};
      const fallsBack = i18n?.localized !== false && locale !== defaultLocale && inDefault.has(documentId);
      if (!ours?.required || fallsBack || isThere(attribute.type, value)) continue;
      missing.push({ documentId, locale, path });
      const text = words(path, locale);
      if (attribute.type === 'string' || attribute.type === 'text') holder[name] = text;
      if (attribute.type === 'blocks') holder[name] = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
      if (attribute.type === 'date') holder[name] = today;
    }
    return copy;
  });
  return { rows: filled, missing };
}

function isThere(type: string, value: unknown): boolean {
  if (type === 'string' || type === 'text' || type === 'blocks') return hasText(value);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}
