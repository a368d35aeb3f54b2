import { matchLocale } from '@party-building/contract';
import { wordsFor } from '../words/words.js';
import type { Context } from './context.js';
import { textElement } from './element.js';

/**
 * Says that what is shown is not, or not wholly, in the language that the page asked for.
 *
 * @param shown the part of the snapshot that is shown.
 */
export function translationNote({ language, snapshot }: Context, shown: unknown): unknown {
  const { lang, otherLanguage, partly } = wordsFor(language);
  const text = !matchLocale(language, [snapshot.locale]) ? otherLanguage : hasForeignText(shown) ? partly : undefined;
  return textElement('p', 'note', text && { text, lang });
}

/** In JSON a quotation mark inside a text is escaped, so this can only be a field. */
function hasForeignText(shown: unknown): boolean {
  return JSON.stringify(shown).includes('"lang":');
}
