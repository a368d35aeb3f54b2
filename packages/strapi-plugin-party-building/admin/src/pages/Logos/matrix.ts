import {
  LOGO_ARRANGEMENTS,
  matchLocale,
  type ColourMode,
  type Ground,
  type LogoArrangement,
  type LogoKind,
} from '@party-building/contract';
import { hasWords, USUAL_ARRANGEMENT } from './kinds';
import { placeId, samePlace, type Place } from './places';

/** A colour mode on a ground: a column of the matrix. */
export type Column = Pick<Place, 'colourMode' | 'ground'>;

/** What can stand in the matrix, in order. What is reversed out of a ground needs a dark one. */
export const COLUMNS: readonly Column[] = [
  { colourMode: 'full', ground: 'light' },
  { colourMode: 'single', ground: 'light' },
  { colourMode: 'full', ground: 'dark' },
  { colourMode: 'single', ground: 'dark' },
  { colourMode: 'reversed', ground: 'dark' },
];
const REVERSED_ON_LIGHT: Column = { colourMode: 'reversed', ground: 'light' };

/** One of these on each ground is enough; the first is what is asked for where there is none. */
const ENOUGH: Record<Ground, readonly [ColourMode, ...ColourMode[]]> = { light: ['full', 'single'], dark: ['reversed', 'full'] };

/** `filled`: there is a variant. `missing`: there should be one. `free`: there may be one. */
export interface Cell<V extends Place> {
  place: Place;
  state: 'filled' | 'missing' | 'free';
  /** More than one is one too many. */
  variants: V[];
}

export interface Row<V extends Place> {
  arrangement: LogoArrangement;
  language: string | null;
  cells: Cell<V>[];
}

export interface Matrix<V extends Place> {
  columns: readonly Column[];
  rows: Row<V>[];
  missing: Place[];
  /** Places for which there are several variants. */
  duplicates: Place[];
  /** How many places should be filled, and how many of these are. */
  expected: number;
  filled: number;
}

/**
 * The variants of a logo by what they are for, with those that are missing:
 *
 * 1. Every arrangement that it has needs one variant for light grounds (all colours or one colour) and one for dark grounds (reversed or
 *    all colours). A logo without variants has the arrangement that is usual for its kind.
 * 2. What has words (a wordmark, an emblem with words, a banner) needs each arrangement but the symbol alone in every language of the site.
 * 3. What one language has of an arrangement, the others have too: the same colours on the same grounds.
 *
 * @param locales languages of the site, the default first.
 */
export function matrixOf<V extends Place>(kind: LogoKind, variants: readonly V[], locales: readonly string[]): Matrix<V> {
  const columns = variants.some((variant) => isIn(REVERSED_ON_LIGHT, variant)) ? [...COLUMNS, REVERSED_ON_LIGHT] : COLUMNS;
  const present = LOGO_ARRANGEMENTS.filter((arrangement) => variants.some((variant) => variant.arrangement === arrangement));
  const rows: Row<V>[] = [];
  const expected = new Set<string>();

  for (const arrangement of present.length > 0 ? present : [USUAL_ARRANGEMENT[kind]]) {
    const own = variants.filter((variant) => variant.arrangement === arrangement);
    const { demanded, others } = languagesOf(kind, arrangement, own, locales);
    const wanted = wantedColumns(own);
    for (const language of [...demanded, ...others]) {
      const inRow = own.filter((variant) => speaks(variant, language));
      const cells = columns.map((column): Cell<V> => {
        const place = { arrangement, ...column, language };
        const filling = inRow.filter((variant) => isIn(column, variant));
        const isWanted = demanded.includes(language) && wanted.some((each) => isIn(each, column));
        if (isWanted) expected.add(placeId(place));
        return { place, variants: filling, state: filling.length > 0 ? 'filled' : isWanted ? 'missing' : 'free' };
      });
      rows.push({ arrangement, language, cells });
    }
  }
  const cells = rows.flatMap((row) => row.cells);
  const missing = cells.filter(({ state }) => state === 'missing').map(({ place }) => place);
  return {
    columns,
    rows,
    missing,
    duplicates: cells.filter((cell) => cell.variants.length > 1).map(({ place }) => place),
    expected: expected.size,
    filled: expected.size - missing.length,
  };
}

/** The languages in which an arrangement has to be, and those in which it is beyond them. */
function languagesOf(kind: LogoKind, arrangement: LogoArrangement, own: readonly Place[], locales: readonly string[]) {
  const written = [...new Set(own.map(({ language }) => language))];
  const worded = hasWords(kind, arrangement) || written.some((language) => language !== null);
  const demanded: (string | null)[] = worded ? [...locales] : [null];
  const others = written.filter((language) => !demanded.some((each) => each === language || servesAs(language, each)));
  return { demanded, others };
}

/** `zh` and `zh-Hans` serve for `zh-CN`. */
const servesAs = (language: string | null, locale: string | null): boolean =>
  language !== null && locale !== null && matchLocale(language, [locale]) !== undefined;

const speaks = (variant: Place, language: string | null): boolean =>
  variant.language === language || (variant.language !== null && servesAs(variant.language, language));

/** What one of an arrangement's languages has, and what each ground needs at least. */
function wantedColumns(own: readonly Place[]): Column[] {
  const wanted = COLUMNS.filter((column) => own.some((variant) => isIn(column, variant)));
  for (const ground of ['light', 'dark'] as const) {
    const enough = wanted.some((column) => column.ground === ground && ENOUGH[ground].includes(column.colourMode));
    if (!enough) wanted.push({ colourMode: ENOUGH[ground][0], ground });
  }
  return wanted;
}

const isIn = (column: Column, { colourMode, ground }: Column): boolean => column.colourMode === colourMode && column.ground === ground;

/** The variants that stand at a place already. */
export const variantsAt = <V extends Place>(variants: readonly V[], place: Place): V[] =>
  variants.filter((variant) => samePlace(variant, place));
