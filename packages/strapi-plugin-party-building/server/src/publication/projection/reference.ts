/** A reference by key; absent where its target is not shown: it would lead nowhere. */
export const reference = (key: string | null | undefined, shown: ReadonlySet<string>): string | undefined =>
  key && shown.has(key) ? key : undefined;
