import type { Core } from '@strapi/strapi';
import { versionsOf, type Versions } from '../entries/versions';
import { keepNames, namesOf, updateDocument, type DocumentRow } from '../store/document-rows';
import type { DirtyRow } from '../store/dirty-rows';
import type { DeskType } from '../types/desk-types';
import { contentsOf, firstNames, type Contents, type Done, type KnownNames } from './contents';

/** All that there is of a document at one moment, its items named. */
export interface Reading {
  readonly row: DocumentRow;
  readonly versions: ReadonlyMap<string, Versions>;
  readonly contents: ReadonlyMap<string, Contents>;
  readonly names: ReadonlyMap<string, KnownNames>;
}

const NOTHING_DONE: Done = { isPublished: false, isDiscarded: false };

/**
 * Reads a document in all its locales.
 *
 * @param row Locked.
 * @param written What was done since it was last counted.
 * @returns `undefined` where there is no such document.
 */
export async function readDocument(
  strapi: Core.Strapi,
  type: DeskType,
  row: DocumentRow,
  { written, defaultLocale }: { written: readonly DirtyRow[]; defaultLocale: string },
): Promise<Reading | undefined> {
  const versions = await versionsOf(strapi, type, row.documentId);
  const sourceLocale = sourceOf(versions, row.sourceLocale, defaultLocale);
  if (sourceLocale === undefined) return undefined;
  const names = await namesOf(strapi, row.id);
  const source = versions.get(sourceLocale) as Versions;
  const contents = new Map<string, Contents>();
  for (const [locale, of] of versions) {
    const known = names.get(locale) ?? (locale === sourceLocale ? {} : firstNames(type.schema, source, of));
    contents.set(locale, contentsOf(type.schema, of, known, doneTo(locale, written)));
  }
  return { row: { ...row, sourceLocale, title: titleOf(type, source) }, versions, contents, names };
}

/** Stores how items were named, and what the document is called. */
export async function keepReading(strapi: Core.Strapi, { row, contents, names }: Reading): Promise<void> {
  await updateDocument(strapi, row);
  for (const locale of new Set([...contents.keys(), ...names.keys()])) {
    const is = contents.get(locale);
    await keepNames(strapi, row.id, { locale, isPublished: false }, is?.draft?.seen);
    await keepNames(strapi, row.id, { locale, isPublished: true }, is?.published?.seen);
  }
}

/** Where it was first written, the default locale where that was at the same moment. */
function sourceOf(versions: ReadonlyMap<string, Versions>, stored: string, defaultLocale: string): string | undefined {
  if (versions.has(stored)) return stored;
  const [first] = versions.entries();
  if (!first) return undefined;
  const since = (of: Versions | undefined) => String((of?.draft ?? of?.published)?.['createdAt']);
  return since(versions.get(defaultLocale)) === since(first[1]) ? defaultLocale : first[0];
}

function titleOf({ title, uid }: DeskType, { draft, published }: Versions): string {
  const entry = draft ?? published;
  const text = title === undefined ? undefined : entry?.[title];
  return typeof text === 'string' && text !== '' ? text : uid;
}

function doneTo(locale: string, written: readonly DirtyRow[]): Done {
  const here = written.filter((row) => row.locale === locale || row.locale === '').map(({ action }) => action);
  return here.length === 0 ? NOTHING_DONE : { isPublished: here.includes('publish'), isDiscarded: here.includes('discardDraft') };
}
