/** What is of one of the kinds, separated by spaces; all where none is named. */
export const ofKind = <T extends { kind: string }>(list: T[] = [], kinds?: string): T[] =>
  kinds ? list.filter(({ kind }) => kinds.split(' ').includes(kind)) : list;
