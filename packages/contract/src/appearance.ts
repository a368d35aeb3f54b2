/** Colours of the elements that a site may set: `--pb-color-{name}` of a page comes before them. */
export const THEME_COLORS = [
  'banner',
  'on-banner',
  'on-banner-accent',
  'gold',
  'accent',
  'text',
  'muted',
  'surface',
  'tint',
  'border',
] as const;
export type ThemeColorName = (typeof THEME_COLORS)[number];

/** A colour on a light ground and on a dark one, `#rrggbb`, lower case. */
export interface ThemeColor {
  light: string;
  /** As `light` where absent. */
  dark?: string;
}

/** How elements look where the page does not say otherwise. */
export interface ThemeTokens {
  colors?: Partial<Record<ThemeColorName, ThemeColor>>;
  /** Radius of boxes, CSS pixels. */
  radius?: number;
  /** Unit of all distances, CSS pixels. */
  space?: number;
}

/** How the elements look on all portals of a site. */
export interface Appearance extends ThemeTokens {
  /** Everything is shown in grey on these days, as on days of mourning. */
  greyscale?: Greyscale;
}

export interface Greyscale {
  /** First and last day, `yyyy-mm-dd`, in the site's zone. */
  from: string;
  until: string;
}

/** Whether a day, `yyyy-mm-dd` in the site's zone, is one of those shown in grey. */
export const isGrey = (appearance: Appearance | undefined, day: string): boolean => {
  const { from, until } = appearance?.greyscale ?? {};
  return from !== undefined && until !== undefined && from <= day && day <= until;
};
