import { LIMITS } from './limits';
import type { Notes } from './notes';

const BEGINNING = { line: 1, column: 1 };

/** Files are UTF-8 here: other encodings are read differently by different readers. */
export function decode(bytes: Uint8Array, notes: Notes): string {
  if (bytes.length > LIMITS.bytes) notes.refuse('too-large', String(LIMITS.bytes / 1024 / 1024), BEGINNING);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notes.refuse('encoding', 'UTF-8', BEGINNING);
  }
}
