import type { Core } from '@strapi/strapi';

interface LocaleService {
  find(): Promise<{ code: string }[]>;
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
  getDefaultLocale(): Promise<string>;
  setDefaultLocale(locale: { code: string }): Promise<void>;
}

export const localeService = (strapi: Core.Strapi): LocaleService => strapi.plugin('i18n').service('locales') as unknown as LocaleService;

/** The locales of the site, the default first. */
export async function localesOf(strapi: Core.Strapi): Promise<{ locales: string[]; defaultLocale: string }> {
  const service = localeService(strapi);
  const [all, defaultLocale] = [await service.find(), await service.getDefaultLocale()];
  const others = all.map(({ code }) => code).filter((code) => code !== defaultLocale);
  return { locales: [defaultLocale, ...others.sort()], defaultLocale };
}

/**
 * Creates the seed's locales and makes the first one the default. Once only, with the first seed: an administrator's later choice
 * would be undone at each start otherwise.
 */
export async function ensureLocales(strapi: Core.Strapi, codes: readonly string[]): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'party-building', key: 'locales' });
  if (await store.get({})) return;
  const service = localeService(strapi);
  for (const code of codes) {
    // In the language itself: whoever reads it knows it, in an admin of any language.
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    if (!(await service.findByCode(code))) await service.create({ code, name });
  }
  const [first] = codes;
  if (first) await service.setDefaultLocale({ code: first });
  await store.set({ value: codes });
}
