import type { Core } from '@strapi/strapi';
import type { MessageLanguage } from '@party-building/l10n';
import { languageOf } from '../messages/language';

/** `{name}` stands for a value. */
const MESSAGES = {
  'note.required': { en: 'This field must not be empty.', 'zh-Hans': '此字段不能为空。' },
  'note.min-length': { en: 'At least {least} characters.', 'zh-Hans': '至少 {least} 个字符。' },
  'note.max-length': { en: 'At most {most} characters.', 'zh-Hans': '最多 {most} 个字符。' },
  'note.form': { en: 'It must have this form: {pattern}', 'zh-Hans': '须符合格式：{pattern}' },
  'note.heading': { en: 'A heading of level {level}.', 'zh-Hans': '{level} 级标题。' },
  'note.markdown': { en: 'Markdown: keep its marks.', 'zh-Hans': 'Markdown 文本：请保留其标记。' },

  'export.nothing': {
    en: 'There is nothing to export: none of these documents has such units. Choose other documents or states.',
    'zh-Hans': '没有可导出的内容：所选文档中没有符合条件的条目。请选择其他文档或状态。',
  },
  'export.sources': {
    en: 'These documents are written in several languages ({locales}). Export those of each language by themselves.',
    'zh-Hans': '所选文档的源语言不同（{locales}）。请按源语言分别导出。',
  },
  'export.absent': { en: 'A document is no longer there: {original}.', 'zh-Hans': '文档已不存在：{original}。' },

  'file.empty': { en: 'No file was sent. Choose an XLIFF file.', 'zh-Hans': '未收到文件。请选择 XLIFF 文件。' },
  'file.too-large': {
    en: 'The file has more than {most} MB. Export fewer documents at once.',
    'zh-Hans': '文件超过 {most} MB。请减少一次导出的文档数量。',
  },
  'file.no-target': {
    en: 'The file does not say which language it is translated to. Set its target language.',
    'zh-Hans': '文件未注明译文语言。请设置目标语言。',
  },
  'file.foreign-locale': {
    en: 'The file is translated to {locale}, which this site does not have.',
    'zh-Hans': '文件的译文语言为 {locale}，本站没有该语言。',
  },
  'file.forbidden': {
    en: 'You may not translate any of these documents to {locale}.',
    'zh-Hans': '您无权将这些文档翻译成 {locale}。',
  },
  'file.damaged': {
    en: 'Line {line}, column {column}: {message} Save the file in the translation tool again, or export it anew. ({rule})',
    'zh-Hans': '第 {line} 行第 {column} 列：{message}请在翻译工具中重新保存，或重新导出。（{rule}）',
  },

  'document.unknown': {
    en: 'This site has no such document: {original}.',
    'zh-Hans': '本站没有此文档：{original}。',
  },
  'document.forbidden': { en: 'You may not translate this document to {locale}.', 'zh-Hans': '您无权将此文档翻译成 {locale}。' },
  'document.other-locale': {
    en: 'This file was exported for {expected}, and is now in {locale}. Set its target language back.',
    'zh-Hans': '此文件导出时的译文语言为 {expected}，现为 {locale}。请改回原来的目标语言。',
  },
  'document.other-source': {
    en: 'The file is in {given}; the document is written in {expected}.',
    'zh-Hans': '文件的源语言为 {given}，文档的源语言为 {expected}。',
  },
  'document.refused': { en: 'It was not stored: {reason}', 'zh-Hans': '未能保存：{reason}' },
  'document.unsigned': {
    en: 'The file does not hold our export id (any more): its source texts were compared with those that are here.',
    'zh-Hans': '文件中没有本站的导出编号，已改为逐条比对原文。',
  },

  'unit.unknown': {
    en: 'The document has no such unit (any more). Nothing was taken over.',
    'zh-Hans': '文档中没有（或已没有）此条目，未导入。',
  },
  'unit.empty': { en: 'No translation in the file.', 'zh-Hans': '文件中没有译文。' },
  'unit.same': { en: 'Nothing new.', 'zh-Hans': '没有变化。' },
  'unit.source-altered': {
    en: 'The source text was changed in the file. Change it here first, then export again.',
    'zh-Hans': '文件中的原文被修改。请先在本站修改原文，再重新导出。',
  },
  'unit.refused': { en: 'Refused: {reasons} Mend it in the translation tool.', 'zh-Hans': '未导入：{reasons}请在翻译工具中改正。' },
  'unit.conflict': {
    en: 'This translation was changed here since the export. Choose one of the two texts.',
    'zh-Hans': '导出之后此译文在本站被修改。请在两者中选择。',
  },
  'unit.kept': { en: 'The text that is here stays.', 'zh-Hans': '保留本站的译文。' },
  'unit.written': { en: 'New translation.', 'zh-Hans': '新译文。' },
  'unit.approved': { en: 'Approved by the file.', 'zh-Hans': '文件中已审定。' },
  'unit.outdated': {
    en: 'New translation of a source text that has changed since: it stays outdated.',
    'zh-Hans': '新译文，但其原文此后已修改：仍标为过时。',
  },
  'unit.not-reviewed': {
    en: 'The file says reviewed; without the right to review it counts as translated.',
    'zh-Hans': '文件标为已审校；您没有审校权限，按已翻译处理。',
  },
  'unit.not-approved': {
    en: 'The file says reviewed; checks found errors, so it counts as translated.',
    'zh-Hans': '文件标为已审校；检查发现错误，按已翻译处理。',
  },
} satisfies Record<string, Record<MessageLanguage, string>>;

export type ExchangeMessage = keyof typeof MESSAGES;
export type Say = (key: ExchangeMessage, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: MessageLanguage): Say =>
  (key, values = {}) =>
    MESSAGES[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** In the user's language. */
export const sayOf = (strapi: Core.Strapi): Say => sayIn(languageOf(strapi));
