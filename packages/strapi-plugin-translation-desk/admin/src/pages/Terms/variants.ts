/** A form that is not to be used for a term. */
export interface Variant {
  readonly language: string;
  readonly text: string;
  /** Wrong wherever it stands; else only where the other text has the term. */
  readonly isAlways: boolean;
}

const VARIANT = /^\s*([A-Za-z-]+)(!?):\s*(.*?)\s*$/u;

/** Variants of a term as its line has them: `en!:party building;zh:党建线上`. */
export const variantsOf = (forbidden: string): Variant[] =>
  forbidden.split(';').flatMap((written): Variant[] => {
    const [, language, always, text] = VARIANT.exec(written) ?? [];
    return language && text ? [{ language, text, isAlways: always === '!' }] : [];
  });

/** The same as a line; what is empty is left out. */
export const variantsLine = (variants: readonly Variant[]): string =>
  variants
    .map(({ language, text, isAlways }) => ({ language, text: text.trim(), isAlways }))
    .filter(({ text }) => text !== '')
    .map(({ language, text, isAlways }) => `${language}${isAlways ? '!' : ''}:${text}`)
    .join(';');

/** Which forms a line has that another one has not. */
export function variantsOnlyIn(line: string, other: string): string {
  const known = new Set(variantsOf(other).map((variant) => variantsLine([variant])));
  return variantsLine(variantsOf(line).filter((variant) => !known.has(variantsLine([variant]))));
}

/** Forms that a line cannot hold. */
export const unwritable = (variants: readonly Variant[]): Variant | undefined => variants.find(({ text }) => text.includes(';'));
