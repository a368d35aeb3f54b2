import type { KeyedRow, PublishedRows } from './documents';

/**
 * The rows of documents that have their key for themselves. Of two documents of one type with one key the older one keeps it: portals
 * refer to that. Two with one address would break every snapshot; none comes from this version, but an older database may hold some.
 *
 * @param report told in a sentence of each document that is left out.
 */
export function withoutDuplicates(rows: PublishedRows, report: (sentence: string) => void): PublishedRows {
  const sound = <R extends KeyedRow>(type: string, all: R[]): R[] => {
    const out = secondDocuments(type, all, report);
    return all.filter(({ documentId }) => !out.has(documentId));
  };
  return {
    concepts: rows.concepts,
    grasps: sound('grasp', rows.grasps),
    values: sound('value', rows.values),
    logos: sound('logo', rows.logos),
    carriers: sound('carrier', rows.carriers),
    venues: sound('venue', rows.venues),
  };
}

/** Documents of one type whose key belongs to another one. */
export function secondDocuments(type: string, all: readonly KeyedRow[], report: (sentence: string) => void): ReadonlySet<string> {
  const owners = new Map<string, KeyedRow>();
  for (const row of all) {
    const owner = owners.get(row.key);
    if (!owner || older(row, owner)) owners.set(row.key, row);
  }
  const others = new Map<string, KeyedRow>();
  for (const row of all) if (owners.get(row.key)?.documentId !== row.documentId) others.set(row.documentId, row);
  for (const { key, documentId } of others.values())
    report(`a second ${type} with the key “${key}” (document ${documentId}) is not shown; copy its content to a new entry and delete it`);
  return new Set(others.keys());
}

function older(a: KeyedRow, b: KeyedRow): boolean {
  const [first, second] = [savedAt(a), savedAt(b)];
  return first !== second ? first < second : a.documentId < b.documentId;
}

const savedAt = ({ createdAt }: KeyedRow): number => {
  const at = createdAt === undefined || createdAt === null ? NaN : new Date(createdAt).getTime();
  return Number.isNaN(at) ? Infinity : at;
};
