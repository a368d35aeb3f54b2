import type { Core } from '@strapi/strapi';

interface LocaleService {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

/** The locales of the site, the default first. */
export async function localesOf(strapi: Core.Strapi): Promise<readonly string[]> {
  const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService;
  const [all, first] = [await service.find(), await service.getDefaultLocale()];
  const others = all.map(({ code }) => code).filter((code) => code !== first);
  return [first, ...others.sort()];
}
