import { matchLocale } from '@party-building/contract';

/** What the lightbox says itself. */
export interface LightboxWords {
  /** BCP 47 tag of these words. */
  lang: string;
  /** Name of a picture without a text of its own. */
  picture: string;
  previous: string;
  next: string;
  close: string;
}

const zhCN: LightboxWords = { lang: 'zh-CN', picture: '图片', previous: '上一张', next: '下一张', close: '关闭' };

const en: LightboxWords = { lang: 'en', picture: 'Picture', previous: 'Previous', next: 'Next', close: 'Close' };

/** The words for a language; English where we have none. */
export const lightboxWordsFor = (locale: string): LightboxWords => (matchLocale(locale, [zhCN.lang]) ? zhCN : en);
