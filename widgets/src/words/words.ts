import { matchLocale } from '@party-building/contract';

/** What the elements say themselves, in one language. Content never comes from here. */
export interface Words {
  /** BCP 47 tag of these words. */
  lang: string;
  organisation: string;
  founded: string;
  conceptName: string;
  coreValue: string;
  maxim: string;
  /** Stands between two roles of a chain: who contacts whom. */
  contacts: string;
  loading: string;
  empty: string;
  /** Some texts fell back to another language. */
  partly: string;
  /** The whole content is in another language than the page asked for. */
  otherLanguage: string;
  /** What is shown could not be confirmed: the reader is offline, or the source is. */
  stale: string;
  failed: string;
  retry: string;

  /** Name of a picture without a text of its own. */
  picture: string;

  capacity: string;
  openingHours: string;
  coordinates: string;
  /* Kinds of carriers. */
  publication: string;
  screen: string;
  wall: string;
  channel: string;
  site: string;

  /* Kinds of activities, as feeds say them. */
  learning: string;
  volunteering: string;
  leisure: string;
  culture: string;
  ceremony: string;
  /* What an occurrence is. */
  now: string;
  moved: string;
  cancelled: string;
  recurring: string;
  /** Before the time that was planned first. */
  planned: string;
  /** Before further dates. */
  further: string;
  time: string;
  place: string;
  online: string;
  organiser: string;
  registration: string;
  addToCalendar: string;
  subscribe: string;
  /** So many activities. */
  count: (number: number) => string;
  /* By what a reader filters. */
  kind: string;
  theme: string;
  coming: string;
  past: string;
  all: string;
  clear: string;
  more: string;
  today: string;
  monthTable: string;

  /** Above the activities on a display. */
  programme: string;
}

const zhCN: Words = {
  lang: 'zh-CN',
  organisation: '组织',
  founded: '成立时间',
  conceptName: '先进理念',
  coreValue: '核心价值观',
  maxim: '准则',
  contacts: '联系',
  loading: '正在加载…',
  empty: '暂无内容',
  partly: '部分内容以原文显示。',
  otherLanguage: '以原文显示。',
  stale: '无法连接，显示上次保存的内容。',
  failed: '暂时无法加载。',
  retry: '重试',

  picture: '图片',

  capacity: '容纳人数',
  openingHours: '开放时间',
  coordinates: '坐标',
  publication: '刊物',
  screen: '屏幕',
  wall: '文化墙',
  channel: '新媒体',
  site: '网站',

  learning: '学习教育',
  volunteering: '志愿服务',
  leisure: '文体休闲',
  culture: '文化活动',
  ceremony: '仪式典礼',
  now: '进行中',
  moved: '已改期',
  cancelled: '已取消',
  recurring: '定期举行',
  planned: '原定',
  further: '另有',
  time: '时间',
  place: '地点',
  online: '线上参加',
  organiser: '主办单位',
  registration: '报名',
  addToCalendar: '添加到日历',
  subscribe: '订阅日历',
  count: (number) => `共${number}项活动`,
  kind: '类型',
  theme: '主题',
  coming: '即将举行',
  past: '已结束',
  all: '全部',
  clear: '清除筛选',
  more: '显示更多',
  today: '今天',
  monthTable: '月历',

  programme: '近期活动',
};

const en: Words = {
  lang: 'en',
  organisation: 'Organization',
  founded: 'Established',
  conceptName: 'Concept',
  coreValue: 'Core value',
  maxim: 'Principle',
  contacts: 'contacts',
  loading: 'Loading…',
  empty: 'Nothing here yet',
  partly: 'Partly shown in the original language.',
  otherLanguage: 'Shown in the original language.',
  stale: 'No connection: this is the saved copy.',
  failed: 'Cannot be loaded now.',
  retry: 'Try again',

  picture: 'Picture',

  capacity: 'Capacity',
  openingHours: 'Opening hours',
  coordinates: 'Coordinates',
  publication: 'Publication',
  screen: 'Screen',
  wall: 'Wall',
  channel: 'Channel',
  site: 'Website',

  learning: 'Learning',
  volunteering: 'Volunteering',
  leisure: 'Sports and leisure',
  culture: 'Culture',
  ceremony: 'Ceremony',
  now: 'Now',
  moved: 'Moved',
  cancelled: 'Cancelled',
  recurring: 'Recurring',
  planned: 'Planned for',
  further: 'Also',
  time: 'Time',
  place: 'Place',
  online: 'Online',
  organiser: 'Organiser',
  registration: 'Registration',
  addToCalendar: 'Add to calendar',
  subscribe: 'Subscribe',
  count: (number) => `${number} ${number === 1 ? 'activity' : 'activities'}`,
  kind: 'Kind',
  theme: 'Theme',
  coming: 'Coming',
  past: 'Past',
  all: 'all',
  clear: 'Clear filters',
  more: 'Show more',
  today: 'Today',
  monthTable: 'Month table',

  programme: 'Coming activities',
};

/** The words for a language; English where we have none. */
export function wordsFor(locale: string): Words {
  return matchLocale(locale, [zhCN.lang]) ? zhCN : en;
}
