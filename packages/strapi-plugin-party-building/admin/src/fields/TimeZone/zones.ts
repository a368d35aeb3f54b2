export interface Zone {
  /** IANA name: `Asia/Shanghai`. */
  name: string;
  /** What it is ahead of UTC at the given time: `UTC+08:00`. */
  offset: string;
}

/** The zones that this browser knows, by name, with their offsets at `now`; and `stored`, should it not be one of them. */
export function zonesAt(now: Date, stored?: string): Zone[] {
  const names = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...(stored ? [stored] : [])]);
  return [...names].sort().flatMap((name) => {
    const offset = offsetOf(name, now);
    return offset === undefined ? [] : [{ name, offset }];
  });
}

/** `undefined` for what is no time zone. */
export function offsetOf(zone: string, now: Date): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(now);
    const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC');
    return offset === 'UTC' ? 'UTC+00:00' : offset;
  } catch {
    return undefined;
  }
}
