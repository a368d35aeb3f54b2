import type { SuggestedTerm } from '../../../api/suggestions';

/** Each term once, where the source has it several times; those that say nothing are left out. */
export function distinctTerms(terms: readonly SuggestedTerm[]): SuggestedTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ term, translations, forbidden }) => {
    if (seen.has(term) || (translations.length === 0 && forbidden.length === 0)) return false;
    seen.add(term);
    return true;
  });
}
