import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    form: 'Form',
    language: 'English',
    cards: 'Cards: all at once',
    dark: 'Dark page',
    phone: 'Phone',
    contrast: 'Can it be read?',
    code: 'Code to copy',
    banner: 'Ground of heads, light pages (#rrggbb)',
    name: 'Party building on the group portal',
    owner: 'Web team, group portal',
    note: 'Page “Party building” of the group portal',
    other: 'Lobby of headquarters',
    remove: 'Delete “Lobby of headquarters”',
    question: 'Delete this saved embed?',
  },
  zh: {
    form: '显示方式',
    language: '中文',
    cards: '卡片（同时显示全部）',
    dark: '深色页面',
    phone: '手机',
    contrast: '能否看清',
    code: '复制代码',
    banner: '标题栏底色，浅色页面 (#rrggbb)',
    name: '集团门户党建栏目',
    owner: '集团门户网站组',
    note: '集团门户“党的建设”页面',
    other: '总部大厅显示屏',
    remove: '删除“总部大厅显示屏”',
    question: '删除此嵌入配置？',
  },
} as const;

const ID = 'group-portal';

/** Two that are saved: of the group's portal, and of a display. */
async function saved({ admin, language }: Desk): Promise<void> {
  const words = WORDS[language];
  const { data } = await admin.ask<{ data: unknown[] }>('GET', '/party-building/embeds');
  if (data.length > 0) return;
  const add = (embed: object): Promise<unknown> => admin.ask('POST', '/party-building/embeds', { ...embed, owner: words.owner });
  await add({ id: ID, name: words.name, element: 'pb-four-grasps', options: { view: 'cards' }, note: words.note });
  await add({ id: 'lobby', name: words.other, element: 'pb-signage', options: { live: '' }, note: '' });
}

const stage = (page: Page): FrameLocator => page.frameLocator('main iframe');
const panel = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) }).last();
const tall = (page: Page, height: number): Promise<void> => page.setViewportSize({ width: 1280, height });

/** The builder with the Four Grasps as cards. */
async function cards({ page, panel: admin, language }: Desk): Promise<void> {
  const words = WORDS[language];
  await admin.open('plugins/party-building/embeds/new');
  await stage(page).locator('pb-four-grasps [part~=base]').waitFor();
  await page.getByRole('button', { name: words.language, exact: true }).click();
  await page.getByRole('combobox', { name: words.form }).click();
  await page.getByRole('option', { name: words.cards, exact: true }).click();
  await stage(page).locator('pb-four-grasps[view=cards] [part~=sections]').waitFor();
  await page.locator('pre', { hasText: '<pb-four-grasps view="cards"><' }).waitFor();
}

/** Code names the address of the CMS; where this one runs is nobody's. */
async function asInstalled({ page, cms }: Desk): Promise<void> {
  await page.locator('pre').evaluateAll((blocks, here) => {
    for (const block of blocks) block.textContent = block.textContent.replaceAll(here, 'https://cms.example.com');
  }, cms.url);
}

export const scenes: Scene[] = [
  {
    name: 'embeds-builder',
    async show(desk) {
      await tall(desk.page, 1000);
      await cards(desk);
    },
  },
  {
    name: 'embeds-phone',
    async show(desk) {
      const words = WORDS[desk.language];
      await tall(desk.page, 1000);
      await cards(desk);
      await desk.page.getByRole('button', { name: words.phone, exact: true }).click();
      await desk.page.getByRole('button', { name: words.dark, exact: true }).click();
      await stage(desk.page)
        .locator('html')
        .evaluate((root) => getComputedStyle(root).colorScheme === 'dark' || Promise.reject(new Error('light')));
      return desk.page.locator('main iframe').locator('xpath=ancestor::section[1]');
    },
  },
  {
    name: 'embeds-code',
    async show(desk) {
      await tall(desk.page, 1200);
      await cards(desk);
      await asInstalled(desk);
      return panel(desk.page, WORDS[desk.language].code);
    },
  },
  {
    name: 'embeds-contrast',
    async show(desk) {
      await tall(desk.page, 1000);
      await cards(desk);
      await desk.page.getByLabel(WORDS[desk.language].banner, { exact: true }).fill('#e8b04b');
      return desk.page.locator(`table[aria-label="${WORDS[desk.language].contrast}"]`);
    },
  },
  {
    name: 'embeds-saved',
    async show(desk) {
      await saved(desk);
      await tall(desk.page, 1200);
      await desk.panel.open(`plugins/party-building/embeds/${ID}`);
      await stage(desk.page).locator('pb-four-grasps[view=cards] [part~=sections]').waitFor();
      await desk.page
        .locator('pre', { hasText: `embed="${ID}"><` })
        .first()
        .waitFor();
      await asInstalled(desk);
      return panel(desk.page, WORDS[desk.language].code);
    },
  },
  {
    name: 'embeds-list',
    async show(desk) {
      await saved(desk);
      await tall(desk.page, 480);
      await desk.panel.open('plugins/party-building/embeds');
      await desk.page.getByRole('link', { name: WORDS[desk.language].name }).waitFor();
    },
  },
  {
    name: 'embeds-delete',
    async show(desk) {
      const words = WORDS[desk.language];
      await saved(desk);
      await desk.panel.open('plugins/party-building/embeds');
      await desk.page.getByRole('button', { name: words.remove, exact: true }).click();
      await desk.page.getByText(words.question).waitFor();
      return desk.page.getByRole('alertdialog');
    },
  },
];
