import { translated } from './chinese';
import type { Element, Token } from './manifest';

/** A CSS property that the elements read, with what it is for in both languages. */
export interface ThemeToken {
  name: string;
  preset: string;
  meaning: { en: string; zh: string };
  /** Elements that read it; all where absent. */
  only?: string[];
}

/** Every token of the manifest once, in the order of the elements. */
export function tokensOf(elements: readonly Element[]): ThemeToken[] {
  const readers = new Map<string, { token: Token; tags: string[] }>();
  for (const { tag, tokens } of elements) {
    for (const token of tokens) {
      const known = readers.get(token.name);
      if (known) known.tags.push(tag);
      else readers.set(token.name, { token, tags: [tag] });
    }
  }
  return [...readers.values()].map(({ token: { name, default: preset = '', description = '' }, tags }) => ({
    name,
    preset,
    meaning: { en: description, zh: translated(description) },
    ...(tags.length < elements.length && { only: tags }),
  }));
}

/** The value of a token in one theme: `light-dark(a, b)` is a or b. */
export function presetIn(preset: string, isDark: boolean): string {
  const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/.exec(preset) ?? [undefined, preset, preset];
  return (isDark ? dark : light) ?? preset;
}
