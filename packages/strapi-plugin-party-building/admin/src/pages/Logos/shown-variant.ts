import { groundOf, matchLocale, type ColourMode } from '@party-building/contract';
import type { Variant } from './api';

type WithFile = Variant & { file: NonNullable<Variant['file']> };

const ORDER: readonly ColourMode[] = ['full', 'reversed', 'single'];

/** The variants that can be shown, those that a reader of a locale would meet first: in its language or without words, in all colours. */
export function variantsFor(variants: readonly Variant[], locale: string): WithFile[] {
  const rank = ({ language, colourMode }: Variant): number =>
    (language === null ? 1 : matchLocale(language, [locale]) ? 0 : 2) * ORDER.length + ORDER.indexOf(colourMode);
  return variants.filter((variant): variant is WithFile => variant.file !== null).sort((a, b) => rank(a) - rank(b));
}

/** The variant that is made for a ground; where there is none, the one that would stand there all the same. */
export function variantOn(variants: readonly Variant[], locale: string, hex: string): WithFile | undefined {
  const shown = variantsFor(variants, locale);
  return shown.find(({ ground }) => ground === groundOf(hex)) ?? shown[0];
}
