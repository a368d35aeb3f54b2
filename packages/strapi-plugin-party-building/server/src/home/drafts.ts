import type { Core, UID } from '@strapi/strapi';
import en from '../../../admin/src/translations/en';
import zhHans from '../../../admin/src/translations/zh-Hans';
import { PUBLISHED_TYPES, typeOf } from '../content-types/uids';
import { inEach, messageIn, type Language } from '../messages';
import { languageName } from '../messages/language-name';
import { listPlace } from './places';
import type { HomeLine, HomeSource } from './line';
import { statesOf } from './versions';

/** What is written and not live, by content type and language. */
export const drafts = (strapi: Core.Strapi): HomeSource => ({
  id: 'drafts',
  async lines(context) {
    const lines: HomeLine[] = [];
    for (const uid of PUBLISHED_TYPES.filter((each) => context.mayRead(each))) {
      const states = await statesOf(strapi, uid, context);
      for (const locale of context.locales) {
        const { draft = 0, modified = 0 } = states.get(locale) ?? {};
        if (draft + modified === 0) continue;
        const text = inEach((language) =>
          messageIn(language, idOf(draft, modified), {
            draft,
            modified,
            type: nameOf(uid, language),
            language: languageName(locale, language),
          }),
        );
        lines.push({ group: 'drafts', text, to: listPlace(strapi, uid, locale) });
      }
    }
    return lines;
  },
});

const idOf = (draft: number, modified: number) =>
  modified === 0 ? ('home.drafts.draft' as const) : draft === 0 ? ('home.drafts.modified' as const) : ('home.drafts.both' as const);

function nameOf(uid: UID.ContentType, language: Language): string {
  const id = `types.${typeOf(uid)}.name` as keyof typeof en;
  return (language === 'en' ? en : zhHans)[id] ?? uid;
}
