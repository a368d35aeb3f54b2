import { inflateRawSync } from 'node:zlib';
import type { Entry } from './entry.js';

/** Activities of opened parts that are kept in memory: those of the months that are being read. */
const KEPT = 5_000;

/** The newest last. */
const opened = new Map<Buffer, readonly Entry[]>();
let kept = 0;

/** The entries of a packed part. What was asked for last is kept, so that a page after the other of a month unpacks it once. */
export function open(packed: Buffer): readonly Entry[] {
  const known = opened.get(packed);
  if (known) {
    opened.delete(packed);
    opened.set(packed, known);
    return known;
  }
  const entries = JSON.parse(inflateRawSync(packed).toString()) as readonly Entry[];
  opened.set(packed, entries);
  kept += entries.length;
  for (const [oldest, { length }] of opened) {
    if (kept <= KEPT || oldest === packed) break;
    opened.delete(oldest);
    kept -= length;
  }
  return entries;
}
