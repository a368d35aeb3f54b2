import { css } from './css.js';

/** Colours: name, value on light ground, value on dark ground. `--pb-color-{name}` overrides both. */
const COLOURS = [
  ['accent', '#a3161c', '#ff9d90'],
  ['text', '#261b17', '#f3ebe4'],
  ['muted', '#66564d', '#c4b3a7'],
  ['surface', '#fff', '#1e1816'],
  ['tint', '#fbf6ec', '#2a211d'],
  ['border', '#e8dcc8', '#4a3b32'],
] as const;

const declare = (value: (light: string, dark: string) => string): string =>
  COLOURS.map(([name, light, dark]) => `--_${name}:var(--pb-color-${name},${value(light, dark)});`).join('');

/**
 * Without `theme` the page's `color-scheme` decides. Browsers without `light-dark()` (Chromium before 123) know only the theme that is
 * stated.
 */
export const tokens: CSSStyleSheet = css([
  `:host{--_banner:var(--pb-color-banner,#97141a);--_gold:var(--pb-color-gold,#cb9b43);${declare((value) => value)}}:host([theme=dark]){color-scheme:dark;${declare((_, dark) => dark)}}` +
    `@supports(color:light-dark(red,red)){:host,:host([theme]){${declare((a, b) => `light-dark(${a},${b})`)}}}` +
    `:host([theme=light]){color-scheme:light}:host([theme=auto]){color-scheme:light dark}`,
]);
