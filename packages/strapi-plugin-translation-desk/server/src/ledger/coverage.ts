import type { DocumentState } from '@party-building/l10n';

/** How far one language has come, in documents. */
export interface LanguageCoverage {
  readonly locale: string;
  readonly all: number;
  /** Translated, and nothing of it is outdated. */
  readonly done: number;
  readonly outdated: number;
  /** Readers see a translation of what the source said before; not counted in `outdated`. */
  readonly publishedButOutdated: number;
}

const DONE: readonly DocumentState[] = ['up-to-date', 'approved', 'published'];

/** @param targets documents in the languages that they are translated to. */
export function coverageOf(targets: readonly { locale: string; state: DocumentState }[]): LanguageCoverage[] {
  const locales = [...new Set(targets.map(({ locale }) => locale))].sort();
  return locales.map((locale) => {
    const states = targets.filter((target) => target.locale === locale).map(({ state }) => state);
    const count = (wanted: readonly DocumentState[]): number => states.filter((state) => wanted.includes(state)).length;
    const publishedButOutdated = count(['published-but-outdated']);
    return { locale, all: states.length, done: count(DONE), outdated: count(['outdated']), publishedButOutdated };
  });
}
