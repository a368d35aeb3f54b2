/** The languages of the site; a page of one stands in the same place in the other, Chinese below `zh/`. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tag of a language, as `lang` has it and as the content is published in. */
export const TAGS: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** Where the pages of a language begin. */
export const ROOTS: Record<Language, string> = { en: '/', zh: '/zh/' };

export const languageOf = (tag: string): Language => (tag.startsWith('zh') ? 'zh' : 'en');
