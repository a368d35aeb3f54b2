import type { Text } from './text.js';

/** Widths in CSS pixels at which pictures are served; a picture lists those not wider than itself, at least one. */
export const PICTURE_WIDTHS = [480, 960, 1440, 1920] as const;

/** Pictures are served as WebP and JPEG, logos as WebP, PNG and, where there is a drawing, SVG. */
export const PICTURE_FORMATS = ['webp', 'jpg'] as const;
export const MEDIA_FORMATS = [...PICTURE_FORMATS, 'png', 'svg'] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture of ours, served from `v1/media/{hash}/{width}.{webp,jpg}`. */
export interface Picture {
  /** Lower-case hexadecimal SHA-256 of the original file. */
  hash: string;
  /** Pixels of the original, so that a page can keep its place free. */
  width: number;
  height: number;
  /** The widths that are served, ascending. */
  widths: number[];
  /** Text for those who cannot see it; empty for a picture that only decorates. */
  alt: Text;
}
