import type { MessageLanguage, TermbaseError, TermbaseFault } from '@party-building/l10n';

/** `{column}` and `{value}` are those of the fault. */
const SENTENCES: Readonly<Record<TermbaseFault, Readonly<Record<MessageLanguage, string>>>> = {
  columns: {
    en: 'The line has {value} cells, not as many as the heading. Put texts with commas in quotation marks.',
    'zh-Hans': '该行有 {value} 个单元格，与表头不符。含逗号的文字请加引号。',
  },
  quotes: {
    en: 'A quotation mark has no partner. Double those within a text.',
    'zh-Hans': '引号不成对。文字中的引号请写两个。',
  },
  'missing-language': {
    en: '“{value}” names a language that the file has no column for.',
    'zh-Hans': '“{value}”所写的语言在文件中没有对应的列。',
  },
  'missing-text': { en: 'The term is missing in this language.', 'zh-Hans': '缺少该语言的术语。' },
  twice: { en: 'The same term stands here twice.', 'zh-Hans': '术语重复。' },
  variant: {
    en: '“{value}” is no LANGUAGE:FORM or LANGUAGE!:FORM.',
    'zh-Hans': '“{value}”不符合“语言:形式”或“语言!:形式”。',
  },
  'variant-is-term': { en: '“{value}” is the term itself, and cannot be forbidden.', 'zh-Hans': '“{value}”就是术语本身，不能列为禁用。' },
  'no-language-columns': {
    en: 'The heading must name two languages at least, as zh and en.',
    'zh-Hans': '表头至少应有两种语言，例如 zh 和 en。',
  },
};

/** What is wrong with a line of a termbase, and where, in a user's language. */
export interface ShownFault {
  readonly line: number;
  readonly column?: string;
  readonly sentence: string;
}

export function shownFault({ fault, line, column, value = '' }: TermbaseError, language: MessageLanguage): ShownFault {
  return { line, ...(column !== undefined && { column }), sentence: SENTENCES[fault][language].replace('{value}', () => value) };
}
