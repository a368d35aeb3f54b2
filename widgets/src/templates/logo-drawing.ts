import { html, type Html } from '../renderer/renderer.js';
import { mediaPath, textOf, type Logo } from '@party-building/contract';
import type { Standing } from '../culture-logos/standing.js';
import { element, langAttribute } from './element.js';
import { swatch } from './swatch.js';

/** A logo with the clear space around it. */
export interface Extent {
  /** Units of the drawing. */
  box: string;
  /** Clear space on each side, in units of the drawing. */
  space: number;
  /** Of the whole width that of the logo itself, above 0 and at most 1. */
  share: number;
  /** The least that the rules allow on a screen, in CSS pixels. */
  width: number;
  height: number;
}

/** The least width of a logo without a rule, in CSS pixels: what a page without styles shows of it. */
const LEAST_PX = 64;

export function extentOf({ rules = {} }: Logo, { picture }: Standing): Extent {
  const space = (rules.clearSpace ?? 0) * picture.height;
  const [width, height] = [picture.width + 2 * space, picture.height + 2 * space];
  const scale = (rules.minimumWidth?.screen ?? LEAST_PX) / picture.width;
  return {
    box: `${-space} ${-space} ${width} ${height}`,
    space,
    share: picture.width / width,
    width: scale * width,
    height: scale * height,
  };
}

/**
 * A logo on its ground. The clear space is part of the drawing, so it grows and shrinks with it; the drawing's own size is its least, the
 * styles only make it larger.
 *
 * @param baseUrl absolute base of the API, ends in `/`.
 * @param more what else stands on the ground.
 */
export function logoDrawing(baseUrl: string, logo: Logo, standing: Standing, more: unknown): Html {
  const { hash, widths, svg, width, height } = standing.picture;
  const least = extentOf(logo, standing);
  return element('div', 'stage', [
    swatch('backdrop', standing.ground),
    html`<svg
      part="drawing"
      role="img"
      aria-label=${textOf(logo.alt)}
      lang=${langAttribute(logo.alt)}
      width=${least.width}
      height=${least.height}
      viewBox=${least.box}
    >
      <image href=${baseUrl + mediaPath(hash, widths[widths.length - 1] ?? width, svg ? 'svg' : 'png')} width=${width} height=${height} />
    </svg>`,
    more,
  ]);
}
