/** The thing with a stable key; `item` is what the element was told. */
export function findItem<T extends { key: string }>(list: T[], item: string | undefined): T | undefined {
  return list.find(({ key }) => key === item);
}
