import type { ThemeColorName } from '@party-building/contract';
import { contrast, under, verdictOf, type Verdict } from './contrast';

/** A text and what it stands on. */
export interface Pair {
  text: ThemeColorName;
  ground: ThemeColorName;
}

/** Every text that the elements write, on every ground that it stands on. Gold and borders are lines: nobody has to read them. */
export const PAIRS: readonly Pair[] = [
  ...(['on-banner', 'on-banner-accent'] as const).map((text) => ({ text, ground: 'banner' as const })),
  ...(['surface', 'tint'] as const).flatMap((ground) => (['text', 'muted', 'accent'] as const).map((text) => ({ text, ground }))),
];

/** The shadow on banners towards one corner, black: `--pb-color-shade`. */
const SHADE = 1 / 3;

export interface Judged extends Pair {
  ratio: number;
  verdict: Verdict;
}

/** How well each text can be read with these colours; on a banner where it is read worst, in the shadow or out of it. */
export function judge(colors: Readonly<Record<ThemeColorName, string>>): Judged[] {
  return PAIRS.map(({ text, ground }) => {
    const grounds = ground === 'banner' ? [colors.banner, under(colors.banner, '#000000', SHADE)] : [colors[ground]];
    const ratio = Math.min(...grounds.map((each) => contrast(colors[text], each)));
    return { text, ground, ratio, verdict: verdictOf(ratio) };
  });
}
