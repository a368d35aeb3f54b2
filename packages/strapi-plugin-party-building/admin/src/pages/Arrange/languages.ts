import type { Entry } from '../../api';

/** All locales that entries are written in, the default first. */
export function localesOf(entries: readonly Entry[], defaultLocale: string): string[] {
  const written = new Set(entries.flatMap(({ title, state }) => [...Object.keys(title), ...Object.keys(state)]));
  written.delete(defaultLocale);
  return [defaultLocale, ...[...written].sort()];
}
