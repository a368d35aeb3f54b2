import type { MessageLanguage } from '@party-building/l10n';

/** The same said in each language of the admin. */
export type Sentence = Record<MessageLanguage, string>;

export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its values; `{name}` stands for one. */
export const fill = (sentence: Sentence, language: MessageLanguage, values: Values = {}): string =>
  sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** In each language; values may be words of one themselves. */
export const fillEach = (sentence: Sentence, values: (language: MessageLanguage) => Values): Sentence => ({
  en: fill(sentence, 'en', values('en')),
  'zh-Hans': fill(sentence, 'zh-Hans', values('zh-Hans')),
});
