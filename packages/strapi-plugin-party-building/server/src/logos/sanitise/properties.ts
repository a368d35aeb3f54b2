const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Properties of CSS that are attributes as well: a clean drawing has them as attributes, wherever they stood. */
export const PROPERTIES = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
  cx cy direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight height image-rendering letter-spacing
  marker-end marker-mid marker-start mask mask-type opacity overflow paint-order r rx ry shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility
  width word-spacing writing-mode x y
`);

/** Properties that only a style can carry. */
export const STYLE_ONLY = words('isolation mix-blend-mode');

/** Properties that may name another element of the drawing: `url(#id)`. */
export const REFERRING = words('clip-path fill filter marker-end marker-mid marker-start mask stroke');

export const SHORTHANDS: Readonly<Record<string, readonly string[]>> = { marker: ['marker-start', 'marker-mid', 'marker-end'] };
