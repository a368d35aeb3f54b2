import type { Exchange } from '../exchange.js';
import { assertWritable } from '../writable.js';
import { write12 } from './write12.js';
import { write2 } from './write2.js';

/** Versions that are written: 2.0, because tools that read XLIFF 2 at all read that one, and 1.2 for those that do not. */
export type WrittenVersion = '1.2' | '2.0';

/**
 * An exchange as XLIFF, in UTF-8. Characters that XML does not allow become `<cp>` in content; in names, notes and values, which cannot hold
 * it, they become U+FFFD.
 *
 * @throws TypeError when no valid file can hold it, as an id that is no name token
 */
export function writeXliff(exchange: Exchange, version: WrittenVersion): string {
  assertWritable(exchange);
  return version === '2.0' ? write2(exchange) : write12(exchange);
}
