import { plainText } from '../inline/inline.js';
import type { LocalText } from './check.js';

/** `zh` of `zh-CN`. */
export const languageOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? '';

export const isChinese = ({ locale }: Pick<LocalText, 'locale'>): boolean => languageOf(locale) === 'zh';

export const textOf = ({ content }: LocalText): string => plainText(content);

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
