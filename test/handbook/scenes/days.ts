/** Pictures show the month after next: the seed's series run through it, and nothing of it is over. */
const AHEAD = 2;

const now = new Date();
const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + AHEAD, 1));

/** `yyyy-mm` of the month that is shown. */
export const MONTH = first.toISOString().slice(0, 7);

/** `yyyy-mm-dd` of a day of that month: the second Thursday is `(2, 4)`; Sunday is 7. */
export function dayOf(place: number, weekday: number): string {
  const before = (weekday - (first.getUTCDay() || 7) + 7) % 7;
  return `${MONTH}-${String(1 + before + (place - 1) * 7).padStart(2, '0')}`;
}
