import { dateFormat } from './format.js';

/**
 * The day of an instant, `yyyy-mm-dd`.
 *
 * @param timeZone IANA name; the reader's zone without.
 */
export function dayOf(instant: number | string, timeZone?: string): string {
  // Swedish writes days as ISO 8601 does.
  return dateFormat('sv-SE', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}
