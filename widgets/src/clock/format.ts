import { attempt } from '../content/attempt.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format of dates. Each is made once: making one takes longer than all that is done with it.
 *
 * @param timeZone IANA name; the reader's zone without. One that the browser does not know gives UTC, and says so where it is named.
 */
export function dateFormat(locale: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const make = (zone: string | undefined) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const format = formats.get(key) ?? attempt(() => make(timeZone)) ?? make('UTC');
  formats.set(key, format);
  return format;
}
