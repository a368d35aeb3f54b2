import { createHash } from 'node:crypto';

/** Bytes of a name's hash that are kept: of 100,000 names two share them about once. */
const BYTES = 4;

/**
 * The first bytes of each name's SHA-256, one after the other: says without the names whether one may be among them. Names of many
 * activities would take more room than all else that is kept of them.
 */
export type Prefixes = Buffer;

export const prefixOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(0);

export function prefixesOf(names: readonly string[]): Prefixes {
  const prefixes = Buffer.alloc(names.length * BYTES);
  names.forEach((name, i) => prefixes.writeUInt32BE(prefixOf(name), i * BYTES));
  return prefixes;
}

/** Whether one of the names may be among those that the prefixes are of; never `false` for one that is. */
export function mayHold(prefixes: Prefixes, sought: ReadonlySet<number>): boolean {
  for (let at = 0; at < prefixes.length; at += BYTES) if (sought.has(prefixes.readUInt32BE(at))) return true;
  return false;
}
