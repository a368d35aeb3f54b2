/** A day and its time, shortly: “26 Nov 2026, 14:05”. */
export const momentWords = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
