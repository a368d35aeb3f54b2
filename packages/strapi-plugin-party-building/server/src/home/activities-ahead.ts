import { textOf, type Occurrence } from '@party-building/contract';
import { candidatesIn, dayOf, daysAfter, occurrencesIn } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { ACTIVITY } from '../content-types/uids';
import { inEach, messageIn, type Language } from '../messages';
import { publisherOf } from '../publication/publisher';
import type { HomeLine, HomeSource } from './line';
import { entryPlace, listPlace } from './places';

const DAYS = 14;
/** Lines; those beyond are counted. */
const MOST = 8;

interface Coming extends Occurrence {
  key: string;
  title: string;
  allDay: boolean;
}

/** What takes place in the next two weeks, as it is published. */
export const activitiesAhead = (strapi: Core.Strapi): HomeSource => ({
  id: 'activities',
  async lines({ mayRead, mayReadEntry, defaultLocale, timeZone, now }) {
    const listing = publisherOf(strapi).site?.programmes.get(defaultLocale)?.listing;
    if (!mayRead(ACTIVITY) || !listing) return [];
    const from = dayOf(now, timeZone);
    const days = { from, before: daysAfter(from, DAYS), timeZone };
    const coming = candidatesIn(listing, days)
      .flatMap((activity): Coming[] =>
        occurrencesIn(activity, days).map((occurrence) => ({
          ...occurrence,
          key: activity.key,
          title: textOf(activity.title),
          allDay: activity.allDay === true,
        })),
      )
      .sort((a, b) => (a.start < b.start ? -1 : 1));
    const documents = await documentsOf(
      strapi,
      coming.slice(0, MOST).map(({ key }) => key),
      defaultLocale,
    );
    const lines = coming.slice(0, MOST).flatMap((each): HomeLine[] => {
      const row = documents.get(each.key);
      if (row && !mayReadEntry(ACTIVITY, row)) return [];
      const text = inEach((language) =>
        messageIn(language, each.status ? `home.activity.${each.status}` : 'home.activity', {
          title: each.title,
          time: timeIn(language, each, timeZone),
        }),
      );
      const to = row ? entryPlace(strapi, ACTIVITY, row.documentId, row.locale) : listPlace(strapi, ACTIVITY, defaultLocale);
      return [{ group: 'activities', text, to }];
    });
    const more = coming.length - MOST;
    if (more <= 0) return lines;
    const text = inEach((language) => messageIn(language, 'home.activities.more', { count: more, days: DAYS }));
    return [...lines, { group: 'activities', text, to: listPlace(strapi, ACTIVITY, defaultLocale) }];
  },
});

interface Row {
  key: string;
  documentId: string;
  locale: string;
}

/** The documents of these keys, in the default locale where they are written in it. */
async function documentsOf(strapi: Core.Strapi, keys: readonly string[], defaultLocale: string): Promise<Map<string, Row>> {
  const rows = (await strapi.db.query(ACTIVITY).findMany({
    where: { key: { $in: [...keys] }, publishedAt: { $notNull: true } },
    select: ['key', 'documentId', 'locale'],
  })) as Row[];
  const ordered = [...rows].sort((a, b) => Number(a.locale === defaultLocale) - Number(b.locale === defaultLocale));
  return new Map(ordered.map((row) => [row.key, row]));
}

function timeIn(language: Language, { start, allDay }: Coming, timeZone: string): string {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  // A day of the calendar is the same in every zone.
  if (allDay) return new Date(start).toLocaleDateString(locale, { ...day, timeZone: 'UTC' });
  return new Date(start).toLocaleString(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone });
}
