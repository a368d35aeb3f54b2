import { longest, matcherOf, type Match } from './matcher.js';
import type { Term, Variant } from './termbase.js';

interface Meaning {
  readonly term: Term;
  readonly variant?: Variant;
}

/** A place in a text, at UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

export interface TermFound extends Place {
  readonly term: Term;
}

export interface VariantFound extends TermFound {
  readonly variant: Variant;
}

/** What a termbase says of a text in one language, and of a text beside its source. */
export interface TermIndex {
  /** The terms of a text, the longest at each place. */
  terms(text: string, locale: string): TermFound[];
  /** Forms that must not be used; those that are wrong only beside their term need the other text. */
  forbidden(text: string, locale: string, beside?: { readonly text: string; readonly locale: string }): VariantFound[];
  /** Terms that are there but for their capitals. */
  miscased(text: string, locale: string): TermFound[];
  /** The terms of a source whose target has none of their accepted forms; each once. */
  missing(
    source: { readonly text: string; readonly locale: string },
    target: { readonly text: string; readonly locale: string },
  ): TermFound[];
}

/** Prepares a termbase for many texts. Locales are met by their language: `zh` serves `zh-CN`. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const matchers = new Map<string, ReturnType<typeof matcherOf<Meaning>>>();
  const languages = new Set(terms.flatMap(({ texts, forbidden }) => [...Object.keys(texts), ...forbidden.map(({ language }) => language)]));
  for (const language of languages) {
    matchers.set(
      language,
      matcherOf<Meaning>(
        terms.flatMap((term) => [
          ...(term.accepted[language] ?? []).map((form) => ({ form, isCaseSensitive: false, meaning: { term } })),
          ...term.forbidden
            .filter((variant) => variant.language === language)
            .map((variant) => ({ form: variant.text, isCaseSensitive: true, meaning: { term, variant } })),
        ]),
      ),
    );
  }
  const languageOf = (locale: string) => (languages.has(locale) ? locale : (locale.split('-')[0] ?? locale));
  const matches = (text: string, locale: string): Match<Meaning>[] => matchers.get(languageOf(locale))?.(text) ?? [];
  const isVariant = ({ entry }: Match<Meaning>) => entry.meaning.variant !== undefined;
  const termsIn = (text: string, locale: string) => longest(matches(text, locale).filter((match) => !isVariant(match) && match.isCased));
  const found = ({ start, end, found: text, entry }: Match<Meaning>): TermFound => ({ start, end, found: text, term: entry.meaning.term });

  const variantsIn = (text: string, locale: string, beside: ReadonlySet<Term>) =>
    longest(
      matches(text, locale).filter((match) => {
        const { term, variant } = match.entry.meaning;
        // A right term covers the wrong one within it, as "Party branch secretary" does "branch secretary".
        return variant ? variant.isAlways || beside.has(term) : match.isCased;
      }),
    ).filter(isVariant);

  return {
    terms: (text, locale) => termsIn(text, locale).map(found),
    forbidden: (text, locale, other) => {
      const beside = new Set(other ? termsIn(other.text, other.locale).map(({ entry }) => entry.meaning.term) : []);
      return variantsIn(text, locale, beside).map((match) => ({ ...found(match), variant: match.entry.meaning.variant as Variant }));
    },
    miscased: (text, locale) => {
      const others = variantsIn(text, locale, new Set(terms));
      const wrong = longest(matches(text, locale).filter((match) => !isVariant(match))).filter(({ isCased }) => !isCased);
      return wrong.filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end)).map(found);
    },
    missing: (source, target) => {
      const wanted = new Map(termsIn(source.text, source.locale).map((match) => [match.entry.meaning.term, match]));
      const there = new Set(
        matches(target.text, target.locale)
          .filter((match) => !isVariant(match))
          .map(({ entry }) => entry.meaning.term),
      );
      const language = languageOf(target.locale);
      return [...wanted.values()].filter(({ entry: { meaning } }) => language in meaning.term.texts && !there.has(meaning.term)).map(found);
    },
  };
}
