/** “26 November 2026”, of `2026-11-26`. */
export const dayWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** `2026-11-26`, in UTC as due dates are. */
export const today = (): string => new Date().toISOString().slice(0, 10);
