/**
 * A plain text. A string is in the snapshot's locale; a text that fell back to another locale says which, so that a page can mark
 * it with `lang` (WCAG 2.2, 3.1.2 Language of Parts).
 */
export type Text = string | { text: string; lang: string };

/** The characters of a text, whatever its language; empty for an absent one. */
export function textOf(text: Text | undefined): string {
  return text === undefined ? '' : typeof text === 'string' ? text : text.text;
}

/** The language of a text that differs from the snapshot's; `undefined` where it is the snapshot's own. */
export function langOf(text: object | string | undefined): string | undefined {
  return typeof text === 'object' && 'lang' in text && typeof text.lang === 'string' ? text.lang : undefined;
}
