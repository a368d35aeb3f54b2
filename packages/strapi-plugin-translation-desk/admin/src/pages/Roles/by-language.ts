import type { OfferedRole } from '../../api/roles';

/** The roles of each language, in the order in which they come. */
export function byLanguage(offered: readonly OfferedRole[]): [locale: string, roles: OfferedRole[]][] {
  const languages = new Map<string, OfferedRole[]>();
  for (const role of offered) languages.set(role.locale, [...(languages.get(role.locale) ?? []), role]);
  return [...languages];
}
