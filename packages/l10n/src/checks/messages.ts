import type { Finding } from './check.js';

/** The languages of the admin. */
export type MessageLanguage = 'en' | 'zh-Hans';

/** `{name}` stands for a parameter. */
const MESSAGES = {
  empty: { en: 'There is no translation.', 'zh-Hans': '没有译文。' },
  'wrong-script': { en: 'This is not the script of {locale}.', 'zh-Hans': '文字与语言 {locale} 不符。' },
  'code-missing': { en: 'The {kind} of the source ({id}) is missing.', 'zh-Hans': '缺少原文中的 {kind} 标记（{id}）。' },
  'code-extra': { en: 'The {kind} of the source ({id}) is there more than once.', 'zh-Hans': '{kind} 标记（{id}）重复。' },
  'code-unknown': { en: 'The source has no such {kind} ({id}).', 'zh-Hans': '原文中没有此 {kind} 标记（{id}）。' },
  'url-changed': { en: 'The address {before} has become {after}.', 'zh-Hans': '网址 {before} 变成了 {after}。' },
  'url-missing': { en: 'The address {before} is missing.', 'zh-Hans': '缺少网址 {before}。' },
  'too-long': { en: '{length} characters; the field holds {most}.', 'zh-Hans': '共 {length} 个字符，该字段最多 {most} 个。' },
  'too-short': { en: '{length} characters; the field wants {least}.', 'zh-Hans': '共 {length} 个字符，该字段至少 {least} 个。' },
  'wrong-form': { en: 'The field does not take this form: {pattern}', 'zh-Hans': '不符合该字段的格式：{pattern}' },
  'term-forbidden': { en: '“{found}” is not to be used; say “{term}”.', 'zh-Hans': '不应使用“{found}”，应为“{term}”。' },
  'term-missing': { en: '“{found}” should be “{term}” here.', 'zh-Hans': '“{found}”应译为“{term}”。' },
  'party-capitals': { en: '“{found}” needs its capitals: {term}.', 'zh-Hans': '“{found}”应大写：{term}。' },
  unchanged: { en: 'The same as the source.', 'zh-Hans': '译文与原文相同。' },
  'number-missing': { en: 'The number {number} of the source is missing.', 'zh-Hans': '缺少原文中的数字 {number}。' },
  'number-added': { en: 'The source has no number {number}.', 'zh-Hans': '原文中没有数字 {number}。' },
  'end-punctuation': {
    en: 'The source ends with: {source}. The translation with: {target}.',
    'zh-Hans': '句末标点不一致：原文 {source}，译文 {target}。',
  },
  'pair-incomplete': { en: '{mark} has no partner.', 'zh-Hans': '{mark} 不成对。' },
  'control-character': { en: 'A character that nobody can see.', 'zh-Hans': '含有不可见字符。' },
  'outer-space': { en: 'Blanks at the start or end.', 'zh-Hans': '首尾有多余空格。' },
  'double-space': { en: 'More than one blank.', 'zh-Hans': '有连续空格。' },
  'space-before-mark': { en: 'A blank before a punctuation mark.', 'zh-Hans': '标点前有空格。' },
  'full-width': { en: '{found} is a Chinese mark.', 'zh-Hans': '{found} 是中文标点。' },
  'mixed-quotes': { en: 'Straight and curly quotation marks in one text.', 'zh-Hans': '直引号与弯引号混用。' },
  'mark-twice': { en: '{found} is set twice.', 'zh-Hans': '{found} 重复。' },
  inconsistent: { en: 'The same text is translated elsewhere as “{other}”.', 'zh-Hans': '相同原文在别处译为“{other}”。' },
  traditional: {
    en: '{found} is a traditional character; {simplified} is the simplified one.',
    'zh-Hans': '“{found}”是繁体字，应为“{simplified}”。',
  },
  'repeated-word': { en: '“{found}”: a word twice.', 'zh-Hans': '“{found}”重复。' },
  misspelt: { en: '“{found}” is not in the dictionary.', 'zh-Hans': '词典中没有“{found}”。' },
  'long-sentence': { en: 'A very long sentence: {length}, more than {most}.', 'zh-Hans': '句子过长：{length}，超过 {most}。' },
  'list-length': { en: 'Items: {target}; in the source: {source}.', 'zh-Hans': '共 {target} 项，原文有 {source} 项。' },
  'heading-order': { en: 'Levels of headings: {target}; in the source: {source}.', 'zh-Hans': '标题层级：{target}；原文：{source}。' },
  'value-missing': { en: 'Filled in in the source, empty here.', 'zh-Hans': '原文已填写，译文为空。' },
  'reference-missing': {
    en: 'Not there in {language} yet: {missing} of {all}.',
    'zh-Hans': '共 {all} 条内容，其中 {missing} 条尚无{language}版本。',
  },
  'zh-space': { en: 'No blank here in Chinese.', 'zh-Hans': '此处不应有空格。' },
  'zh-half-width': { en: '{found} should be the full-width mark.', 'zh-Hans': '“{found}”应使用全角标点。' },
  'zh-quotes': { en: '{found}: Chinese has “ ” and ‘ ’.', 'zh-Hans': '“{found}”应使用中文引号。' },
  'zh-ellipsis': { en: 'The ellipsis is …… .', 'zh-Hans': '省略号应为“……”。' },
  'zh-dash': { en: 'The dash is —— .', 'zh-Hans': '破折号应为“——”。' },
  'zh-full-width-letters': { en: '{found}: letters and figures are half-width.', 'zh-Hans': '“{found}”：字母和数字应使用半角。' },
  'zh-mark-twice': { en: '{found}: marks that do not follow each other.', 'zh-Hans': '“{found}”：标点重复。' },
  'zh-mark-first': { en: 'A text does not begin with {found}.', 'zh-Hans': '句首不应为“{found}”。' },
  'zh-book-title': { en: 'Titles of works stand in 《 》.', 'zh-Hans': '书名应使用书名号“《》”。' },
  'zh-brackets': { en: 'Brackets around Chinese are full-width.', 'zh-Hans': '中文括号应使用全角。' },
  'zh-range': { en: 'A range has ～ or — between figures.', 'zh-Hans': '数值范围应使用“～”或“—”。' },
  'zh-number': { en: '{found}: a full-width mark within a number.', 'zh-Hans': '“{found}”：数字中不应有全角标点。' },
  'zh-zero': { en: 'Zero among Chinese numerals is 〇.', 'zh-Hans': '汉字数字中的零应为“〇”。' },
  'zh-middle-dot': { en: 'The middle dot is ·.', 'zh-Hans': '间隔号应为“·”。' },
} satisfies Record<string, Record<MessageLanguage, string>>;

export type MessageKey = keyof typeof MESSAGES;

/** A finding as a sentence. */
export function sentenceOf({ message, params }: Pick<Finding, 'message' | 'params'>, language: MessageLanguage): string {
  return MESSAGES[message][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
