import type { Core } from '@strapi/strapi';
import type { MessageLanguage } from '@party-building/l10n';
import { languageOf } from '../messages/language';

const MESSAGES = {
  'too-large': { en: 'The file has more than {most} MB: this is no list of terms.', 'zh-Hans': '文件超过 {most} MB，不是术语表。' },
  encoding: {
    en: 'The file is no text in UTF-8, UTF-16 or GB 18030. Save the table as CSV.',
    'zh-Hans': '文件不是 UTF-8、UTF-16 或 GB 18030 文本。请将表格另存为 CSV。',
  },
  nothing: {
    en: 'The file holds no term that can be read. Its heading must be like: zh,en,note,forbidden_variants',
    'zh-Hans': '文件中没有可读取的术语。表头应为：zh,en,note,forbidden_variants',
  },
  'nothing-removed': {
    en: 'Because lines were refused, nothing is removed.',
    'zh-Hans': '因有行未能读取，不删除任何术语。',
  },
} satisfies Record<string, Record<MessageLanguage, string>>;

/** In the user's language. */
export const sayOf =
  (strapi: Core.Strapi) =>
  (key: keyof typeof MESSAGES, { most = 0 }: { most?: number } = {}): string =>
    MESSAGES[key][languageOf(strapi)].replace('{most}', String(most));
