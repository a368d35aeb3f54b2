import { elementsOf, type Element } from './drawing';
import { LIMITS } from './limits';
import type { Notes } from './notes';

/**
 * Every reference names an element of the drawing, none leads back to itself, and all together draw no more than a browser can.
 *
 * @throws Refusal
 */
export function checkReferences(root: Element, notes: Notes): void {
  const byId = new Map<string, Element>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get('id');
    if (id === undefined) continue;
    if (!byId.has(id)) byId.set(id, element);
    else {
      // Browsers take the first; two would mean different things to different readers.
      element.attributes.delete('id');
      notes.taken('duplicate-id', id, element.at);
    }
  }
  for (const element of elementsOf(root)) {
    const missing = element.refers.filter(({ id }) => !byId.has(id));
    for (const { attribute, id } of missing) {
      setMissing(element, attribute);
      notes.taken('dangling', `${attribute}: #${id}`, element.at);
    }
    element.refers = element.refers.filter((reference) => !missing.includes(reference));
  }
  countDrawn(root, byId, notes);
}

/** What browsers draw for a paint that is missing: its fallback, or nothing. Other missing references have no effect. */
function setMissing({ attributes }: Element, attribute: string): void {
  if (attribute === 'fill' || attribute === 'stroke')
    attributes.set(attribute, (attributes.get(attribute) ?? '').replace(/^url\([^)]*\)\s*/, '') || 'none');
  else attributes.delete(attribute);
}

/** Each element once, and again for each reference to it; known parts are not counted twice. */
function countDrawn(root: Element, byId: ReadonlyMap<string, Element>, notes: Notes): void {
  const known = new Map<Element, number>();
  const entered = new Set<Element>();
  const count = (element: Element, chain: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (entered.has(element)) notes.refuse('loop', `#${element.attributes.get('id') ?? element.name}`, element.at);
    if (chain > LIMITS.chain) notes.refuse('too-deep', String(LIMITS.chain), element.at);
    entered.add(element);
    let drawn = 1;
    for (const child of element.children) if (typeof child !== 'string') drawn += count(child, chain);
    for (const { id } of element.refers) {
      const target = byId.get(id);
      if (target) drawn += count(target, chain + 1);
    }
    if (drawn > LIMITS.drawn) notes.refuse('too-many', String(LIMITS.drawn), element.at);
    entered.delete(element);
    known.set(element, drawn);
    return drawn;
  };
  count(root, 0);
}
