import { isKey } from './new-key';

/** A repeatable item as it comes with a save, or as it is stored. */
export interface Item {
  id?: number | string;
  key?: unknown;
  [field: string]: unknown;
}

/** Finds the repeatable components with a key among a model's attributes: attribute name → the component's own finder. */
export interface KeyedLists {
  [attribute: string]: KeyedLists;
}

export interface ItemKeying {
  /** Which attributes are lists of keyed items, and which lists these hold in turn. */
  lists: KeyedLists;
  /** The draft that the save replaces. */
  stored?: Item | null | undefined;
  /** The draft in another locale: that which is translated from, where this one is a translation. */
  source?: Item | null | undefined;
  /** Whether the save is one of the locale that is translated from: only a list filled in as a whole takes over keys of `source`. */
  leads?: boolean;
  newKey: () => string;
}

/**
 * Gives every repeatable item of a save its stable key, in place. A stored item keeps its key, whatever the client says; an item that
 * was filled in from another locale keeps the key that it brings; a pasted duplicate gets a new one. A new item of a translation
 * takes the key of the source's item that has no counterpart yet where that is beyond doubt: as many new items here as unmatched ones
 * there. In the locale that is translated from, a single new item is new: what is unmatched in a translation is a leftover. Positions are never compared otherwise: they pair wrong texts as soon as one item is moved.
 */
export function keyItems(data: Item, { lists, stored, source, leads = false, newKey }: ItemKeying): void {
  for (const [attribute, inner] of Object.entries(lists)) {
    const items = listOf(data, attribute);
    const storedItems = listOf(stored, attribute);
    const sourceItems = listOf(source, attribute);
    const storedById = new Map(storedItems.map((item) => [String(item.id), item]));
    const used = new Set<string>();
    const take = (item: Item, key: unknown): boolean => {
      if (!isKey(key) || used.has(key)) return false;
      used.add(key);
      item.key = key;
      return true;
    };

    const unkeyed = items
      .filter((item) => !(item.id !== undefined && take(item, storedById.get(String(item.id))?.key)))
      .filter((item) => !(item.id === undefined && take(item, item.key)));
    const unmatched = sourceItems.filter((item) => isKey(item.key) && !used.has(item.key));
    const adopt = unkeyed.length === unmatched.length && (!leads || unkeyed.length === items.length);
    unkeyed.forEach((item, index) => {
      if (!(adopt && take(item, unmatched[index]?.key))) take(item, newKey());
    });

    for (const item of items) {
      keyItems(item, {
        lists: inner,
        stored: item.id === undefined ? undefined : storedById.get(String(item.id)),
        source: sourceItems.find(({ key }) => key === item.key),
        leads,
        newKey,
      });
    }
  }
}

function listOf(holder: Item | null | undefined, attribute: string): Item[] {
  const value = holder?.[attribute];
  return Array.isArray(value) ? value.filter((item): item is Item => typeof item === 'object' && item !== null) : [];
}
