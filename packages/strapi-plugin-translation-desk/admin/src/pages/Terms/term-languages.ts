/** The languages in which terms are kept: those that they have, and those of the site, by subtag. */
export const termLanguages = (ofTerms: readonly string[], ofSite: readonly string[]): string[] => {
  const site = ofSite.map((locale) => locale.split('-')[0]?.toLowerCase() ?? '').filter((language) => /^[a-z]{2,3}$/u.test(language));
  return [...new Set([...ofTerms, ...site])];
};
