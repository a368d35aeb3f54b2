import type { ColourShare } from './api';

/** What WCAG 2.2 asks of graphics (1.4.11). */
export const ENOUGH_CONTRAST = 3;
/** Less of a picture than this may be hard to see without anybody minding. */
const NEGLIGIBLE = 0.1;

type Rgb = readonly [red: number, green: number, blue: number];

/** `weak`: most of its edge is hard to see. `partly`: a colour with a tenth of it or more is. */
export type Verdict = 'good' | 'partly' | 'weak';

export interface MeasuredContrast {
  /** Half of the logo's edge has at least this contrast. */
  ratio: number;
  verdict: Verdict;
  /** The colours that are hard to see, as `#rrggbb`, with their contrast and their share of the edge. */
  weak: { hex: string; ratio: number; share: number }[];
}

/**
 * How well a logo is seen on a ground, from the colours with which it meets it. The median by area decides, so that a thin light outline
 * does not win over the dark mark in it.
 *
 * @param hex the ground, `#rrggbb`.
 * @returns `undefined` where nothing was measured or the ground is no colour.
 */
export function contrastOn(colours: readonly ColourShare[], hex: string): MeasuredContrast | undefined {
  const ground = rgbOf(hex);
  if (!ground || colours.length === 0) return undefined;
  const seen = colours
    .map((colour) => {
      const shown = over(colour, ground);
      return { hex: hexOf(shown), share: colour.share, ratio: contrastRatio(shown, ground) };
    })
    .sort((a, b) => b.ratio - a.ratio);
  let covered = 0;
  const median = seen.find(({ share }) => (covered += share) >= 0.5 - 1e-9) ?? seen.at(-1);
  const ratio = median?.ratio ?? 1;
  const weak = seen.filter((each) => each.ratio < ENOUGH_CONTRAST);
  const part = weak.reduce((sum, { share }) => sum + share, 0);
  return { ratio, verdict: ratio < ENOUGH_CONTRAST ? 'weak' : part >= NEGLIGIBLE ? 'partly' : 'good', weak };
}

/** Relative contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What a colour through which the ground shines looks like on it. */
const over = ({ red, green, blue, alpha }: ColourShare, ground: Rgb): Rgb => {
  const mix = (colour: number, below: number) => Math.round(colour * alpha + below * (1 - alpha));
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])];
};

export function rgbOf(hex: string): Rgb | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

const hexOf = (colour: Rgb): string => `#${colour.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
