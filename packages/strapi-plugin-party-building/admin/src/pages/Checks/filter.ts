import { REVEAL } from '../../checks/reveal-field';
import type { FoundInEntry } from './use-run';

/** By what the list is narrowed; an absent one narrows nothing. */
export interface Filter {
  severity?: string | undefined;
  uid?: string | undefined;
  locale?: string | undefined;
}

/** The findings that are asked for: errors first, then by type, title, language and field. */
export function filtered(findings: readonly FoundInEntry[], { severity, uid, locale }: Filter, types: readonly string[]): FoundInEntry[] {
  return findings
    .filter(
      (each) =>
        (severity === undefined || each.severity === severity) &&
        (uid === undefined || each.uid === uid) &&
        (locale === undefined || each.locale === locale),
    )
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        types.indexOf(a.uid) - types.indexOf(b.uid) ||
        a.title.localeCompare(b.title) ||
        a.locale.localeCompare(b.locale) ||
        a.path.join('.').localeCompare(b.path.join('.')),
    );
}

/** Where a finding is mended. */
export function placeOf({ uid, documentId, locale, path }: FoundInEntry, single: boolean): string {
  const kind = single ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  const query = [
    ...(locale === '' ? [] : [`plugins[i18n][locale]=${encodeURIComponent(locale)}`]),
    ...(path.length === 0 ? [] : [`${REVEAL}=${encodeURIComponent(path.join('.'))}`]),
  ];
  return `/content-manager/${kind}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
