/** The list with one entry moved to another place; places outside the list count as its ends. */
export function move<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const moved = list.slice(from, from + 1);
  const place = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
}

export const sameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** An order chosen before the list changed, for the list as it is now: gone entries leave, new ones come last. */
export function rebase(chosen: readonly string[], present: readonly string[]): string[] {
  const kept = chosen.filter((id) => present.includes(id));
  return [...kept, ...present.filter((id) => !kept.includes(id))];
}
