import { matchLocale } from '@party-building/contract';

/** What the elements say themselves, in one language. Content never comes from here. */
export interface Words {
  /** BCP 47 tag of these words. */
  lang: string;
  organisation: string;
  founded: string;
  conceptName: string;
  coreValue: string;
  maxim: string;
  /** Stands between two roles of a chain: who contacts whom. */
  contacts: string;
  loading: string;
  empty: string;
  /** Some texts fell back to another language. */
  partly: string;
  /** The whole content is in another language than the page asked for. */
  otherLanguage: string;
  /** What is shown could not be confirmed: the reader is offline, or the source is. */
  stale: string;
  failed: string;
  retry: string;
}

const zhCN: Words = {
  lang: 'zh-CN',
  organisation: '组织',
  founded: '成立时间',
  conceptName: '先进理念',
  coreValue: '核心价值观',
  maxim: '准则',
  contacts: '联系',
  loading: '正在加载…',
  empty: '暂无内容',
  partly: '部分内容以原文显示。',
  otherLanguage: '以原文显示。',
  stale: '无法连接，显示上次保存的内容。',
  failed: '暂时无法加载。',
  retry: '重试',
};

const en: Words = {
  lang: 'en',
  organisation: 'Organization',
  founded: 'Established',
  conceptName: 'Concept',
  coreValue: 'Core value',
  maxim: 'Principle',
  contacts: 'contacts',
  loading: 'Loading…',
  empty: 'Nothing here yet',
  partly: 'Partly shown in the original language.',
  otherLanguage: 'Shown in the original language.',
  stale: 'No connection: this is the saved copy.',
  failed: 'Cannot be loaded now.',
  retry: 'Try again',
};

/** The words for a language; English where we have none. */
export function wordsFor(locale: string): Words {
  return matchLocale(locale, [zhCN.lang]) ? zhCN : en;
}
