import type { Note } from '../exchange.js';
import { attribute, textOf, type XmlElement } from '../xml/element.js';

/** A `<note>` of any version; 1.2 calls the category `from` and what it applies to `annotates`. */
export function readNote(note: XmlElement, names: { readonly category: string; readonly appliesTo: string }): Note {
  const [category, appliesTo, priority] = [names.category, names.appliesTo, 'priority'].map((name) => attribute(note, name));
  return {
    text: textOf(note),
    ...(category !== undefined && { category }),
    ...((appliesTo === 'source' || appliesTo === 'target') && { appliesTo }),
    ...(priority !== undefined && { priority: Number(priority) }),
  };
}
