import { ACTIVITY_KINDS, type ActivityKind } from '@party-building/contract';
import { isDay } from '../wall-clock';

/** Full-width signs and spaces around a text are a matter of the keyboard. */
export const plain = (cell: string): string => cell.normalize('NFKC').trim();

/** `yyyy-mm-dd` of a day as people write it: 2026-11-13, 2026/11/13, 2026.11.13, 2026年11月13日. `undefined` for what is none. */
export function dayIn(cell: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain(cell).replace(/\s+/g, '')) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== undefined && isDay(written) ? written : undefined;
}

/** Strapi's form of a time as people write it: 9:00, 09:00:00, 9点30分. */
export function timeIn(cell: string): string | undefined {
  const [, hour = '', minute, second = '00'] = /^(\d{1,2})(?::|时|点)(\d{2})(?::(\d{2})|分)?$/.exec(plain(cell)) ?? [];
  const written = `${hour.padStart(2, '0')}:${minute}:${second}`;
  return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(written) ? `${written}.000` : undefined;
}

const YES = ['yes', 'y', 'true', '1', 'x', '是', '全天'];
const NO = ['no', 'n', 'false', '0', '否'];

export function yesOrNo(cell: string): boolean | undefined {
  const word = plain(cell).toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

/** Words for kinds, as the admin has them in both languages. */
const KINDS: Record<string, ActivityKind> = {
  learning: 'learning',
  学习教育: 'learning',
  学习: 'learning',
  volunteering: 'volunteering',
  志愿服务: 'volunteering',
  leisure: 'leisure',
  'sports and leisure': 'leisure',
  文体活动: 'leisure',
  culture: 'culture',
  文化活动: 'culture',
  文化: 'culture',
  ceremony: 'ceremony',
  仪式典礼: 'ceremony',
  仪式: 'ceremony',
};

/** @param words the admin's own words for kinds, by kind: they are understood first. */
export function kindIn(cell: string, words: ReadonlyMap<string, ActivityKind>): ActivityKind | undefined {
  const word = plain(cell).toLowerCase();
  return words.get(word) ?? ACTIVITY_KINDS.find((kind) => kind === word) ?? KINDS[word];
}

/** Simple words for rules; everything else is taken for a rule. */
const RULES: Record<string, string> = {
  weekly: 'FREQ=WEEKLY',
  每周: 'FREQ=WEEKLY',
  monthly: 'FREQ=MONTHLY',
  每月: 'FREQ=MONTHLY',
  yearly: 'FREQ=YEARLY',
  每年: 'FREQ=YEARLY',
};

export const ruleIn = (cell: string): string => RULES[plain(cell).toLowerCase()] ?? plain(cell).replace(/^RRULE:/i, '');
