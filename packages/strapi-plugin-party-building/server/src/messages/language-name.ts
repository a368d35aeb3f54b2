import type { Language } from '.';

/** What a locale is called in a language of the admin: “Chinese (China)”, “英语”. */
export function languageName(locale: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale; // not a language tag: Strapi takes any code
  }
}
