import type { TextRange } from './protect.js';

export type LintRule =
  | 'zh-space'
  | 'zh-half-width'
  | 'zh-quotes'
  | 'zh-ellipsis'
  | 'zh-dash'
  | 'zh-full-width-letters'
  | 'zh-mark-twice'
  | 'zh-mark-first'
  | 'zh-book-title'
  | 'zh-brackets'
  | 'zh-range'
  | 'zh-number'
  | 'zh-zero'
  | 'zh-middle-dot';

export interface LintFinding extends TextRange {
  readonly rule: LintRule;
  readonly found: string;
  /** What would stand there. */
  readonly fix?: string;
}

const HAN = '\\p{Script=Han}';
const WIDE_MARK = '，。、；：？！（）《》〈〉【】“”‘’…—～·';
/** Chinese, or a mark of Chinese. */
const WIDE = `[${HAN}${WIDE_MARK}]`;

/** Each finds one kind of fault in a text whose protected stretches are masked. */
export const GB_RULES: readonly ((text: string) => LintFinding[])[] = [
  // Between Chinese and Latin or figures, between Chinese and Chinese, beside full-width marks. GB/T 15834 knows no such blanks.
  rule(
    'zh-space',
    `(?<=${WIDE})[ \\u00A0\\u3000\\t]+(?=[${HAN}${WIDE_MARK}\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}%])[ \\u00A0\\u3000\\t]+(?=${WIDE})`,
    () => '',
  ),
  rule('zh-brackets', `\\((?=[^()]*${HAN})|(?<=\\([^()]*${HAN}[^()]*)\\)`, (found) => (found === '(' ? '（' : '）')),
  rule('zh-ellipsis', `(?:\\.{3,}|。{2,}|⋯+|・{3,}|·{3,})|(?<!…)…(?!…)|…{3,}`, () => '……'),
  rule('zh-dash', `(?<=[${HAN}”’》）x])(?:-{2,}|－{1,}|–+|―+|—{3,}|(?<!—)—(?!—)|─+)(?=[${HAN}“‘《（])`, () => '——'),
  rule('zh-full-width-letters', `[Ａ-Ｚａ-ｚ０-９％]+`, (found) => found.normalize('NFKC')),
  rule('zh-number', `(?<=\\d)，(?=\\d{3}(?!\\d))|(?<=\\d)[。．](?=\\d)`, (found) => (found === '，' ? ',' : '.')),
  rule('zh-range', `(?<=\\d[%年月日元]?)~(?=\\d)`, () => '～'),
  rule('zh-mark-twice', `([，。、；：])[，。、；：]+(?!。)|[？！][，。、；：]|[，、；：][？！]`, (found) => found[0] as string),
  rule('zh-mark-first', `^[，。、；：？！”’）》]`, () => ''),
  rule('zh-book-title', `<{1,2}(?=[${HAN}][^<>]*>)|(?<=<[^<>]*)>{1,2}`, (found) => (found.startsWith('<') ? '《' : '》')),
  rule('zh-quotes', `[「」『』＂]`, (found) => ({ '「': '“', '」': '”', '『': '‘', '』': '’' })[found] ?? found),
  // Both quotation marks turned the same way, or the closing one first.
  rule('zh-quotes', `(?<=“[^“”]*)“|(?<=^[^“”]*)”(?=[^“”]*“)`, undefined),
  rule('zh-zero', `(?<=[一二三四五六七八九〇○])[○Oo0](?=[一二三四五六七八九〇○年])`, () => '〇'),
  rule('zh-middle-dot', `(?<=${HAN})[•・‧∙](?=${HAN})`, () => '·'),
  rule('zh-half-width', `(?<=[${HAN}”’》）])[,;:?!](?!\\d)|(?<=${HAN})\\.(?=[${HAN}”]|$|\\s)`, (found) => FULL_WIDTH[found] ?? found),
];

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

function rule(name: LintRule, pattern: string, fix: ((found: string) => string) | undefined): (text: string) => LintFinding[] {
  const expression = new RegExp(pattern, 'gu');
  return (text) =>
    [...text.matchAll(expression)].map(({ index, 0: found }) => ({
      rule: name,
      start: index,
      end: index + found.length,
      found,
      ...(fix && { fix: fix(found) }),
    }));
}
