/** A number with its sign, its decimals, groups of thousands and a percent or per-mille sign. */
const NUMBER = /(?<![\p{L}\p{N}])[-−]?\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)*[%‰]?|\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)*[%‰]?/gu;
const GROUPED = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+(?=\.|$)/u;
/** Punctuation, separators and what is not seen. Symbols stay: `$5` is not `€5`. */
const PASSED_OVER = /[\p{P}\p{Z}\p{C}]/gu;

/**
 * What is left of a text when small changes do not count: NFKC, case folded, punctuation and spaces removed; each number is kept whole and
 * apart, so that `1.5` is not `15` and `1 2` is not `12`.
 */
export function looseText(text: string): string {
  const wide = text.normalize('NFKC');
  let result = '';
  let end = 0;
  for (const found of wide.matchAll(NUMBER)) {
    result += folded(wide.slice(end, found.index)) + APART + numeral(found[0]) + APART;
    end = found.index + found[0].length;
  }
  return result + folded(wide.slice(end));
}

/** Stands around numbers; a control character, so none is left in the text itself. */
const APART = '\u0001';

/** By way of capitals, as `ß` folds to `ss` and both small sigmas to one (Unicode, 5.18). */
const folded = (text: string): string => text.replace(PASSED_OVER, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');

function numeral(found: string): string {
  const sign = /^[-−]/u.test(found) ? '-' : '';
  const digits = found.replace(/^[-−]/u, '');
  const unit = /[%‰]$/u.exec(digits)?.[0] ?? '';
  const amount = unit === '' ? digits : digits.slice(0, -1);
  return sign + (GROUPED.test(amount) ? amount.replaceAll(',', '') : amount.replace(/,+$/u, '')) + unit;
}
