import { matchLocale, type ActivityKind } from '@party-building/contract';

/** What calendars and feeds say themselves, in one language. Content never comes from here. */
export interface ActivityWords {
  activities: string;
  kinds: Record<ActivityKind, string>;
  time: string;
  recurring: string;
  place: string;
  online: string;
  organiser: string;
  registration: string;
  moved: string;
  cancelled: string;
  /** Between a word and what it names. */
  colon: string;
}

const zhCN: ActivityWords = {
  activities: '活动',
  kinds: { learning: '学习教育', volunteering: '志愿服务', leisure: '文体休闲', culture: '文化活动', ceremony: '仪式典礼' },
  time: '时间',
  recurring: '定期举行',
  place: '地点',
  online: '线上参加',
  organiser: '主办单位',
  registration: '报名',
  moved: '已改期',
  cancelled: '已取消',
  colon: '：',
};

const en: ActivityWords = {
  activities: 'Activities',
  kinds: { learning: 'Learning', volunteering: 'Volunteering', leisure: 'Sports and leisure', culture: 'Culture', ceremony: 'Ceremony' },
  time: 'Time',
  recurring: 'recurring',
  place: 'Place',
  online: 'Online',
  organiser: 'Organiser',
  registration: 'Registration',
  moved: 'Moved',
  cancelled: 'Cancelled',
  colon: ': ',
};

const WORDS: Record<string, ActivityWords> = { 'zh-CN': zhCN, en };

/** In the locale's language; English where we do not speak it. */
export const activityWords = (locale: string): ActivityWords => WORDS[matchLocale(locale, Object.keys(WORDS)) ?? 'en'] ?? en;
