import type { Say, TextId } from '../texts';
import { partsOf, untilDay, weekdayNumber } from './rule';

/** In whose words, and where the rule is read. */
export interface Words {
  say: Say;
  /** The language of the admin: `en` or `zh-Hans`. */
  language: string;
  /** IANA name of the activity's zone. */
  timeZone: string;
}

const FREQUENCIES: Record<string, string> = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly' };

/** Parts that only say what the others mean by themselves. */
const SILENT = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];

/**
 * A recurrence rule (RFC 5545, 3.3.10) as a sentence without a full stop: “Every month on the second Friday, until 31 December 2026”.
 * `undefined` for a rule that we have no words for.
 */
export function ruleWords(rule: string, words: Words): string | undefined {
  const parts = partsOf(rule);
  const every = parts && everyWords(parts, words);
  return every && withEnd(every, parts, words);
}

/** The way in which days and dates are written in the admin; “31 December 2026” as the rest of the English texts would. */
export const dateLanguage = (language: string): string => (language === 'en' ? 'en-GB' : language);

function everyWords(parts: ReadonlyMap<string, string>, { say, language }: Words): string | undefined {
  const frequency = FREQUENCIES[parts.get('FREQ') ?? ''];
  const interval = parts.get('INTERVAL') ?? '1';
  if (frequency === undefined || !/^[1-9]\d{0,3}$/.test(interval)) return undefined;
  const count = Number(interval);
  const id = (on: string): TextId => `recurrence.${frequency}${count > 1 ? '.n' : ''}${on}` as TextId;
  const choosing = [...parts.keys()].filter((name) => !SILENT.includes(name)).sort();
  const values = { count };
  switch (`${frequency} ${choosing.join(' ')}`.trim()) {
    case 'daily':
    case 'weekly':
    case 'monthly':
    case 'yearly':
      return say(id(''), values);
    case 'weekly BYDAY': {
      const days = parts.get('BYDAY')?.split(',').map(weekdayNumber) ?? [];
      if (!days.every((day) => day !== undefined)) return undefined;
      if (count === 1 && days.sort((a, b) => a - b).join() === '0,1,2,3,4') return say('recurrence.weekdays');
      return say(id('.on'), {
        ...values,
        days: listOf(
          days.map((day) => say(dayId(day))),
          language,
        ),
      });
    }
    case 'monthly BYDAY': {
      const [, place = '', name = ''] = /^(-1|[1-5])([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? [];
      const weekday = weekdayNumber(name);
      if (weekday === undefined) return undefined;
      return say(id('.weekday'), { ...values, place: say(`recurrence.place.${place}` as TextId), day: say(dayId(weekday)) });
    }
    case 'monthly BYMONTHDAY': {
      const dates = parts.get('BYMONTHDAY') ?? '';
      if (dates === '-1') return say(id('.last'), values);
      if (!/^\d{1,2}(,\d{1,2})*$/.test(dates)) return undefined;
      return say(id('.date'), {
        ...values,
        dates: listOf(
          dates.split(',').map((date) => say('recurrence.date', { date })),
          language,
        ),
      });
    }
    case 'yearly BYMONTH BYMONTHDAY': {
      const [month, date] = [Number(parts.get('BYMONTH')), Number(parts.get('BYMONTHDAY'))];
      const at = new Date(Date.UTC(2024, month - 1, date));
      if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined;
      const day = new Intl.DateTimeFormat(dateLanguage(language), { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(at);
      return say(id('.date'), { ...values, day });
    }
    default:
      return undefined;
  }
}

function withEnd(every: string, parts: ReadonlyMap<string, string>, { say, language, timeZone }: Words): string | undefined {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined) return say('recurrence.count', { rule: every, count });
  if (until === undefined) return every;
  const day = untilDay(until, timeZone);
  return day && say('recurrence.until', { rule: every, day: longDay(day, language) });
}

/** A day of the calendar, the same in every zone: “31 December 2026”. */
export const longDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(dateLanguage(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const dayId = (weekday: number): TextId => `recurrence.day.${weekday}` as TextId;

/** Chinese lists of short words stand without “and”. */
const listOf = (words: string[], language: string): string =>
  language.startsWith('zh') ? words.join('、') : new Intl.ListFormat(dateLanguage(language), { type: 'conjunction' }).format(words);
