import type { Core } from '@strapi/strapi';
import { titleOf } from '../content-types/models';
import { PUBLISHED_TYPES } from '../content-types/uids';
import { inEach, messageIn, type Language } from '../messages';
import { languageName } from '../messages/language-name';
import { entryPlace } from './places';
import type { HomeContext, HomeLine, HomeSource } from './line';
import { statesOf } from './versions';

interface Newest {
  uid: string;
  documentId: string;
  title: string;
  publishedAt: Date;
}

/** What readers see in each language, and since when. */
export const live = (strapi: Core.Strapi): HomeSource => ({
  id: 'live',
  async lines(context) {
    const uids = PUBLISHED_TYPES.filter((uid) => context.mayRead(uid));
    const states = await Promise.all(uids.map((uid) => statesOf(strapi, uid, context)));
    const lines = await Promise.all(
      context.locales.map(async (locale): Promise<HomeLine[]> => {
        const count = states.reduce((sum, of) => sum + (of.get(locale)?.published ?? 0) + (of.get(locale)?.modified ?? 0), 0);
        const newest = await newestOf(strapi, locale, context);
        if (!newest) {
          // What there is may be none of the user's business.
          if (await isLive(strapi, locale)) return [];
          return [{ group: 'live', text: inEach((language) => nothing(locale, language)), tone: 'warning' }];
        }
        const text = inEach((language) =>
          messageIn(language, 'home.live', {
            language: languageName(locale, language),
            count,
            title: newest.title,
            time: timeIn(language, newest.publishedAt, context.timeZone),
          }),
        );
        return [{ group: 'live', text, to: entryPlace(strapi, newest.uid, newest.documentId, locale), tone: 'success' }];
      }),
    );
    return lines.flat();
  },
});

const nothing = (locale: string, language: Language): string =>
  messageIn(language, 'home.live.nothing', { language: languageName(locale, language) });

const timeIn = (language: Language, time: Date, timeZone: string): string =>
  time.toLocaleString(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone, dateStyle: 'medium', timeStyle: 'short' });

async function isLive(strapi: Core.Strapi, locale: string): Promise<boolean> {
  const where = { locale, publishedAt: { $notNull: true } };
  const counts = await Promise.all(PUBLISHED_TYPES.map((uid) => strapi.db.query(uid).count({ where })));
  return counts.some((count) => count > 0);
}

/** What was published last in a locale, of what the user may read. */
async function newestOf(strapi: Core.Strapi, locale: string, { mayRead, mayReadEntry }: HomeContext): Promise<Newest | undefined> {
  const all = await Promise.all(
    PUBLISHED_TYPES.filter((uid) => mayRead(uid)).map(async (uid): Promise<Newest[]> => {
      const title = titleOf(strapi, uid);
      const row = (await strapi.db.query(uid).findOne({
        where: { locale, publishedAt: { $notNull: true } },
        select: ['documentId', 'locale', 'publishedAt', title] as never,
        orderBy: { publishedAt: 'desc' },
      })) as (Record<string, unknown> & { documentId: string; publishedAt: string }) | null;
      if (!row || !mayReadEntry(uid, row)) return [];
      return [{ uid, documentId: row.documentId, title: String(row[title] ?? ''), publishedAt: new Date(row.publishedAt) }];
    }),
  );
  return all.flat().sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt))[0];
}
