import { entriesIn, type Listing } from '@party-building/delivery';
import { filesNamedIn } from '../media/lacking';

/** What new parts of listings show: as JSON, and the documents that name one of the files sought. */
export interface Showing {
  json: string[];
  documents: (files: ReadonlySet<string>) => ReadonlySet<string>;
}

/** @param known hashes of parts that are not new. */
export function documentsShowing(listings: readonly Listing[], known: ReadonlySet<string>): Showing {
  const shown = listings
    .flatMap(({ parts }) => parts.filter(({ hash }) => !known.has(hash)))
    .flatMap((part) => [...entriesIn(part)])
    .map(({ document, activity }) => ({ document, json: JSON.stringify(activity) }));
  return {
    json: shown.map(({ json }) => json),
    documents: (files) =>
      new Set(shown.filter(({ json }) => filesNamedIn(json).some((hash) => files.has(hash))).map(({ document }) => document)),
  };
}
