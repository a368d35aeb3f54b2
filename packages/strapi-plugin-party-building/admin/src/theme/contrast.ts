/** What WCAG 2.2 (1.4.3, level AA) says of a text: `text` at any size, `large` from 24 px or bold from 18.66 px, `none` at no size. */
export type Verdict = 'text' | 'large' | 'none';

const AA_TEXT = 4.5;
const AA_LARGE = 3;

/** Contrast ratio of two colours, `#rrggbb`: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const verdictOf = (ratio: number): Verdict => (ratio >= AA_TEXT ? 'text' : ratio >= AA_LARGE ? 'large' : 'none');

/** A ratio as it is written: never rounded up over a limit. */
export const written = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Relative luminance (WCAG 2.2). */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour under another one that lets part of it through. */
export function under(color: string, over: string, opacity: number): string {
  const top = channelsOf(over);
  return `#${channelsOf(color)
    .map((channel, i) =>
      Math.round(channel * (1 - opacity) + (top[i] ?? 0) * opacity)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const channelsOf = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
