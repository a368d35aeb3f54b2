import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    banner: 'Ground of heads, light pages (#rrggbb)',
    contrast: 'Can it be read?',
    notEnough: 'Not enough',
    from: 'First day',
    until: 'Last day',
    grey: 'Greyscale',
    coming: /^Not in force yet/,
    preview: 'Preview in grey',
    tablet: 'Tablet',
    language: 'English',
  },
  zh: {
    banner: '标题栏底色，浅色页面 (#rrggbb)',
    contrast: '能否看清',
    notEnough: '对比度不足',
    from: '开始日期',
    until: '结束日期',
    grey: '灰色显示',
    coming: /^尚未生效/,
    preview: '以灰色预览',
    tablet: '平板',
    language: '中文',
  },
} as const;

const stage = (page: Page): FrameLocator => page.frameLocator('main iframe');
const part = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) }).last();

async function open({ page, panel, language }: Desk, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await panel.open('settings/party-building/appearance');
  for (const name of [WORDS[language].tablet, WORDS[language].language]) await page.getByRole('button', { name, exact: true }).click();
  await stage(page).locator('[part~=base]').first().waitFor();
}

export const scenes: Scene[] = [
  {
    name: 'appearance-colors',
    async show(desk) {
      await open(desk, 900);
      await desk.page.getByLabel(WORDS[desk.language].banner, { exact: true }).fill('#0b3d6b');
    },
  },
  {
    name: 'appearance-contrast',
    async show(desk) {
      const words = WORDS[desk.language];
      await open(desk, 900);
      await desk.page.getByLabel(words.banner, { exact: true }).fill('#f3c969');
      await desk.page.getByText(words.notEnough).first().waitFor();
      return part(desk.page, words.contrast);
    },
  },
  {
    name: 'appearance-grey',
    async show(desk) {
      const words = WORDS[desk.language];
      await open(desk, 900);
      const year = new Date().getUTCFullYear() + 1;
      await desk.page.getByLabel(words.from).fill(`${year}-12-13`);
      await desk.page.getByLabel(words.until).fill(`${year}-12-13`);
      await desk.page.getByText(words.coming).waitFor();
      const days = part(desk.page, words.grey);
      await days.getByRole('heading').click();
      return days;
    },
  },
  {
    name: 'appearance-grey-preview',
    async show(desk) {
      const words = WORDS[desk.language];
      await open(desk, 900);
      await desk.page.getByRole('checkbox', { name: words.preview }).click();
      await stage(desk.page).locator('html[style*=grayscale]').waitFor();
      return desk.page.locator('main iframe').locator('xpath=ancestor::section[1]');
    },
  },
];
