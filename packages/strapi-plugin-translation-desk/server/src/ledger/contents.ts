import { adoptLists, contentOfEntry, type EntryContent, type Schema } from '@party-building/l10n';
import type { Versions } from '../entries/versions';
import { NO_NAMES, type Names } from './names';

/** What a document says in one locale, its items named. */
export interface Contents {
  readonly draft?: EntryContent;
  readonly published?: EntryContent;
}

/** Names that are stored of a locale; none where it has not been looked at yet. */
export interface KnownNames {
  readonly draft?: Names;
  readonly published?: Names;
}

/** What was done to a locale since its names were stored. */
export interface Done {
  readonly isPublished: boolean;
  readonly isDiscarded: boolean;
}

/**
 * Names the items of both versions. Publishing and discarding make one version a copy of the other, with new rows: its items have the names
 * of those they are copies of.
 */
export function contentsOf(schema: Schema, versions: Versions, known: KnownNames, done: Done): Contents {
  const named = (entry: Versions['draft'], names: Names) =>
    entry && contentOfEntry(entry, schema, { known: (list) => names.get(list) ?? [] });
  const draft = named(versions.draft, (done.isDiscarded ? known.published : known.draft) ?? NO_NAMES);
  const copied = done.isPublished || !known.published ? ((done.isDiscarded ? undefined : known.draft) ?? draft?.seen) : known.published;
  const published = named(versions.published, copied ?? NO_NAMES);
  return { ...(draft && { draft }), ...(published && { published }) };
}

/** The first names of a translation that is older than the desk: see `adoptLists`. */
export const firstNames = (schema: Schema, source: Versions, target: Versions): KnownNames =>
  source.draft && target.draft ? { draft: adoptLists(schema, source.draft, target.draft) } : {};
