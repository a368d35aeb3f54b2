import type { Appearance } from '@party-building/contract';
import { themeFormOf, themeProblems, tokensOf, type Presets, type ThemeForm } from '../../theme/theme-form';

export interface AppearanceForm {
  theme: ThemeForm;
  /** `yyyy-mm-dd`, empty where none is chosen. */
  from: string;
  until: string;
}

export const formOf = ({ greyscale, ...tokens }: Appearance): AppearanceForm => ({
  theme: themeFormOf(tokens),
  from: greyscale?.from ?? '',
  until: greyscale?.until ?? '',
});

/** What would be saved. */
export const appearanceOf = ({ theme, from, until }: AppearanceForm, presets: Presets): Appearance => ({
  ...tokensOf(theme, presets),
  ...(from !== '' && until !== '' && { greyscale: { from, until } }),
});

/** Where something is wrong. */
export function problemsOf({ theme, from, until }: AppearanceForm): string[] {
  return [
    ...themeProblems(theme),
    ...(from === '' && until !== '' ? ['greyscale.from'] : []),
    ...(from !== '' && (until === '' || until < from) ? ['greyscale.until'] : []),
  ];
}

/** When the elements are grey, seen from a day of the site's zone. */
export type GreyState = 'never' | 'coming' | 'now' | 'over';

export function greyState({ from, until }: Pick<AppearanceForm, 'from' | 'until'>, today: string): GreyState {
  if (from === '' || until === '' || until < from) return 'never';
  return today < from ? 'coming' : today > until ? 'over' : 'now';
}

/** How many days there are from the first to the last, both counted. */
export const daysOf = ({ from, until }: Pick<AppearanceForm, 'from' | 'until'>): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
