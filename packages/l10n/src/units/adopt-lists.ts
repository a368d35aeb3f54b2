import { contentOfEntry, type EntryContent } from './content-of-entry.js';
import type { KnownItem } from './identify.js';
import { isWithin } from './path.js';
import type { Naming } from './items.js';
import type { Entry, Schema } from './schema.js';

/**
 * What to know of the lists without keys in a translation that was made before anybody kept anything: its items are named as those of the
 * source, one by one, where both lists are as long and of the same kinds. This once there is nothing but the order to go by; without a record
 * such units need review, so nobody takes the guess for a fact. Other lists stay unpaired.
 *
 * @returns The first `Naming.known` of the target.
 */
export function adoptLists(
  schema: Schema,
  source: Entry,
  target: Entry,
  naming: Pick<Naming, 'keyField'> = {},
): Map<string, readonly KnownItem[]> {
  const adopted = new Map<string, readonly KnownItem[]>();
  const from = contentOfEntry(source, schema, naming);
  // A list within a list is found once the outer one has its names.
  for (let found = -1; found < adopted.size; ) {
    found = adopted.size;
    const into = contentOfEntry(target, schema, { ...naming, known: (list) => adopted.get(list) ?? [] });
    for (const [list, items] of from.seen) {
      const theirs = into.seen.get(list);
      if (adopted.has(list) || theirs?.length !== items.length || kindsOf(from, list) !== kindsOf(into, list)) continue;
      adopted.set(
        list,
        theirs.map(({ text }, index) => ({ id: items[index]?.id ?? '', text })),
      );
    }
  }
  return adopted;
}

const kindsOf = ({ units }: EntryContent, list: string): string =>
  units.flatMap(({ path, block }) => (block && isWithin(path, list) ? [block.type] : [])).join(' ');
