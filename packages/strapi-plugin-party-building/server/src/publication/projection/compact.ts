/** Leaves out what is `undefined`: JSON has no such thing, and `exactOptionalPropertyTypes` minds. */
export function compact<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** A list, absent where it is empty. */
export const orAbsent = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
