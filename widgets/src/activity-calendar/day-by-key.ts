import { monthAfter } from './month.js';
import { dayAfter } from './week.js';

/**
 * The day that a key leads to in a table of days (WAI-ARIA Authoring Practices, Date Picker Dialog).
 *
 * @param place the day's in its week, from 0.
 * @returns `undefined` for other keys.
 */
export function dayByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: string,
  place: number,
  isRtl: boolean,
): string | undefined {
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return dayAfter(day, forward);
    case 'ArrowLeft':
      return dayAfter(day, -forward);
    case 'ArrowDown':
      return dayAfter(day, 7);
    case 'ArrowUp':
      return dayAfter(day, -7);
    case 'Home':
      return dayAfter(day, -place);
    case 'End':
      return dayAfter(day, 6 - place);
    case 'PageDown':
      return inOtherMonth(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return inOtherMonth(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}

/** The same day of the month, or the last where that month is shorter. */
function inOtherMonth(day: string, months: number): string {
  const month = monthAfter(day.slice(0, 7), months);
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  return [month + day.slice(7), last].sort()[0] ?? last;
}
