import type { Concept, Grasp, Value } from '@party-building/contract';

/** What names, links and describes; all other strings of a snapshot are texts for readers. */
const NO_TEXT = new Set(['key', 'kind', 'growth', 'grasp', 'lang', 'type', 'format', 'url', 'hero', 'picture']);

/** Every text that a part of a snapshot gives to read. */
export function textsOf(part: Concept | Grasp | Value): string[] {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return [squeezed(value)];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) => (NO_TEXT.has(name) ? [] : collect(child)));
  };
  return collect(part);
}

/** As a browser renders it: white space is one space. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts that do not stand in what a page shows. */
export const missingIn = (shown: string, texts: readonly string[]): string[] => {
  const all = squeezed(shown);
  return texts.filter((text) => !all.includes(text));
};
