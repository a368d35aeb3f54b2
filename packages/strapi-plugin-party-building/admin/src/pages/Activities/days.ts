const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

export const daysAfter = (day: string, days: number): string => iso(new Date(at(day).getTime() + days * 86_400_000));

export const daysBetween = (one: string, other: string): number => Math.round((at(other).getTime() - at(one).getTime()) / 86_400_000);

/** Monday is 0. */
export const weekdayOf = (day: string): number => (at(day).getUTCDay() + 6) % 7;

/** A month so many months later, `yyyy-mm`. */
export const monthAfter = (month: string, months: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 7);

/** The same date of another month, or its last where it is shorter. */
export function sameDateIn(month: string, day: string): string {
  const last = daysAfter(`${monthAfter(month, 1)}-01`, -1);
  const date = `${month}-${day.slice(8, 10)}`;
  return date > last ? last : date;
}

/** The weeks of a calendar's page. */
export function weeksOf(from: string, before: string): string[][] {
  const weeks: string[][] = [];
  for (let monday = from; monday < before; monday = daysAfter(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => daysAfter(monday, day)));
  }
  return weeks;
}

/** Whether a text is a month of the years that the calendar shows. */
export const isMonth = (text: string | null): text is string => text !== null && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);

export const isDay = (text: string): boolean =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text).getTime()) && iso(at(text)) === text;

/** Where the keys of a grid of days lead (ARIA Authoring Practices, grid pattern); `undefined` for other keys. */
export function dayByKey(day: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return daysAfter(day, -1);
    case 'ArrowRight':
      return daysAfter(day, 1);
    case 'ArrowUp':
      return daysAfter(day, -7);
    case 'ArrowDown':
      return daysAfter(day, 7);
    case 'Home':
      return daysAfter(day, -weekdayOf(day));
    case 'End':
      return daysAfter(day, 6 - weekdayOf(day));
    case 'PageUp':
      return sameDateIn(monthAfter(day.slice(0, 7), -1), day);
    case 'PageDown':
      return sameDateIn(monthAfter(day.slice(0, 7), 1), day);
    default:
      return undefined;
  }
}
