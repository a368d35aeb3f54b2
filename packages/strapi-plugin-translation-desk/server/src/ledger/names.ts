import type { KnownItem } from '@party-building/l10n';

/** How the items without keys of one version of a document were named: list → its items. */
export type Names = ReadonlyMap<string, readonly KnownItem[]>;

export const NO_NAMES: Names = new Map();

export const namesFrom = (json: string | null | undefined): Names =>
  new Map(Object.entries(JSON.parse(json ?? '{}') as Record<string, readonly KnownItem[]>));

/** In a steady order, so that what is the same is stored the same. */
export const namesToJson = (names: Names): string =>
  JSON.stringify(Object.fromEntries([...names].sort(([one], [other]) => (one < other ? -1 : 1))));
