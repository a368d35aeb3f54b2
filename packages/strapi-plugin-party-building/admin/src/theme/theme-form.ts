import { THEME_COLORS, type ThemeColor, type ThemeColorName, type ThemeTokens } from '@party-building/contract';

/** What holds where a theme says nothing. */
export interface Presets {
  colors: readonly { name: string; light: string; dark: string }[];
  radius: number;
  space: number;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A theme as it stands in the form: empty fields leave the preset. */
export interface ThemeForm {
  colors: Readonly<Record<ThemeColorName, Readonly<Record<Scheme, string>>>>;
  radius: string;
  space: string;
}

export const SIZES = { radius: { min: 0, max: 64 }, space: { min: 1, max: 16 } } as const;
export type SizeName = keyof typeof SIZES;

/** Presets with what a site sets on top. */
export function presetsUnder({ colors, radius, space }: ThemeTokens, presets: Presets): Presets {
  return {
    colors: presets.colors.map((preset) => ({ ...preset, ...both(colors?.[preset.name as ThemeColorName]) })),
    radius: radius ?? presets.radius,
    space: space ?? presets.space,
  };
}

const both = (color: ThemeColor | undefined): Partial<Record<Scheme, string>> =>
  color ? { light: color.light, dark: color.dark ?? color.light } : {};

export function themeFormOf({ colors = {}, radius, space }: ThemeTokens): ThemeForm {
  return {
    colors: Object.fromEntries(THEME_COLORS.map((name) => [name, { light: '', dark: '', ...both(colors[name]) }])) as ThemeForm['colors'],
    radius: radius === undefined ? '' : String(radius),
    space: space === undefined ? '' : String(space),
  };
}

const isColor = (text: string): boolean => /^#[\da-f]{6}$/i.test(text.trim());

/** The colours that hold in one scheme; a field that holds no colour leaves the preset. */
export function colorsIn(scheme: Scheme, { colors }: ThemeForm, presets: Presets): Record<ThemeColorName, string> {
  return Object.fromEntries(
    THEME_COLORS.map((name) => {
      const given = colors[name][scheme].trim().toLowerCase();
      return [name, isColor(given) ? given : (presets.colors.find((each) => each.name === name)?.[scheme] ?? '#000000')];
    }),
  ) as Record<ThemeColorName, string>;
}

/** Where something is wrong: `colors.accent.light`, `radius`. */
export function themeProblems({ colors, ...sizes }: ThemeForm): string[] {
  const fields = THEME_COLORS.flatMap((name) => SCHEMES.map((scheme) => ({ at: `colors.${name}.${scheme}`, text: colors[name][scheme] })));
  return [
    ...fields.filter(({ text }) => text.trim() !== '' && !isColor(text)).map(({ at }) => at),
    ...(Object.keys(SIZES) as SizeName[]).filter((name) => sizes[name].trim() !== '' && !isSize(name, sizes[name])),
  ];
}

function isSize(name: SizeName, text: string): boolean {
  const { min, max } = SIZES[name];
  return /^\d{1,2}(\.\d{1,2})?$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}

/** What would be saved: a colour with both its values, so that later presets change neither. */
export function tokensOf(form: ThemeForm, presets: Presets): ThemeTokens {
  const [light, dark] = SCHEMES.map((scheme) => colorsIn(scheme, form, presets)) as [
    Record<ThemeColorName, string>,
    Record<ThemeColorName, string>,
  ];
  const set = THEME_COLORS.filter((name) => SCHEMES.some((scheme) => isColor(form.colors[name][scheme])));
  return {
    ...(set.length > 0 && { colors: Object.fromEntries(set.map((name) => [name, { light: light[name], dark: dark[name] }])) }),
    ...(isSize('radius', form.radius) && { radius: Number(form.radius) }),
    ...(isSize('space', form.space) && { space: Number(form.space) }),
  };
}

/** A theme as CSS properties of a page. */
export function propertiesOf({ colors = {}, radius, space }: ThemeTokens): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(colors).map(([name, { light, dark = light }]) => [
        `--pb-color-${name}`,
        light === dark ? light : `light-dark(${light}, ${dark})`,
      ]),
    ),
    ...(radius !== undefined && { '--pb-radius': `${radius}px` }),
    ...(space !== undefined && { '--pb-space': `${space}px` }),
  };
}

/** All of a theme as properties: presets too, which would otherwise be the site's. */
export const wholeProperties = (form: ThemeForm, presets: Presets): Record<string, string> => {
  const [light, dark] = SCHEMES.map((scheme) => colorsIn(scheme, form, presets)) as [
    Record<ThemeColorName, string>,
    Record<ThemeColorName, string>,
  ];
  const { radius = presets.radius, space = presets.space } = tokensOf(form, presets);
  const colors = Object.fromEntries(THEME_COLORS.map((name) => [name, { light: light[name], dark: dark[name] }]));
  return propertiesOf({ colors, radius, space });
};

/** A rule for a style sheet of the page. */
export function cssOf(tokens: ThemeTokens): string {
  const lines = Object.entries(propertiesOf(tokens)).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? [':root {', ...lines, '}'].join('\n') : '';
}
