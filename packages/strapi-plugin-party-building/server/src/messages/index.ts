import type { Core } from '@strapi/strapi';
import { en } from './en';
import { zhHans } from './zh-Hans';

export type MessageId = keyof typeof en;
export type Values = Record<string, string | number>;

/** The languages of the admin in which the server says something. */
export type Language = 'en' | 'zh-Hans';

/** The same said in each language. */
export type Sentence = Record<Language, string>;

const languages: Record<Language, Record<MessageId, string>> = { en, 'zh-Hans': zhHans };

/** The language that the editor has chosen for the admin; English where nobody is logged in. */
export function languageOf(strapi: Core.Strapi): Language {
  const state = strapi.requestContext.get()?.state as { user?: { preferedLanguage?: string } } | undefined;
  return state?.user?.preferedLanguage === 'zh-Hans' ? 'zh-Hans' : 'en';
}

/** Says a sentence: in the editor's language, or in all of them. */
export type Say<T = string> = (id: MessageId, values?: Values) => T;

/** A sentence in the language that the editor has chosen for the admin; English where nobody is logged in. */
export const message = (strapi: Core.Strapi, id: MessageId, values: Values = {}): string => messageIn(languageOf(strapi), id, values);

export const messageIn = (language: Language, id: MessageId, values: Values = {}): string =>
  languages[language][id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A sentence in all languages. */
export const sentence: Say<Sentence> = (id, values) => ({ en: messageIn('en', id, values), 'zh-Hans': messageIn('zh-Hans', id, values) });

/** A sentence whose values are words of a language themselves: dates, names of languages. */
export const inEach = (say: (language: Language) => string): Sentence => ({ en: say('en'), 'zh-Hans': say('zh-Hans') });
