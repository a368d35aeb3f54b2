import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Entry } from '../../src/harness/content-manager';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    open: 'Open preview',
    draft: 'Draft',
    published: 'Published',
    both: 'Side by side',
    phone: 'Phone 390',
    texts: 'Texts in this preview',
    share: 'Share preview…',
    make: 'Make a link',
    revoke: (name: string) => `Revoke the link: ${name}`,
    title: 'Closely Grasp the Building of a Learning Culture',
    colleague: 'Head of department Wang',
  },
  zh: {
    open: '打开预览',
    draft: '草稿',
    published: '已发布',
    both: '并排对比',
    phone: '手机 390',
    texts: '预览中的文字',
    share: '共享预览……',
    make: '生成链接',
    revoke: (name: string) => `停用链接：${name}`,
    title: '紧紧抓住学习型企业文化建设',
    colleague: '宣传部王部长',
  },
} as const;

/** The second of the Four Grasps, whose draft has a title that is not published. */
async function changed({ content, locale, language }: Desk): Promise<Entry> {
  const { documentId } = (await content.list('grasp', locale))[1] as Entry;
  const whole = await content.read('grasp', locale, documentId);
  const { title } = WORDS[language];
  if (whole['title'] !== title) await content.save('grasp', locale, documentId, { ...whole, title });
  return whole;
}

async function edit(desk: Desk): Promise<void> {
  const { documentId } = await changed(desk);
  await desk.panel.open(`content-manager/collection-types/plugin::party-building.grasp/${documentId}?plugins[i18n][locale]=${desk.locale}`);
  await desk.panel.field('title').waitFor();
}

const button = (name: string, within: Page | Locator): Locator => within.getByRole('button', { name, exact: true });
const around = (page: Page): FrameLocator => page.frameLocator('[data-testid=preview-iframe]');
const version = (within: Page | FrameLocator, name: string): FrameLocator => within.frameLocator(`iframe[title="${name}"]`);

/** Waits until both versions are there as readers see them. */
async function shown(within: Page | FrameLocator, language: 'en' | 'zh'): Promise<void> {
  const words = WORDS[language];
  await version(within, words.draft).locator('pb-grasp').getByText(words.title, { exact: true }).first().waitFor();
  await version(within, words.published).locator('pb-grasp [part~=title]').first().waitFor();
}

async function open(desk: Desk): Promise<void> {
  await edit(desk);
  await desk.page.getByRole('link', { name: WORDS[desk.language].open, exact: true }).click();
  await shown(around(desk.page), desk.language);
}

async function link(desk: Desk): Promise<string> {
  const { documentId } = await changed(desk);
  const { colleague } = WORDS[desk.language];
  const data = { type: 'grasp', documentId, locale: desk.locale, name: colleague };
  return (await desk.admin.ask<{ data: { url: string } }>('POST', '/party-building/previews', data)).data.url;
}

export const scenes: Scene[] = [
  {
    name: 'preview-open',
    async show(desk) {
      await edit(desk);
      await mark(desk.page.getByRole('link', { name: WORDS[desk.language].open, exact: true }));
    },
  },
  { name: 'preview-beside', show: open },
  {
    name: 'preview-phone',
    async show(desk) {
      await open(desk);
      await around(desk.page).getByText(WORDS[desk.language].phone, { exact: true }).click();
    },
  },
  {
    name: 'preview-texts',
    async show(desk) {
      await open(desk);
      // What is under the pointer is framed, too.
      await desk.page.mouse.move(0, 0);
      const frame = around(desk.page);
      await button(WORDS[desk.language].texts, frame.locator('body')).press('Enter');
      await frame.locator('#texts').getByRole('button', { name: WORDS[desk.language].title, exact: true }).focus();
    },
  },
  {
    name: 'preview-share',
    async show(desk) {
      const words = WORDS[desk.language];
      await edit(desk);
      await button(words.share, desk.page).click();
      const { dialog } = desk.panel;
      await dialog.locator('input[name=preview-link-name]').fill(words.colleague);
      await button(words.make, dialog).click();
      await dialog.getByText(words.colleague, { exact: true }).waitFor();
      return dialog;
    },
  },
  {
    name: 'preview-shared',
    async show(desk) {
      await desk.page.goto(await link(desk));
      await shown(desk.page, desk.language);
    },
  },
  {
    name: 'preview-links',
    async show(desk) {
      await desk.panel.open('plugins/party-building/previews');
      await mark(button(WORDS[desk.language].revoke(WORDS[desk.language].colleague), desk.page).first());
    },
  },
  {
    name: 'preview-ended',
    async show(desk) {
      const address = await link(desk);
      const { data } = await desk.admin.ask<{ data: { id: string; url: string }[] }>('GET', '/party-building/previews');
      const made = data.find(({ url }) => url === address);
      await desk.admin.ask('DELETE', `/party-building/previews/${made?.id}`);
      await desk.page.setViewportSize({ width: 1280, height: 360 });
      await desk.page.goto(address);
      await desk.page.locator('main.ended').waitFor();
    },
  },
];
