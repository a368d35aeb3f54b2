import type { Place } from './messages';

export interface PlacedText extends Place {
  text: string;
}

/** White space as a page shows it. */
export const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A part of a text that tells which text it is. Chinese says much in few characters. */
const TELLING = /[\u3400-\u9fff]{4}|[^\s]{2,}\s[^\s]+/;

/**
 * Where a shown text is written: the one that is the same; else the longest that stands in it, for elements put words around texts; else
 * the first that it is a telling part of, for bold words and links cut paragraphs in pieces.
 *
 * @param texts in the order in which they are preferred.
 */
export function findText(shown: string, texts: readonly PlacedText[]): PlacedText | undefined {
  const sought = normal(shown);
  if (sought === '') return undefined;
  const same = texts.find(({ text }) => text === sought);
  if (same) return same;
  let longest: PlacedText | undefined;
  for (const each of texts)
    if (each.text.length > (longest?.text.length ?? 1) && each.text.length * 2 >= sought.length && sought.includes(each.text))
      longest = each;
  return longest ?? (TELLING.test(sought) ? texts.find(({ text }) => text.includes(sought)) : undefined);
}
