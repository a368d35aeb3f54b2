import type { Text } from './text.js';

export const LOGO_KINDS = ['emblem', 'wordmark', 'lockup', 'mascot', 'banner'] as const;
export type LogoKind = (typeof LOGO_KINDS)[number];

/** How the parts of a logo stand together. */
export const LOGO_ARRANGEMENTS = ['horizontal', 'vertical', 'symbol'] as const;
export type LogoArrangement = (typeof LOGO_ARRANGEMENTS)[number];

/** All colours, one colour, or a colour that is taken out of a ground. */
export const COLOUR_MODES = ['full', 'single', 'reversed'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** What a variant may stand on. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Relative luminance (WCAG 2.2) at which a ground is as far from black as from white in contrast. */
const HALFWAY = 0.179;

/**
 * Which variants a colour is a ground for: those for light grounds, or those for dark ones.
 *
 * @returns `undefined` where it is no colour of the form `#rrggbb`.
 */
export function groundOf(hex: string): Ground | undefined {
  if (!/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const luminance = [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const part = parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16) / 255;
    return sum + weight * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
  }, 0);
  return luminance < HALFWAY ? 'dark' : 'light';
}

/** Widths in pixels at which renditions of logos are made (PNG and WebP). */
export const LOGO_WIDTHS = [240, 480, 960] as const;

/** A culture logo with the rules for its use. */
export interface Logo {
  /** Stable over time and the same in all locales. */
  key: string;
  kind: LogoKind;
  name: Text;
  /** Text for those who cannot see it. */
  alt: Text;
  /** At least one. */
  variants: LogoVariant[];
  rules?: LogoRules;
  /** What to do, one sentence each. */
  do?: Text[];
  /** What not to do, one sentence each. */
  dont?: Text[];
  /** First and last day on which it may be used, `yyyy-mm-dd`, in the site's zone. */
  validFrom?: string;
  validUntil?: string;
  /** Key of the logo that takes its place; always one of the snapshot's. */
  supersededBy?: string;
  /** SHA-256 of its brand kit, served from `v1/brand-kit/{hash}.zip`. */
  kit?: string;
}

export interface LogoVariant {
  key: string;
  arrangement: LogoArrangement;
  colourMode: ColourMode;
  /** BCP 47 tag of the words in the logo; absent where there are none. */
  language?: string;
  ground: Ground;
  picture: LogoPicture;
}

/** A rendition at a width is served from `v1/media/{hash}/{width}.{webp,png}`, a drawing also from `…/{width}.svg` at each of its widths. */
export interface LogoPicture {
  /** Lower-case hexadecimal SHA-256 of the clean file. */
  hash: string;
  /** Pixels of the file, or the drawing's own units. */
  width: number;
  height: number;
  /** The widths that are served, ascending. */
  widths: number[];
  /** There is a drawing: it stays sharp at any size. */
  svg?: true;
}

export interface LogoRules {
  /** Space to keep free on each side, as a part of the logo's height: 0.5 is half of it. */
  clearSpace?: number;
  /** The least width: CSS pixels on screens, millimetres in print. */
  minimumWidth?: { screen?: number; print?: number };
  /** Colours that it may stand on, `#rrggbb`; empty or absent: any that its variants' grounds allow. */
  allowedGrounds?: string[];
  /** Colours that it must not stand on, `#rrggbb`. */
  forbiddenGrounds?: string[];
  palette?: PaletteColour[];
}

export interface PaletteColour {
  key: string;
  name: Text;
  /** `#rrggbb`, lower case. */
  hex: string;
  /** Percent of cyan, magenta, yellow and black. */
  cmyk?: [number, number, number, number];
  /** A colour's name in the Pantone system: `186 C`. */
  pantone?: string;
}
