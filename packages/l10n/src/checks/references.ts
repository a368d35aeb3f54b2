import type { EntryContent } from '../units/content-of-entry.js';
import type { DocumentFinding } from './check.js';

/** What is found of a field that leads to other documents. */
export interface ReferenceFinding extends DocumentFinding {
  /** The uid of their content type. */
  readonly target: string;
  /** The `documentId`s of those that are not there. */
  readonly documents: readonly string[];
}

/**
 * Says of each field which of the documents that it leads to are not there in the language that is translated to.
 *
 * @param isThere Whether a document of a content type is; yes, too, where the type has no languages. A field that leads to documents of
 *   several types is not asked for: it does not say of which type each is.
 */
export function checkReferences(
  { references }: Pick<EntryContent, 'references'>,
  isThere: (target: string, documentId: string) => boolean,
): ReferenceFinding[] {
  return references.flatMap(({ path, target, documents }) => {
    if (target === undefined) return [];
    // Of a type without drafts a field leads to both versions of a document.
    const all = [...new Set(documents)];
    const missing = all.filter((documentId) => !isThere(target, documentId));
    if (missing.length === 0) return [];
    return [
      {
        check: 'references',
        severity: 'information' as const,
        message: 'reference-missing' as const,
        params: { missing: missing.length, all: all.length },
        path,
        target,
        documents: missing,
      },
    ];
  });
}
