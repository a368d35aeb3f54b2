import { columnName, COLUMNS, type Column } from './columns';

const EXAMPLE: Record<'en' | 'zh-Hans', Partial<Record<Column, string>>> = {
  en: { allDay: 'no', kind: 'Learning', recurrence: 'FREQ=MONTHLY;BYDAY=2FR;COUNT=6' },
  'zh-Hans': { allDay: '否', kind: '学习', recurrence: 'FREQ=MONTHLY;BYDAY=2FR;COUNT=6' },
};

const COMMON: Partial<Record<Column, string>> = {
  'title:zh-CN': '主题学习（示例）',
  'title:en': 'Study session (example)',
  startDate: '2030-01-11',
  startTime: '09:00',
  endTime: '11:00',
  timeZone: 'Asia/Shanghai',
};

/** A table to fill in, with one example; spreadsheets read it as UTF-8 by the mark at its beginning. */
export function templateOf(language: 'en' | 'zh-Hans'): string {
  const example = { ...COMMON, ...EXAMPLE[language] };
  const rows = [COLUMNS.map((column) => columnName(column, language)), COLUMNS.map((column) => example[column] ?? '')];
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
