import type { Check, Finding } from './check.js';
import { languageOf, textOf } from './language.js';

/** `third party`, `a party of five`, `working party` and the like are no Party. */
const OTHER_PARTIES = /(?:third|either|other|both|any|each|working|dinner|garden|interested|contracting)[\s-]+$/iu;

/** Terms without their capitals, and `party` where the Party is meant. */
export const partyCapitals: Check = {
  id: 'party-capitals',
  run: ({ source, target, terms }) => {
    if (languageOf(target.locale) !== 'en') return [];
    const text = textOf(target);
    const finding = (start: number, end: number, term: string, fix?: string): Finding => ({
      check: 'party-capitals',
      severity: 'warning',
      message: 'party-capitals',
      params: { found: text.slice(start, end), term },
      range: { start, end },
      ...(fix !== undefined && { fix: { start, end, text: fix } }),
    });
    const miscased = terms?.miscased(text, target.locale) ?? [];
    const found = miscased.map(({ start, end, term }) => finding(start, end, term.texts['en'] ?? ''));
    // Only who speaks of the Party elsewhere means it here.
    if (!(source ? textOf(source).includes('党') : /\bParty\b/u.test(text))) return found;
    const covered = [...miscased, ...(terms?.forbidden(text, target.locale) ?? [])];
    const bare = [...text.matchAll(/\bparty\b/gu)]
      .map(({ index }) => index)
      .filter((index) => !OTHER_PARTIES.test(text.slice(0, index)) && !covered.some(({ start, end }) => start <= index && index < end));
    return [...found, ...bare.map((index) => finding(index, index + 5, 'Party', 'Party'))];
  },
};
