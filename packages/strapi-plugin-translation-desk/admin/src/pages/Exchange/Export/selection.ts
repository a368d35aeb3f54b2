import type { UnitState } from '@party-building/l10n';
import type { Matrix, MatrixRow } from '../../../api/matrix';
import type { MatrixDocument } from '../../Matrix/documents';
import { narrowed, type Filter, type Looking } from '../../Matrix/filter';

/** The texts that are sent. */
export type What = 'work' | 'all';

/** Units with which a translator has something to do. */
export const NEEDS_WORK: readonly UnitState[] = ['missing', 'draft', 'needs-review', 'rejected', 'outdated', 'minor-change', 'conflict'];

/** What the server takes at once. */
export const MOST_DOCUMENTS = 5000;

/** How many texts of a document are sent; of those that the source no longer has there is nothing to send. */
export const textsOf = ({ units }: Pick<MatrixRow, 'units'>, what: What): number =>
  Object.entries(units).reduce(
    (sum, [state, count]) =>
      sum + (what === 'all' ? (state === 'obsolete' ? 0 : count) : NEEDS_WORK.includes(state as UnitState) ? count : 0),
    0,
  );

const mayTranslate = ({ meta }: Matrix, { locale, uid }: MatrixRow): boolean => meta.translatable[locale]?.includes(uid) ?? false;

/** The languages into which the user may translate something. */
export function offeredLocales(matrix: Matrix): string[] {
  const offered = new Set(matrix.data.filter((row) => mayTranslate(matrix, row)).map(({ locale }) => locale));
  return matrix.meta.locales.filter((locale) => offered.has(locale));
}

/** The language with most to send, where nobody has chosen one. */
export function usualLocale(matrix: Matrix, locales: readonly string[], filter: Filter, looking: Looking): string | undefined {
  const counts = locales.map((locale) => ({ locale, count: offeredDocuments(matrix, locale, 'all', filter, looking).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.locale;
}

/** What there is to send to one language, of what the matrix was narrowed to: documents in which there are such texts. */
export function offeredDocuments(matrix: Matrix, locale: string, what: What, filter: Filter, looking: Looking): MatrixDocument[] {
  const rows = matrix.data.filter((row) => row.locale === locale && mayTranslate(matrix, row) && textsOf(row, what) > 0);
  return narrowed(rows, { ...filter, locale }, looking).documents;
}

/** The languages that documents are written in, the one of most of them first: a file has one. */
export function sourceLocalesOf(documents: readonly MatrixDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { sourceLocale } of documents) counts.set(sourceLocale, (counts.get(sourceLocale) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([locale]) => locale);
}

export const keyOf = ({ uid, documentId }: { uid: string; documentId: string }): string => `${uid} ${documentId}`;

/** How many texts documents have in a language. */
export const countTexts = (documents: readonly MatrixDocument[], locale: string, what: What): number =>
  documents.reduce((sum, { targets }) => sum + textsOf(targets.get(locale) ?? { units: {} }, what), 0);
