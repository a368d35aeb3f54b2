import type { Core } from '@strapi/strapi';
import { ACTIVITY } from '../content-types/uids';
import { message } from '../messages';
import { shiftOnce, shiftSeries } from './move/shift';
import type { Draft } from './rows';
import { daysBetween } from './wall-clock';

/** The longest title that the content type takes. */
const LONGEST = 160;

/** How a copy's title is marked, in the content's own language. */
const COPY: Record<string, (title: string) => string> = {
  zh: (title) => `${cut(title, LONGEST - 4)}（副本）`,
  en: (title) => `${cut(title, LONGEST - 7)} (copy)`,
};

const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/** The title of a copy; in a language that we have no word in, as it was. */
export const copyTitle = (title: string, locale: string): string => COPY[locale.split('-')[0] ?? '']?.(title) ?? title;

/**
 * A new activity like this one that begins on another day: drafts in all its languages, with the same times. What happened to single
 * occurrences is not copied, nor that it was moved or cancelled.
 *
 * @returns its documentId.
 */
export async function duplicate(strapi: Core.Strapi, { rows, row }: Draft, day: string, user: number | undefined): Promise<string> {
  const days = row.startDate ? daysBetween(row.startDate, day) : 0;
  const once = shiftOnce(row as never, days);
  const series = row.recurrence && row.startDate ? shiftSeries({ ...row, changes: [] } as never, row.startDate, days) : undefined;
  const data = {
    startDate: day,
    endDate: once.endDate ?? null,
    ...(series && { recurrence: series.recurrence }),
    eventStatus: 'scheduled',
    plannedStartDate: null,
    plannedStartTime: null,
    ...(user !== undefined && { createdBy: user, updatedBy: user }),
  };
  return await strapi.db.transaction(async () => {
    const { documentId } = (await strapi.documents(ACTIVITY).clone({ documentId: row.documentId, locale: '*', data: data as never })) as {
      documentId: string;
    };
    for (const { locale, title } of rows) {
      const marked = title ? copyTitle(title, locale) : message(strapi, 'activities.untitled');
      await strapi.documents(ACTIVITY).update({ documentId, locale, data: { title: marked, changes: [] } as never });
    }
    return documentId;
  });
}
