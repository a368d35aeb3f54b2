import { PLUGIN_ID } from '../plugin-id';
import en from './en';

const others: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  'zh-Hans': () => import('./zh-Hans'),
};

interface Translation {
  locale: string;
  data: Record<string, string>;
}

/** Our texts in the languages that the admin offers, the plugin's name in front; the admin falls back to English by itself. */
export async function registerTrads({ locales }: { locales: string[] }): Promise<Translation[]> {
  return Promise.all(
    locales.map(async (locale) => {
      const texts = locale === 'en' ? en : ((await others[locale]?.())?.default ?? {});
      return { locale, data: Object.fromEntries(Object.entries(texts).map(([id, words]) => [`${PLUGIN_ID}.${id}`, words])) };
    }),
  );
}
