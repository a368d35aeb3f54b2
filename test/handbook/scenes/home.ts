import type { Scene } from '../scene';
import { mark } from '../mark';

const WORDS = {
  en: { counted: /^Warnings: /, language: 'Interface language' },
  zh: { counted: /^提示/, language: '界面语言' },
} as const;

const OURS = 'plugin::party-building.overview';

export const scenes: Scene[] = [
  {
    name: 'index-home',
    async show({ page, panel, admin, language }) {
      // As the handbook advises: the product's own box first, over the whole width.
      await admin.ask('PUT', '/admin/homepage/layout', { version: 1, widgets: [{ uid: OURS, width: 12 }] });
      await page.setViewportSize({ width: 1280, height: 620 });
      await panel.open('');
      await page.getByRole('link', { name: WORDS[language].counted }).waitFor();
    },
  },
  {
    name: 'index-language',
    async show({ page, panel, language }) {
      await panel.open('me');
      const field = page.getByRole('combobox', { name: WORDS[language].language });
      await field.scrollIntoViewIfNeeded();
      await mark(field);
    },
  },
  {
    name: 'index-rooms',
    async show({ page, panel }) {
      await page.setViewportSize({ width: 1280, height: 620 });
      await panel.open('plugins/party-building/activities');
      await page.locator('[data-day]').first().waitFor();
    },
  },
];
