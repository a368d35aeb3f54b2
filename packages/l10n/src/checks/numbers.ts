import { protectedRanges } from '../lint/protect.js';
import { amountsIn, type Amount } from './amounts.js';
import type { Check, Finding, LocalText, Range, Subject } from './check.js';
import { textOf } from './language.js';

/** The numbers of the source are those of the target, in whatever words. Numerals in fixed terms are the terms' own. */
export const numbers: Check = {
  id: 'numbers',
  run: ({ source, target, terms }) => {
    if (!source) return [];
    const before = amountsOf(source, terms);
    const after = amountsOf(target, terms);
    const finding = (message: 'number-missing' | 'number-added', text: string, { start, end }: Amount, range?: Range): Finding => ({
      check: 'numbers',
      severity: 'warning',
      message,
      params: { number: text.slice(start, end).trim() },
      ...(range && { range }),
    });
    return [
      ...unmatched(before, after).map((amount) => finding('number-missing', textOf(source), amount)),
      ...unmatched(after, before).map((amount) =>
        finding('number-added', textOf(target), amount, { start: amount.start, end: amount.end }),
      ),
    ];
  },
};

function amountsOf(local: LocalText, terms: Subject['terms']): Amount[] {
  const text = textOf(local);
  const fixed: Range[] = [...(terms?.terms(text, local.locale) ?? []), ...protectedRanges(text, { standards: false })];
  const isFixed = ({ start, end }: Amount) => fixed.some((range) => range.start < end && start < range.end);
  return amountsIn(text).map((amount) => (isFixed(amount) ? { ...amount, isDemanded: false } : amount));
}

/** Those that are demanded and have no counterpart of the same value. An afternoon hour is met by its number on the clock. */
function unmatched(wanted: readonly Amount[], there: readonly Amount[]): Amount[] {
  const left = [...there];
  // A demanded number takes a demanded one first, so that a numeral in words stays for one that has no other.
  const take = (value: number) => {
    const place = [true, false]
      .map((isDemanded) => left.findIndex((amount) => amount.isDemanded === isDemanded && amount.value === value))
      .find((index) => index >= 0);
    if (place !== undefined) left.splice(place, 1);
    return place !== undefined;
  };
  return wanted
    .filter(({ isDemanded }) => isDemanded)
    .filter(
      ({ value }) => !take(value) && !(value > 12 && value < 24 && take(value - 12)) && !(value > 0 && value < 12 && take(value + 12)),
    );
}
