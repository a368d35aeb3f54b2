import type { Core } from '@strapi/strapi';
import { en } from './en';
import { zhHans } from './zh-Hans';

export type MessageId = keyof typeof en;
type Values = Record<string, string | number>;

const languages: Record<'en' | 'zh-Hans', Record<MessageId, string>> = { en, 'zh-Hans': zhHans };

/** The language that the editor has chosen for the admin; English where nobody is logged in. */
export function languageOf(strapi: Core.Strapi): 'en' | 'zh-Hans' {
  const state = strapi.requestContext.get()?.state as { user?: { preferedLanguage?: string } } | undefined;
  return state?.user?.preferedLanguage === 'zh-Hans' ? 'zh-Hans' : 'en';
}

/** Says a sentence in the editor's language. */
export type Say = (id: MessageId, values?: Values) => string;

/** A sentence in the language that the editor has chosen for the admin; English where nobody is logged in. */
export function message(strapi: Core.Strapi, id: MessageId, values: Values = {}): string {
  return languages[languageOf(strapi)][id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
