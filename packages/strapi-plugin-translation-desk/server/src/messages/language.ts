import type { Core } from '@strapi/strapi';
import type { MessageLanguage } from '@party-building/l10n';

/** The language that the user has chosen for the admin; English where nobody is logged in. */
export function languageOf(strapi: Core.Strapi): MessageLanguage {
  const state = strapi.requestContext.get()?.state as { user?: { preferedLanguage?: string } } | undefined;
  return state?.user?.preferedLanguage === 'zh-Hans' ? 'zh-Hans' : 'en';
}
