/*
 * Values are held to the characters that their grammar needs. None of these attributes is read as an address, a script or a style, so
 * that a value which is wrong within its characters draws nothing, at worst.
 */
const NUMBERS = /^[-+\d.,%a-zA-Z\s]*$/;
const TRANSFORM = /^[-+\d.,a-zA-Z()\s]*$/;
const WORDS = /^[\w\s,.:-]*$/;
const ANY = /^/;

/** What an id may be: drawing programs name layers in their users' languages. */
export const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.:-]{0,199}$/u;

const table = (...rows: [characters: RegExp, names: string][]): ReadonlyMap<string, RegExp> =>
  new Map(rows.flatMap(([characters, names]) => names.split(/\s+/).map((name) => [name, characters] as const)));

/** Attributes that are no properties of CSS, by name, with the characters of their values. */
export const ATTRIBUTES = table(
  [
    NUMBERS,
    'viewBox d points x1 y1 x2 y2 fx fy fr offset pathLength dx dy rotate textLength startOffset refX refY orient markerWidth markerHeight ' +
      'stdDeviation values k1 k2 k3 k4 radius tableValues slope intercept amplitude exponent preserveAspectRatio version',
  ],
  [TRANSFORM, 'transform gradientTransform patternTransform'],
  [
    WORDS,
    'gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits filterUnits ' +
      'primitiveUnits in in2 result mode type operator lengthAdjust method side spacing systemLanguage xml:space xml:lang lang role ' +
      'aria-hidden aria-labelledby aria-describedby baseProfile',
  ],
  [ANY, 'aria-label'],
);
