import type { Entry } from '../../src/harness/content-manager';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    change: 'Closely Grasp the Goal of Enterprise Development',
    more: 'More document actions',
    discard: 'Discard changes',
    locales: 'Locales',
    published: 'Published document',
    save: 'Save',
    publish: 'Publish',
  },
  zh: {
    change: '紧紧抓住企业高质量发展目标',
    more: '更多内容操作',
    discard: '放弃修改',
    locales: '语言',
    published: '已发布',
    save: '保存',
    publish: '发布',
  },
} as const;

const uid = 'plugin::party-building.grasp';

/** Opens the first of the Four Grasps, as it is published. */
async function openGoal({ panel, cms, locale }: Desk): Promise<void> {
  const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
  await cms.documents('grasp', 'discardDraft', { documentId, locale });
  await panel.open(`content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`);
  await panel.field('slogan').waitFor();
}

/** Leaves a title that is saved and not published. */
async function change(desk: Desk): Promise<void> {
  await openGoal(desk);
  await desk.panel.field('title').fill(WORDS[desk.language].change);
  await desk.panel.save();
  // Without the message that lies over the title.
  await desk.page.reload();
  await desk.panel.field('slogan').waitFor();
}

const button = ({ page }: Desk, name: string) => page.getByRole('button', { name, exact: true });

export const scenes: Scene[] = [
  {
    name: 'writing-list',
    async show(desk) {
      const { page, panel, locale } = desk;
      await change(desk);
      // Wide enough for the column with the states.
      await page.setViewportSize({ width: 1560, height: 640 });
      await panel.open(`content-manager/collection-types/${uid}?plugins[i18n][locale]=${locale}`);
      await page.getByRole('row').nth(4).waitFor();
      return page.locator('main');
    },
  },
  {
    name: 'writing-entry',
    async show(desk) {
      await openGoal(desk);
      const words = WORDS[desk.language];
      await mark(button(desk, words.save), button(desk, words.publish), desk.page.getByRole('combobox', { name: words.locales }));
      return desk.page.locator('main');
    },
  },
  {
    name: 'writing-locales',
    async show(desk) {
      await openGoal(desk);
      await desk.page.getByRole('combobox', { name: WORDS[desk.language].locales }).click();
      await desk.page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'writing-saved',
    async show(desk) {
      await change(desk);
      await desk.page.getByRole('tab').first().waitFor();
      await mark(button(desk, WORDS[desk.language].publish));
    },
  },
  {
    name: 'writing-discard',
    async show(desk) {
      const words = WORDS[desk.language];
      await change(desk);
      await button(desk, words.more).click();
      const item = desk.page.getByRole('menuitem', { name: words.discard });
      await item.waitFor();
      await mark(item);
    },
  },
];
