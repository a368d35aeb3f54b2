import { REVIEW, TRANSLATE } from '../admin-api/actions';
import type { Sentence } from '../messages/fill';

/** A role that can be created for each language. Nobody gets a right by being asked for it, and none of them publishes. */
export interface Kind {
  readonly id: 'translator' | 'reviewer';
  /** What it may do in its language, on every content type of the desk. */
  readonly actions: readonly string[];
  /** `{language}` is the one that it is for. */
  readonly name: Sentence;
  readonly description: Sentence;
}

export const KINDS: readonly Kind[] = [
  {
    id: 'translator',
    actions: [TRANSLATE],
    name: { en: 'Translator ({language})', 'zh-Hans': '翻译人员（{language}）' },
    description: {
      en: 'Writes drafts of translations into this language: {language}. Reads all content; approves and publishes nothing.',
      'zh-Hans': '撰写此语言的译文草稿：{language}。可查看全部内容；不能审定，也不能发布。',
    },
  },
  {
    id: 'reviewer',
    actions: [TRANSLATE, REVIEW],
    name: { en: 'Reviewer of translations ({language})', 'zh-Hans': '译文审校人员（{language}）' },
    description: {
      en: 'Writes, approves and rejects translations into this language: {language}. Reads all content; publishes nothing.',
      'zh-Hans': '撰写、审定或退回此语言的译文：{language}。可查看全部内容；不能发布。',
    },
  },
];

/** The role's code in Strapi, by which it is found again whatever it is renamed to. */
export const codeOf = ({ id }: Kind, locale: string): string => `translation-desk-${id}-${locale}`;
