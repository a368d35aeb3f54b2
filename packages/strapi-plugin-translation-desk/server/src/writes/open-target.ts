import type { Core } from '@strapi/strapi';
import type { EntryContent, TranslationRecord, Unit } from '@party-building/l10n';
import type { Contents } from '../ledger/contents';
import { readDocument, type Reading } from '../ledger/reading';
import { refreshDocument } from '../ledger/refresh';
import { localesOf } from '../locales/locales';
import { findDocument } from '../store/document-rows';
import { findTarget, type TargetRow } from '../store/target-rows';
import { unitsOf, type StoredUnit } from '../store/unit-rows';
import type { DeskType } from '../types/desk-types';

/** A document in a locale that it is translated to, as it is at this moment. */
export interface OpenTarget {
  readonly type: DeskType;
  readonly reading: Reading;
  readonly row: TargetRow;
  readonly locale: string;
  readonly source: Contents;
  readonly target: Contents;
  readonly units: ReadonlyMap<string, StoredUnit>;
}

/**
 * Counts a document and opens one of its targets. Within a transaction nobody else writes the document until that ends.
 *
 * @returns `undefined` where there is no such document, or it is not translated to this locale.
 */
export async function openTarget(strapi: Core.Strapi, type: DeskType, documentId: string, locale: string): Promise<OpenTarget | undefined> {
  return targetIn(strapi, type, await refreshDocument(strapi, type, documentId), locale);
}

/** The same without counting, for what is asked while somebody types: nothing is locked or written. */
export async function lookAtTarget(
  strapi: Core.Strapi,
  type: DeskType,
  documentId: string,
  locale: string,
): Promise<OpenTarget | undefined> {
  const row = await findDocument(strapi, type.uid, documentId);
  const [defaultLocale = locale] = await localesOf(strapi);
  return targetIn(strapi, type, row ? await readDocument(strapi, type, row, { written: [], defaultLocale }) : undefined, locale);
}

async function targetIn(
  strapi: Core.Strapi,
  type: DeskType,
  reading: Reading | undefined,
  locale: string,
): Promise<OpenTarget | undefined> {
  const row = reading && (await findTarget(strapi, reading.row.id, locale));
  if (!reading || !row) return undefined;
  return {
    type,
    reading,
    row,
    locale,
    source: reading.contents.get(reading.row.sourceLocale) ?? {},
    target: reading.contents.get(locale) ?? {},
    units: new Map((await unitsOf(strapi, row.id)).map((unit) => [unit.path, unit])),
  };
}

export const unitIn = (content: EntryContent | undefined, path: string): Unit | undefined =>
  content?.units.find((unit) => unit.path === path);

/** What the target's draft says; nothing where the unit is not there. */
export const targetContent = ({ target }: OpenTarget, path: string): Unit['content'] => unitIn(target.draft, path)?.content ?? [];

export const recordOf = ({ units }: OpenTarget, path: string): TranslationRecord | undefined => units.get(path)?.record;
