/** What a column of a table says. Texts come once a language: `title:en`. */
export const COLUMNS = [
  'id',
  'title:zh-CN',
  'title:en',
  'kind',
  'startDate',
  'startTime',
  'endDate',
  'endTime',
  'allDay',
  'timeZone',
  'venue',
  'online',
  'recurrence',
  'exceptions',
  'organiser:zh-CN',
  'organiser:en',
  'summary:zh-CN',
  'summary:en',
  'registration',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column is called, the first name of each language in the templates; others are understood, too. */
export const NAMES: Record<Column, { en: readonly string[]; 'zh-Hans': readonly string[] }> = {
  id: { en: ['ID', 'UID', 'Key'], 'zh-Hans': ['编号', '标识'] },
  'title:zh-CN': { en: ['Title (Chinese)', 'Chinese title'], 'zh-Hans': ['标题（中文）', '标题', '中文标题', '活动名称'] },
  'title:en': { en: ['Title (English)', 'Title', 'English title'], 'zh-Hans': ['标题（英文）', '英文标题'] },
  kind: { en: ['Kind', 'Category'], 'zh-Hans': ['类别', '类型'] },
  startDate: { en: ['Start date', 'First day', 'Date'], 'zh-Hans': ['开始日期', '日期'] },
  startTime: { en: ['Start time'], 'zh-Hans': ['开始时间'] },
  endDate: { en: ['End date', 'Last day'], 'zh-Hans': ['结束日期'] },
  endTime: { en: ['End time'], 'zh-Hans': ['结束时间'] },
  allDay: { en: ['Whole day', 'All day', 'All-day'], 'zh-Hans': ['全天'] },
  timeZone: { en: ['Time zone'], 'zh-Hans': ['时区'] },
  venue: { en: ['Venue', 'Location'], 'zh-Hans': ['场地', '地点'] },
  online: { en: ['Online link', 'Online'], 'zh-Hans': ['线上链接', '线上地址'] },
  recurrence: { en: ['Recurrence', 'Rule'], 'zh-Hans': ['重复规则', '重复'] },
  exceptions: { en: ['Exceptions', 'Left out'], 'zh-Hans': ['例外日期', '取消日期'] },
  'organiser:zh-CN': { en: ['Organiser (Chinese)'], 'zh-Hans': ['主办单位（中文）', '主办单位'] },
  'organiser:en': { en: ['Organiser (English)', 'Organiser'], 'zh-Hans': ['主办单位（英文）'] },
  'summary:zh-CN': { en: ['Summary (Chinese)'], 'zh-Hans': ['摘要（中文）', '摘要', '简介'] },
  'summary:en': { en: ['Summary (English)', 'Summary'], 'zh-Hans': ['摘要（英文）'] },
  registration: { en: ['Registration link', 'Registration'], 'zh-Hans': ['报名链接'] },
};

/** However somebody writes it: width of signs, case and spaces do not count. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*]+/g, '');

const byName = new Map<string, Column>(
  COLUMNS.flatMap((column) => [...NAMES[column].en, ...NAMES[column]['zh-Hans']].map((name) => [plain(name), column] as const)),
);

/** The column of a heading, in either language; `undefined` for one that we do not know. */
export const columnNamed = (heading: string): Column | undefined => byName.get(plain(heading));

/** A column's name in the editor's language. */
export const columnName = (column: Column, language: 'en' | 'zh-Hans'): string => NAMES[column][language][0] ?? column;
