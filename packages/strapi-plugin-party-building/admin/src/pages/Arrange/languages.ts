import type { Entry } from '../../api';

/** All locales that entries are written in, the default first. */
export function localesOf(entries: readonly Entry[], defaultLocale: string): string[] {
  const written = new Set(entries.flatMap(({ title, state }) => [...Object.keys(title), ...Object.keys(state)]));
  written.delete(defaultLocale);
  return [defaultLocale, ...[...written].sort()];
}

/**
 * The name of a locale in the editor's language: of the language alone where that tells it from the others ("Chinese"), else with its
 * region ("Chinese (China)").
 */
export function languageName(locale: string, others: readonly string[], editorsLanguage: string): string {
  const names = new Intl.DisplayNames([editorsLanguage, 'en'], { type: 'language' });
  const language = languageOf(locale);
  const alone = others.every((other) => other === locale || languageOf(other) !== language);
  try {
    return names.of(alone ? language : locale) ?? locale;
  } catch {
    return locale; // not a language tag: Strapi takes any code
  }
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;
