const DAY_MS = 86_400_000;

/** @returns the day, `yyyy-mm-dd`, that is so many days later. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

interface WeekInfo {
  /** 1 is Monday, 7 Sunday. */
  firstDay: number;
}

/** A proposal in the course of becoming a standard: a property in older browsers, a method in newer ones, nothing in Firefox. */
interface LocaleWithWeek extends Intl.Locale {
  weekInfo?: WeekInfo;
  getWeekInfo?(): WeekInfo;
}

/**
 * @param language BCP 47 tag; weeks begin on its first day, on Monday where the browser does not know it.
 * @returns the place of a day in its week, from 0.
 */
export function placeInWeek(day: string, language: string): number {
  const firstDay = weekOf(language)?.firstDay ?? 1;
  return (new Date(day).getUTCDay() - firstDay + 7) % 7;
}

function weekOf(language: string): WeekInfo | undefined {
  try {
    const locale: LocaleWithWeek = new Intl.Locale(language);
    return locale.getWeekInfo?.() ?? locale.weekInfo;
  } catch {
    return undefined; // no language tag
  }
}
