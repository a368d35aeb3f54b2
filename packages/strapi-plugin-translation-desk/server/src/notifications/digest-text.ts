import type { DocumentState, MessageLanguage } from '@party-building/l10n';
import { fill } from '../messages/fill';
import { languageName } from '../messages/language-name';

/** A translation that became outdated. */
export interface DigestItem {
  readonly title: string;
  readonly locale: string;
  readonly state: DocumentState;
  readonly dueOn: string | null;
}

const SUBJECT = { en: 'Translations that are out of date: {count}', 'zh-Hans': '已过时的译文：{count} 篇' };
const INTRODUCTION = {
  en: 'The texts that these were translated from have changed since your last mail:',
  'zh-Hans': '自上次邮件以来，下列译文的原文有改动：',
};
const ITEM = {
  outdated: { en: '“{title}”', 'zh-Hans': '“{title}”' },
  'published-but-outdated': { en: '“{title}” – readers see the outdated text', 'zh-Hans': '“{title}”——读者看到的是过时的译文' },
};
const DUE = { en: ' (due {day})', 'zh-Hans': '（截止日期：{day}）' };

/** The mail of a day: plain text, by language, with the way to each. */
export function digestText(items: readonly DigestItem[], language: MessageLanguage, matrix: string): { subject: string; text: string } {
  const say = (sentence: { en: string; 'zh-Hans': string }, values = {}) => fill(sentence, language, values);
  const paragraphs = [...new Set(items.map(({ locale }) => locale))].sort().map((locale) => {
    const lines = items
      .filter((item) => item.locale === locale)
      .map(({ title, state, dueOn }) => {
        const line = say(state === 'published-but-outdated' ? ITEM[state] : ITEM.outdated, { title });
        return `- ${line}${dueOn === null ? '' : say(DUE, { day: dueOn })}`;
      });
    return [languageName(locale, language), ...lines, `${matrix}?locale=${encodeURIComponent(locale)}`].join('\n');
  });
  return { subject: say(SUBJECT, { count: items.length }), text: [say(INTRODUCTION), ...paragraphs].join('\n\n') + '\n' };
}
