import type { Core } from '@strapi/strapi';
import { OPEN } from '../admin-api/actions';
import { coverageOf } from '../ledger/coverage';
import { fillEach, type Sentence } from '../messages/fill';
import { languageName } from '../messages/language-name';
import { matrixRows } from '../store/matrix-rows';

/** As much of the party-building plugin's registry of the home page as we need. */
interface HomeContext {
  mayRead(uid: string): boolean;
  mayReadEntry(uid: string, row: object): boolean;
  may(action: string): boolean;
}

interface HomeLine {
  text: Sentence;
  to?: string;
  tone: 'neutral' | 'success' | 'warning' | 'danger';
}

const PAGE = '/plugins/translation-desk/matrix';

const TEXTS = {
  'published-but-outdated': {
    one: { en: '1 document is published but outdated in {language}', 'zh-Hans': '{language}：1 篇已发布，但译文已过时' },
    more: { en: '{count} documents are published but outdated in {language}', 'zh-Hans': '{language}：{count} 篇已发布，但译文已过时' },
    tone: 'danger',
  },
  outdated: {
    one: { en: '1 translation is outdated in {language}', 'zh-Hans': '{language}：1 篇译文已过时' },
    more: { en: '{count} translations are outdated in {language}', 'zh-Hans': '{language}：{count} 篇译文已过时' },
    tone: 'warning',
  },
} as const;

const COVERAGE: Sentence = {
  en: '{language}: {done} of {all} documents are translated and up to date',
  'zh-Hans': '{language}：{all} 篇中有 {done} 篇译文为最新',
};

/** How far each language has come, of what the user may read. */
export const homeLines = (strapi: Core.Strapi) => ({
  id: 'translation-desk.coverage',
  async lines({ may, mayRead, mayReadEntry }: HomeContext): Promise<HomeLine[]> {
    const rows = (await matrixRows(strapi)).filter(
      ({ uid, documentId, locale }) => mayRead(uid) && mayReadEntry(uid, { documentId, locale }),
    );
    const at = (query: string) => (may(OPEN) ? { to: `${PAGE}?${query}` } : {});
    return coverageOf(rows).flatMap(({ locale, all, done, outdated, publishedButOutdated }): HomeLine[] => {
      const place = `locale=${encodeURIComponent(locale)}`;
      const text = fillEach(COVERAGE, (language) => ({ done, all, language: languageName(locale, language) }));
      const lines: HomeLine[] = [{ text, tone: done === all ? 'success' : 'neutral', ...at(place) }];
      for (const [state, found] of [
        ['published-but-outdated', publishedButOutdated],
        ['outdated', outdated],
      ] as const) {
        const { one, more, tone } = TEXTS[state];
        const said = fillEach(found === 1 ? one : more, (language) => ({ count: found, language: languageName(locale, language) }));
        if (found > 0) lines.unshift({ text: said, tone, ...at(`${place}&state=${state}`) });
      }
      return lines;
    });
  },
});
