import type { MessageLanguage, XliffFinding } from '@party-building/l10n';

/** What the rules of a file say, in Chinese; in English the reader itself says it. */
const CHINESE: Readonly<Record<string, string>> = {
  'attribute-count': '元素的属性过多。',
  'attribute-size': '属性值过长。',
  character: '含有 XML 不允许的字符。',
  depth: '元素嵌套过深。',
  doctype: '文件含有文档类型声明（DOCTYPE），请删除。',
  'element-count': '元素过多。',
  encoding: '文件编码不是 UTF-8 或 UTF-16。',
  'file-languages': '文件中各部分的语言不一致。',
  'file-size': '文件过大。',
  'lone-surrogate': '含有不完整的字符。',
  'unit-count': '条目过多。',
  'well-formed': '不是格式正确的 XML。',
  xliff: '不是 XLIFF 1.2、2.0、2.1 或 2.2 文件。',
  'xml-version': '仅支持 XML 1.0。',
};

/** What is wrong with a file, as a sentence in a user's language. */
export const faultSentence = ({ rule, message }: Pick<XliffFinding, 'rule' | 'message'>, language: MessageLanguage): string =>
  language === 'en' ? message : (CHINESE[rule] ?? `不符合 XLIFF 规则：${message}`);
