import type { KnownItem } from '@party-building/l10n';

/** How the items without keys of one version of a document were named: list → its items. */
export type Names = ReadonlyMap<string, readonly KnownItem[]>;

export const NO_NAMES: Names = new Map();

export const namesFrom = (json: string | null | undefined): Names =>
  new Map(Object.entries(JSON.parse(json ?? '{}') as Record<string, readonly KnownItem[]>));

/** In a steady order, so that what is the same is stored the same. */
export const namesToJson = (names: Names): string =>
  JSON.stringify(Object.fromEntries([...names].sort(([one], [other]) => (one < other ? -1 : 1))));

/** The lists whose items a change names otherwise, as they were and as they are since. */
export interface Renamed {
  readonly before: Names;
  readonly after: Names;
}

/** What differs between the names of before and since; nothing where nothing does. */
export function renamed(before: Names, after: Names): Renamed | undefined {
  const lists = [...after.keys()].filter((list) => JSON.stringify(before.get(list)) !== JSON.stringify(after.get(list)));
  const only = (names: Names): Names => new Map(lists.map((list) => [list, names.get(list) ?? []]));
  return lists.length === 0 ? undefined : { before: only(before), after: only(after) };
}

export const renamedToJson = ({ before, after }: Renamed): string => `{"before":${namesToJson(before)},"after":${namesToJson(after)}}`;

export function renamedFrom(json: string): Renamed {
  const { before, after } = JSON.parse(json) as Record<'before' | 'after', Record<string, readonly KnownItem[]>>;
  return { before: new Map(Object.entries(before)), after: new Map(Object.entries(after)) };
}
