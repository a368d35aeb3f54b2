import type { Core } from '@strapi/strapi';
import type { DocumentState } from '@party-building/l10n';
import { OPEN } from '../admin-api/actions';
import { fillEach, type Sentence } from '../messages/fill';
import { languageName } from '../messages/language-name';
import { matrixRows, type MatrixRow } from '../store/matrix-rows';

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
const DONE: readonly DocumentState[] = ['up-to-date', 'approved', 'published'];

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
export const coverage = (strapi: Core.Strapi) => ({
  id: 'translation-desk.coverage',
  async lines({ may, mayRead, mayReadEntry }: HomeContext): Promise<HomeLine[]> {
    const rows = (await matrixRows(strapi)).filter(
      ({ uid, documentId, locale }) => mayRead(uid) && mayReadEntry(uid, { documentId, locale }),
    );
    const at = (query: string) => (may(OPEN) ? { to: `${PAGE}?${query}` } : {});
    return [...new Set(rows.map(({ locale }) => locale))].sort().flatMap((locale): HomeLine[] => {
      const here = rows.filter((row) => row.locale === locale);
      const place = `locale=${encodeURIComponent(locale)}`;
      const done = count(here, ...DONE);
      const values = { done, all: here.length };
      const text = fillEach(COVERAGE, (language) => ({ ...values, language: languageName(locale, language) }));
      const lines: HomeLine[] = [{ text, tone: done === here.length ? 'success' : 'neutral', ...at(place) }];
      for (const state of ['published-but-outdated', 'outdated'] as const) {
        const { one, more, tone } = TEXTS[state];
        const found = count(here, state);
        const said = fillEach(found === 1 ? one : more, (language) => ({ count: found, language: languageName(locale, language) }));
        if (found > 0) lines.unshift({ text: said, tone, ...at(`${place}&state=${state}`) });
      }
      return lines;
    });
  },
});

const count = (rows: readonly MatrixRow[], ...states: DocumentState[]): number => rows.filter(({ state }) => states.includes(state)).length;
