import type { ColourMode, Ground, LogoArrangement } from '@party-building/contract';

/** What a variant of a logo is for: no two should be for the same. */
export interface Place {
  arrangement: LogoArrangement;
  colourMode: ColourMode;
  ground: Ground;
  /** BCP 47 tag of the words in it; `null` where there are none. */
  language: string | null;
}

/** Equal for equal places, and good as a key. */
export const placeId = ({ arrangement, colourMode, ground, language }: Place): string =>
  [arrangement, colourMode, ground, (language ?? '').toLowerCase()].join(' ');

export const samePlace = (a: Place, b: Place): boolean => placeId(a) === placeId(b);
