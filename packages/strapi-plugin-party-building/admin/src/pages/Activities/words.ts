import { dateLanguage, longDay } from '../../recurrence/words';
import type { Say } from '../../texts';
import type { Head, Occurrence } from './api';

/** “Friday, 13 November 2026”. */
export const wholeDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(dateLanguage(language), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** “November 2026”. */
export const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(dateLanguage(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** Names of the days of the week, Monday first. */
export function weekdayNames(language: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(dateLanguage(language), { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
}

/** When an occurrence takes place: “09:00–11:00”, “Whole day”, or with days where there are several. */
export function whenWords(
  { allDay, from, to, first, last }: Pick<Occurrence, 'allDay' | 'from' | 'to' | 'first' | 'last'>,
  say: Say,
  language: string,
): string {
  const [start, end] = [from.slice(11, 16), to.slice(11, 16)];
  if (first !== last) {
    const [one, other] = [longDay(first, language), longDay(last, language)];
    return allDay ? `${one} – ${other}` : `${one} ${start} – ${other} ${end}`;
  }
  if (allDay) return say('activities.all-day');
  return to > from ? `${start}–${end}` : start;
}

/** The title in the site's default language, or in another; a placeholder where there is none. */
export function titleOf(title: Head['title'], locales: readonly string[], say: Say): string {
  return [...locales, ...Object.keys(title)].map((locale) => title[locale]).find((written) => written) ?? say('activities.untitled');
}

/** The locale of {@link titleOf}. */
export const titleLocale = (title: Head['title'], locales: readonly string[]): string | undefined =>
  [...locales, ...Object.keys(title)].find((locale) => title[locale]);

/** A sign of a language for narrow places: 中, EN. */
export const localeSign = (locale: string): string => (locale.startsWith('zh') ? '中' : (locale.split('-')[0] ?? locale).toUpperCase());
