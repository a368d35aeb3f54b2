import { exactHash } from '../text/hash.js';
import { similarity } from '../text/similarity.js';

/** What is known of an item of a list without keys: the name it was given, and its text when it was last seen. */
export interface KnownItem {
  readonly id: string;
  readonly text: string;
}

/** From here on a text counts as the same one, edited. */
const ALIKE = 0.5;

/**
 * Names the items of a list that has no keys. An item is the known one whose text is exactly its own, else the most alike one from half on,
 * else a new one. Never by its place: after an insertion every translation would stand beside the wrong item.
 *
 * @returns One id an item, each different. A new id is made from the text, so that equal lists have equal ids before anything is known.
 */
export function identifyItems(texts: readonly string[], known: readonly KnownItem[]): string[] {
  const ids: (string | undefined)[] = texts.map(() => undefined);
  const free = new Set(known);
  const hashes = texts.map((text) => exactHash(text));
  const byHash = new Map<string, KnownItem[]>();
  for (const item of known) {
    const hash = exactHash(item.text);
    byHash.set(hash, [...(byHash.get(hash) ?? []), item]);
  }
  hashes.forEach((hash, index) => {
    const item = byHash.get(hash)?.shift();
    if (!item) return;
    ids[index] = item.id;
    free.delete(item);
  });
  for (const { index, item } of alike(texts, ids, [...free])) {
    if (ids[index] !== undefined || !free.has(item)) continue;
    ids[index] = item.id;
    free.delete(item);
  }
  const taken = new Set(known.map(({ id }) => id));
  return ids.map((id, index) => id ?? newId(hashes[index] as string, taken));
}

/** The most alike first; of two that are equally alike the one that has kept its place. */
function alike(texts: readonly string[], ids: readonly (string | undefined)[], free: readonly KnownItem[]) {
  const pairs = texts.flatMap((text, index) =>
    ids[index] === undefined ? free.map((item, place) => ({ index, item, place, likeness: similarity(text, item.text, ALIKE) })) : [],
  );
  return pairs
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.index - a.place) - Math.abs(b.index - b.place) || a.index - b.index);
}

function newId(hash: string, taken: Set<string>): string {
  const start = `~${hash.slice(0, 12)}`;
  let id = start;
  for (let copy = 2; taken.has(id); copy += 1) id = `${start}-${copy}`;
  taken.add(id);
  return id;
}
