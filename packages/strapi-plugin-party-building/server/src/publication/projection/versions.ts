import { Localized } from '../fallback';
import type { Site } from './site';

interface Version {
  documentId: string;
  locale: string;
}

/** The documents that this locale shows: its own, and the default locale's that it lacks. */
export function versions<R extends Version>(rows: readonly R[], { locale, defaultLocale }: Site): Localized<R>[] {
  const documents = new Map<string, { own?: R; fallback?: R }>();
  for (const row of rows) {
    if (row.locale !== locale && row.locale !== defaultLocale) continue;
    const document = documents.get(row.documentId) ?? {};
    if (row.locale === locale) document.own ??= row;
    else document.fallback ??= row;
    documents.set(row.documentId, document);
  }
  return [...documents.values()].map(({ own, fallback }) => new Localized({ own, fallback, fallbackLocale: defaultLocale }));
}

/** Equal positions cannot come from the "Arrange" page; the key decides then, so that the bytes do not depend on the database. */
export function inOrder<R extends { position: number | null; key: string }>(documents: Localized<R>[]): Localized<R>[] {
  return documents.sort(({ any: a }, { any: b }) => (a.position ?? Infinity) - (b.position ?? Infinity) || compared(a.key, b.key));
}

/** By UTF-16 code units, the same in every language of a server. */
export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
