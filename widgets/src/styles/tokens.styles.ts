import type { ThemeColorName, ThemeTokens } from '@party-building/contract';
import { css } from './css.js';

/** Of a colour: value on light ground, value on dark ground, and the system's colour that stands for it in forced colours. */
type Shades = readonly [light: string, dark: string, forced: string];

/** `--pb-color-{name}` of the page overrides each. A site sets all but the shadow on a banner. */
const COLORS: Record<ThemeColorName | 'shade', Shades> = {
  shade: ['#0005', '#0005', 'Canvas'],
  banner: ['#97141a', '#97141a', 'Canvas'],
  'on-banner': ['#fff', '#fff', 'CanvasText'],
  'on-banner-accent': ['#ffdc94', '#ffdc94', 'CanvasText'],
  gold: ['#cb9b43', '#cb9b43', 'CanvasText'],
  accent: ['#a3161c', '#ff9d90', 'LinkText'],
  text: ['#261b17', '#f3ebe4', 'CanvasText'],
  muted: ['#66564d', '#c4b3a7', 'CanvasText'],
  surface: ['#fff', '#1e1816', 'Canvas'],
  tint: ['#fbf6ec', '#2a211d', 'Canvas'],
  border: ['#e8dcc8', '#4a3b32', 'CanvasText'],
};

/** Without `theme` the page's `color-scheme` decides. Browsers without `light-dark()` (Chromium before 123) know only the theme that is stated. */
function colorRules(colors: readonly (readonly [string, Shades])[]): string {
  const declare = (value: (shades: Shades) => string) =>
    colors.map(([name, shades]) => `--_${name}:var(--pb-color-${name},${value(shades)});`).join('');
  return (
    `:host{${declare(([light]) => light)}}:host([theme=dark]){${declare(([, dark]) => dark)}}` +
    `@supports(color:light-dark(red,red)){:host,:host([theme]){${declare(([light, dark]) => `light-dark(${light},${dark})`)}}}` +
    // Nothing of the page's: its colours are not the reader's.
    `@media(forced-colors:active){:host,:host([theme]){${colors.map(([name, [, , forced]]) => `--_${name}:${forced};`).join('')}}}`
  );
}

const sizes = (space: number | string, radius: number | string): string =>
  `:host{--_space:var(--pb-space,${space}px);--_radius:var(--pb-radius,${radius}px)}`;

export const tokens: CSSStyleSheet = css([
  `${sizes(4, 10)}${colorRules(Object.entries(COLORS))}:host{--_ground:linear-gradient(135deg,#0000,var(--_shade))var(--_banner)}` +
    `:host([theme=dark]){color-scheme:dark}:host([theme=light]){color-scheme:light}:host([theme=auto]){color-scheme:light dark}`,
]);

const HEX = /^#[\da-f]{6}$/i;

/**
 * What a site sets instead of our own values, for all elements on all its portals; the page's tokens come before it. Only colours as
 * `#rrggbb` and numbers are taken, whatever a server sends: nothing else gets into a style sheet.
 */
export function siteTokens({ colors = {}, space, radius }: ThemeTokens): CSSStyleSheet {
  const set = Object.entries(COLORS).flatMap(([name, [, , forced]]) => {
    const { light = '', dark = light } = colors[name as ThemeColorName] ?? {};
    return HEX.test(light) && HEX.test(dark) ? [[name, [light, dark, forced]] as const] : [];
  });
  return css([sizes(Number(space) || 4, Number(radius) >= 0 ? Number(radius) : 10) + colorRules(set)]);
}
