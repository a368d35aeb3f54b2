import type { Core } from '@strapi/strapi';
import { en } from './en';
import { zhHans } from './zh-Hans';

export type MessageId = keyof typeof en;
type Values = Record<string, string | number>;

const languages: Record<string, Record<MessageId, string>> = { en, 'zh-Hans': zhHans };

/** A sentence in the language that the editor has chosen for the admin; English where nobody is logged in. */
export function message(strapi: Core.Strapi, id: MessageId, values: Values = {}): string {
  const state = strapi.requestContext.get()?.state as { user?: { preferedLanguage?: string } } | undefined;
  const texts = languages[state?.user?.preferedLanguage ?? 'en'] ?? en;
  return texts[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
