/**
 * The name of a locale in the user's language: of the language alone where that tells it from the others ("Chinese"), else with its region
 * ("Chinese (China)").
 */
export function languageName(locale: string, others: readonly string[], usersLanguage: string): string {
  const names = new Intl.DisplayNames([usersLanguage, 'en'], { type: 'language' });
  const language = languageOf(locale);
  const alone = others.every((other) => other === locale || languageOf(other) !== language);
  try {
    return names.of(alone ? language : locale) ?? locale;
  } catch {
    return locale; // not a language tag: Strapi takes any code
  }
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;
