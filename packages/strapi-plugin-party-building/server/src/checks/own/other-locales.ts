import { inEach, messageIn } from '../../messages';
import { languageName } from '../../messages/language-name';
import type { CheckedEntry, Finding } from '../check';

/** Locales in which nobody has begun to write the entry. One that is written but not published yet is on its way. */
export async function otherLocales({ uid, documentId, locale, locales, defaultLocale, surroundings }: CheckedEntry): Promise<Finding[]> {
  const written = documentId === undefined ? [locale] : await surroundings.localesOf(uid, documentId);
  return locales
    .filter((other) => other !== locale && !written.includes(other))
    .map((other) => ({
      severity: 'warning',
      path: [],
      sentence: inEach((language) =>
        messageIn(language, other === defaultLocale ? 'locale.missing-default' : 'locale.missing', {
          language: languageName(other, language),
        }),
      ),
    }));
}
