/** A stored date as `yyyy-mm-dd`. */
export const dateOf = (stored: string | null | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(stored ?? '')?.[0];

/** A stored time of day as `hh:mm:ss`; databases add fractions. */
export const timeOf = (stored: string | null | undefined): string | undefined => {
  const [, time, seconds] = /^(\d{2}:\d{2})(:\d{2})?/.exec(stored ?? '') ?? [];
  return time === undefined ? undefined : `${time}${seconds ?? ':00'}`;
};

/** A stored instant, UTC, whole seconds; drivers hand out dates, texts and milliseconds. */
export const instantOf = (stored: string | number | Date | null | undefined): string | undefined => {
  if (stored === null || stored === undefined) return undefined;
  const at = new Date(stored);
  return Number.isNaN(at.getTime()) ? undefined : `${at.toISOString().slice(0, 19)}Z`;
};
