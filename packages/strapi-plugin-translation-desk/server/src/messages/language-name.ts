import type { MessageLanguage } from '@party-building/l10n';

/** What a locale is called in a language of the admin: “Chinese (China)”, “英语”. */
export function languageName(locale: string, language: MessageLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale; // Not a language tag: Strapi takes any code.
  }
}
