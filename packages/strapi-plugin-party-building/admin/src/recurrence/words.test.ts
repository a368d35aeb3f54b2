import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { text } from '../texts';
import en from '../translations/en';
import { messagesOf } from '../translations/messages';
import zhHans from '../translations/zh-Hans';
import { ruleWords } from './words';

const languages: Record<string, Record<string, string>> = { en, 'zh-Hans': zhHans };
function words(rule: string, language: string, timeZone = 'Asia/Shanghai') {
  const intl = createIntl({ locale: language, messages: messagesOf(languages[language] ?? {}, en) });
  return ruleWords(rule, { say: (id, values) => intl.formatMessage(text(id), values), language, timeZone });
}

describe('a rule in words', () => {
  it.each([
    [
      'FREQ=MONTHLY;BYDAY=2FR;UNTIL=20261231',
      'Every month on the second Friday, until 31 December 2026',
      '每月第二个星期五，至2026年12月31日',
    ],
    ['FREQ=MONTHLY;BYDAY=-1SU', 'Every month on the last Sunday', '每月最后一个星期日'],
    ['FREQ=WEEKLY;BYDAY=FR', 'Every week on Friday', '每周五'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=10', 'Every week on Monday, Wednesday and Friday, 10 times', '每周一、三、五，共10次'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'Every 2 weeks on Tuesday', '每2周的星期二'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Every weekday from Monday to Friday', '每周一至周五'],
    ['FREQ=WEEKLY', 'Every week', '每周'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Every month on day 15', '每月15日'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,15', 'Every 3 months on day 1 and day 15', '每3个月的1日、15日'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day', '每月最后一天'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', 'Every 2 months on the first Monday', '每2个月的第一个星期一'],
    ['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1', 'Every year on 1 July', '每年7月1日'],
    ['FREQ=YEARLY', 'Every year', '每年'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=2', 'Every 3 days, 2 times', '每3天，共2次'],
    ['rrule:freq=weekly;byday=fr;', 'Every week on Friday', '每周五'],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=SA', 'Every week on Saturday', '每周六'],
  ])('%s', (rule, english, chinese) => {
    expect([words(rule, 'en'), words(rule, 'zh-Hans')]).toEqual([english, chinese]);
  });

  it('ends on the day of the activity’s zone', () => {
    const rule = 'FREQ=WEEKLY;UNTIL=20261231T155959Z';
    expect(words(rule, 'en')).toBe('Every week, until 31 December 2026');
    expect(words(rule, 'en', 'Pacific/Auckland')).toBe('Every week, until 1 January 2027');
  });

  it('has none for what is rarer, or no rule', () => {
    for (const rule of [
      '',
      'nonsense',
      'FREQ=HOURLY',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;UNTIL=soon',
    ])
      expect([rule, words(rule, 'en')]).toEqual([rule, undefined]);
  });
});
