import { run, type Options } from 'zhlint';
import type { LintFinding } from './gb-rules.js';

/** Its own profile is the one of the web, with blanks between Chinese and Latin; GB has none. */
const GB: NonNullable<Options['rules']> = {
  noSinglePair: false,
  halfwidthPunctuation: '',
  // Brackets around Latin may be of either width: ours look at what they hold.
  fullwidthPunctuation: '，。：；？！“”‘’',
  noSpaceBetweenFullwidthContent: true,
  spaceBetweenMixedwidthContent: false,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceOutsideFullwidthQuotation: true,
  noSpaceInsideQuotation: true,
  noSpaceOutsideFullwidthBracket: true,
  noSpaceInsideBracket: true,
  skipPureWestern: true,
  trimSpace: false,
};

/** It would write what it finds to the console. */
const SILENT = { ...console, log: () => undefined, warn: () => undefined, error: () => undefined };

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', '.': '。', ':': '：', ';': '；', '?': '？', '!': '！' };
const WIDE = /[\p{Script=Han}，。、；：？！（）《》“”‘’]/u;

/**
 * What zhlint finds, with our GB profile. Only its places are taken: its own result is not, and each place is looked at again, since it takes
 * the comma of an English phrase and the full stop behind a list's number for Chinese marks.
 */
export function zhlintFindings(text: string): LintFinding[] {
  const { validations } = run(text, { rules: GB, hyperParse: [], logger: SILENT });
  return validations.flatMap(({ index, length, target }): LintFinding[] => {
    if (target === 'spaceAfter' || target === 'innerSpaceBefore') return blankAt(text, index + length);
    const found = text[index] ?? '';
    if (target === 'startValue' || target === 'endValue') {
      const isQuote = /["']/u.test(found);
      return isQuote ? [{ rule: 'zh-quotes', start: index, end: index + 1, found, fix: quote(found, target === 'startValue') }] : [];
    }
    const fix = FULL_WIDTH[found];
    if (fix === undefined || !isBesideChinese(text, index) || (/[.:,]/u.test(found) && /\d\s*$/u.test(text.slice(0, index)))) return [];
    return [{ rule: 'zh-half-width', start: index, end: index + 1, found, fix }];
  });
}

function blankAt(text: string, from: number): LintFinding[] {
  const found = /^[ \t\u00A0\u3000]+/u.exec(text.slice(from))?.[0];
  if (found === undefined) return [];
  const [before = '', after = ''] = [text[from - 1], text[from + found.length]];
  // Between Latin words, and behind a Latin mark, a blank is right.
  return WIDE.test(before) || WIDE.test(after) ? [{ rule: 'zh-space', start: from, end: from + found.length, found, fix: '' }] : [];
}

const isBesideChinese = (text: string, index: number): boolean =>
  WIDE.test(text.slice(0, index).trimEnd().at(-1) ?? '') || WIDE.test(text.slice(index + 1).trimStart()[0] ?? '');

const quote = (found: string, isOpening: boolean): string => (found === '"' ? (isOpening ? '“' : '”') : isOpening ? '‘' : '’');
