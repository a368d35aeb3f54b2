import type { Check, Finding } from './check.js';
import { languageOf, textOf } from './language.js';

/** Forms that are always wrong, and those that are wrong for a term of the source. */
export const forbiddenTerms: Check = {
  id: 'forbidden-terms',
  run: ({ source, target, terms }) => {
    const beside = source && { text: textOf(source), locale: source.locale };
    return (terms?.forbidden(textOf(target), target.locale, beside) ?? []).map(({ start, end, found, term, variant }): Finding => {
      const right = termIn(term.accepted, target.locale);
      // A plural or possessive is for the writer to mend.
      const isExact = found === variant.text;
      return {
        check: 'forbidden-terms',
        severity: variant.isAlways ? 'error' : 'warning',
        message: 'term-forbidden',
        params: { found, term: right },
        range: { start, end },
        ...(isExact && right !== '' && { fix: { start, end, text: right } }),
      };
    });
  },
};

/** A term of the source without any of its accepted forms in the target. */
export const missingTerms: Check = {
  id: 'missing-terms',
  run: ({ source, target, terms }) => {
    if (!source || !terms) return [];
    const missing = terms.missing({ text: textOf(source), locale: source.locale }, { text: textOf(target), locale: target.locale });
    return missing.map(({ found, term }) => ({
      check: 'missing-terms',
      severity: 'warning',
      message: 'term-missing',
      params: { found, term: termIn(term.accepted, target.locale) },
    }));
  },
};

const termIn = (texts: Readonly<Record<string, readonly string[]>>, locale: string): string =>
  (texts[locale] ?? texts[languageOf(locale)])?.[0] ?? '';
