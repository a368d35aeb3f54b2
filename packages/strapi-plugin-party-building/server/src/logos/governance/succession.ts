/** As much of a logo as its place in a chain of successors needs. */
export interface Successive {
  key: string;
  supersededBy?: string | null | undefined;
}

/**
 * The logos that follow one another, from the one that takes this one's place to the last. Ends where a logo is unknown, and before one
 * that has been named already.
 */
export function successorsOf<T extends Successive>({ key, supersededBy }: Successive, all: ReadonlyMap<string, T>): T[] {
  const chain: T[] = [];
  const seen = new Set([key]);
  for (let next = supersededBy; next && !seen.has(next); ) {
    const successor = all.get(next);
    if (!successor) break;
    seen.add(next);
    chain.push(successor);
    next = successor.supersededBy;
  }
  return chain;
}
