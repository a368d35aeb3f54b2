import type { Locator, Page } from 'playwright-core';
import { drag } from '../../src/harness/drag';
import type { Entry } from '../../src/harness/content-manager';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';
import { dayOf, MONTH } from './days';

const WORDS = {
  en: {
    newHere: 'New activity on this day',
    title: '江边健步走',
    move: (title: string) => `Move “${title}” to another day`,
    undo: 'Undo',
    modified: 'with unpublished changes',
    recurrence: 'Recurrence',
    next: 'The next occurrences',
    leave: /^Leave out /,
    rows: 'Rows to show',
    check: 'Check the file',
    drafts: 'Import as drafts (2)',
    counted: /^New: 2\./,
    table: [
      'Title (Chinese),Title (English),Start date,Start time,End time,Kind,Venue',
      `主题阅读分享会,Reading together,${dayOf(3, 3)},14:00,16:00,Learning,Employees’ reading room`,
      `江岸清洁志愿服务,Cleaning the river bank,${dayOf(3, 7)},09:00,11:00,Volunteering,Riverside sports ground`,
      `职工趣味运动会,Fun sports day,${MONTH}-32,09:00,11:00,Sports and leisure,Riverside sports ground`,
    ],
    file: 'activities.csv',
  },
  zh: {
    newHere: '在当日新建活动',
    title: '江边健步走',
    move: (title: string) => `将“${title}”移动到其他日期`,
    undo: '撤销',
    modified: '有未发布的修改',
    recurrence: '重复规则',
    next: '最近场次',
    leave: /^取消.*的场次$/,
    rows: '显示的行',
    check: '检查文件',
    drafts: '导入为草稿（2）',
    counted: /^新建2项/,
    table: [
      '标题（中文）,标题（英文）,开始日期,开始时间,结束时间,类别,场地',
      `主题阅读分享会,Reading together,${dayOf(3, 3)},14:00,16:00,学习教育,职工书屋`,
      `江岸清洁志愿服务,Cleaning the river bank,${dayOf(3, 7)},09:00,11:00,志愿服务,江滩运动场`,
      `职工趣味运动会,Fun sports day,${MONTH}-32,09:00,11:00,文体休闲,江滩运动场`,
    ],
    file: '活动.csv',
  },
} as const;

const LECTURE = '专题党课：学习中央精神';
const VISIT = '廉政教育基地参观';
/** Of the seed: every Friday. */
const STUDY = '周五学习交流';

/** Two activities: one live in both languages, and a draft in Chinese alone. Where they are there already, they stand as they began. */
async function write({ cms }: Desk): Promise<void> {
  const there = await cms.documents<Entry | null>('activity', 'findFirst', { locale: 'zh-CN', filters: { title: LECTURE } });
  if (there) {
    for (const locale of ['zh-CN', 'en']) await cms.documents('activity', 'discardDraft', { documentId: there.documentId, locale });
    return;
  }
  const shared = { startTime: '09:30:00.000', endTime: '11:30:00.000', venue: 'service-centre' };
  const lecture = { ...shared, title: LECTURE, kind: 'learning', startDate: dayOf(2, 4) };
  const { documentId } = await cms.documents<Entry>('activity', 'create', { locale: 'zh-CN', data: lecture });
  await cms.documents('activity', 'update', { documentId, locale: 'en', data: { title: 'Party lecture on the central policies' } });
  for (const locale of ['zh-CN', 'en']) await cms.documents('activity', 'publish', { documentId, locale });
  const visit = { ...shared, title: VISIT, kind: 'culture', startDate: dayOf(3, 4) };
  await cms.documents('activity', 'create', { locale: 'zh-CN', data: visit });
}

const cell = (page: Page, day: string): Locator => page.locator(`[data-day="${day}"]`);
const chip = (page: Page, day: string, title: string): Locator => cell(page, day).locator('button', { hasText: title });

async function month(desk: Desk): Promise<void> {
  await write(desk);
  await desk.panel.open(`plugins/party-building/activities?view=month&month=${MONTH}`);
  await chip(desk.page, dayOf(2, 4), LECTURE).waitFor();
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
const tall = (page: Page): Promise<void> => page.setViewportSize({ width: 1280, height: 1100 });

export const scenes: Scene[] = [
  {
    name: 'activities-month',
    async show(desk) {
      await tall(desk.page);
      await month(desk);
      return desk.page.locator('main');
    },
  },
  {
    name: 'activities-new',
    async show({ page, panel, language }) {
      const words = WORDS[language];
      await panel.open(`plugins/party-building/activities?view=month&month=${MONTH}`);
      await cell(page, dayOf(3, 6)).getByRole('button', { includeHidden: true }).first().click();
      await button(page, words.newHere).click();
      await page.getByRole('dialog').locator('input[name=title]').fill(words.title);
      return page.getByRole('dialog');
    },
  },
  {
    name: 'activities-day',
    async show(desk) {
      await month(desk);
      await chip(desk.page, dayOf(2, 4), LECTURE).click();
      const dialog = desk.page.getByRole('dialog');
      await dialog.getByRole('link', { name: LECTURE }).waitFor();
      await mark(button(desk.page, WORDS[desk.language].move(LECTURE)));
      return dialog;
    },
  },
  {
    name: 'activities-moved',
    async show(desk) {
      await tall(desk.page);
      await month(desk);
      await drag(desk.page, chip(desk.page, dayOf(2, 4), LECTURE), cell(desk.page, dayOf(2, 6)));
      const { modified } = WORDS[desk.language];
      await desk.page.locator(`[data-day="${dayOf(2, 6)}"] button[aria-label*="${modified}"]`).waitFor();
      await mark(button(desk.page, WORDS[desk.language].undo));
    },
  },
  {
    name: 'activities-series',
    async show(desk) {
      const [{ page }, words] = [desk, WORDS[desk.language]];
      await month(desk);
      await chip(page, dayOf(3, 5), STUDY).click();
      await button(page, words.move(STUDY)).click();
      await page.getByRole('radio').first().waitFor();
      return page.getByRole('dialog');
    },
  },
  {
    name: 'activities-conflict',
    async show(desk) {
      await tall(desk.page);
      await month(desk);
      await drag(desk.page, chip(desk.page, dayOf(3, 4), VISIT), cell(desk.page, dayOf(2, 4)));
      const dialog = desk.page.getByRole('dialog');
      await dialog.getByRole('alert').waitFor();
      return dialog;
    },
  },
  {
    name: 'activities-recurrence',
    async show({ page, panel, cms, language, locale }) {
      const words = WORDS[language];
      await page.setViewportSize({ width: 1280, height: 1100 });
      const { documentId } = await cms.documents<Entry>('activity', 'findFirst', { locale: 'zh-CN', filters: { title: STUDY } });
      await panel.open(`content-manager/collection-types/plugin::party-building.activity/${documentId}?plugins[i18n][locale]=${locale}`);
      const choice = page.getByRole('combobox', { name: words.recurrence, exact: true });
      await page.getByText(words.next, { exact: true }).waitFor();
      await mark(button(page, words.leave).first());
      return page
        .locator('div')
        .filter({ has: choice })
        .filter({ has: page.getByText(words.recurrence, { exact: true }) })
        .filter({ hasText: words.next })
        .last()
        .locator('..');
    },
  },
  {
    name: 'activities-list',
    async show(desk) {
      await write(desk);
      await desk.panel.open('plugins/party-building/activities?view=list&missing=en');
      await desk.page.getByRole('row').nth(1).waitFor();
      return desk.page.locator('main');
    },
  },
  {
    name: 'activities-import',
    async show(desk) {
      await chooseTable(desk);
      await mark(button(desk.page, WORDS[desk.language].check));
      return desk.page.locator('main');
    },
  },
  {
    name: 'activities-import-report',
    async show(desk) {
      const [{ page }, words] = [desk, WORDS[desk.language]];
      await page.setViewportSize({ width: 1280, height: 1500 });
      await chooseTable(desk);
      await button(page, words.check).click();
      await page.getByText(words.counted).waitFor();
      await page.getByRole('combobox', { name: words.rows }).click();
      await page.getByRole('option').first().click();
      await page.getByRole('row').nth(3).waitFor();
      await mark(button(page, words.drafts));
      return page
        .locator('div')
        .filter({ has: page.locator('table') })
        .filter({ has: button(page, words.drafts) })
        .last()
        .locator('..');
    },
  },
];

async function chooseTable({ page, panel, language }: Desk): Promise<void> {
  const words = WORDS[language];
  await panel.open('plugins/party-building/activities?view=import');
  const buffer = Buffer.from(words.table.join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: words.file, mimeType: 'text/csv', buffer });
}
