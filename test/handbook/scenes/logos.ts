import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { CMS } from '../../src/harness/cms';
import type { Entry } from '../../src/harness/content-manager';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    choose: 'Choose files',
    store: 'Add to the draft',
    refused: 'This file cannot be used',
    contrast: /^Contrast [\d.]+:1/,
    try: 'Try another ground',
    kit: 'Download: English',
    validUntil: 'Valid until',
    successor: 'Replaced by',
    batch: 'Files to add',
    reversed: 'mascot-reversed-dark.svg',
    broken: 'mascot-full-dark.svg',
  },
  zh: {
    choose: '选择文件',
    store: '写入草稿',
    refused: '该文件不可用',
    contrast: /^对比度[\d.]+:1/,
    try: '试用其他底色',
    kit: '下载：英语',
    validUntil: '停用日期',
    successor: '替代标识',
    batch: '待添加的文件',
    reversed: '吉祥物-反白-深色.svg',
    broken: '吉祥物-全彩-深色.svg',
  },
} as const;

const EMBLEM = 'four-grasps-emblem';
/** Of the seed: it lacks a drawing for dark grounds. */
const MASCOT = 'sapling-mascot';
/** Of the seed: it is over, and the emblem takes its place. */
const FORMER = 'sprout-emblem';

async function open({ panel, cms }: Desk, key: string, view = 'variants'): Promise<void> {
  const { documentId } = await cms.documents<Entry>('culture-logo', 'findFirst', { locale: 'zh-CN', filters: { key } });
  await panel.open(`plugins/party-building/logos/${documentId}?view=${view}`);
}

/** The smallest box that holds all of these, with the space around it. */
function around({ page }: Desk, ...parts: readonly Locator[]): Locator {
  return parts
    .reduce((box, part) => box.filter({ has: part }), page.locator('main div'))
    .last()
    .locator('..');
}

const main = ({ page }: Desk): Locator => page.locator('main');

export const scenes: Scene[] = [
  {
    name: 'logos-overview',
    async show(desk) {
      await desk.page.setViewportSize({ width: 1280, height: 1000 });
      await desk.panel.open('plugins/party-building/logos');
      await main(desk).locator('li img').nth(3).waitFor();
      return main(desk);
    },
  },
  {
    name: 'logos-matrix',
    async show(desk) {
      await open(desk, MASCOT);
      const table = desk.page.locator('table');
      await table.locator('img').first().waitFor();
      return around(desk, table).locator('..');
    },
  },
  {
    name: 'logos-batch',
    async show(desk) {
      const { page, language } = desk;
      const words = WORDS[language];
      await page.setViewportSize({ width: 1280, height: 2400 });
      await open(desk, MASCOT);
      const dark = (await readFile(join(CMS, 'content/media/logos/mascot-single-light.svg'), 'utf8'))
        .replaceAll('#ffffff', '#3a1512')
        .replaceAll('#97141a', '#ffffff')
        .replace('</svg>', '<script>alert(1)</script></svg>');
      const file = (name: string, text: string) => ({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: words.choose, exact: true }).click();
      await (await chooser).setFiles([file(words.reversed, dark), file(words.broken, dark.slice(0, 400))]);
      await page.getByText(words.refused).waitFor();
      await page.getByRole('list', { name: words.batch }).locator('img').nth(1).waitFor();
      const store = page.getByRole('button', { name: words.store, exact: true });
      await mark(store);
      return around(desk, page.getByRole('list', { name: words.batch }), store);
    },
  },
  {
    name: 'logos-specimen',
    async show(desk) {
      const { page, language } = desk;
      await page.setViewportSize({ width: 1280, height: 1180 });
      await open(desk, EMBLEM, 'specimen');
      await main(desk).getByText(WORDS[language].contrast).nth(7).waitFor();
      return main(desk);
    },
  },
  {
    name: 'logos-try',
    async show(desk) {
      const { page, language } = desk;
      await page.setViewportSize({ width: 1280, height: 1500 });
      await open(desk, EMBLEM, 'specimen');
      await main(desk).getByText(WORDS[language].contrast).nth(7).waitFor();
      const field = page.locator('input[name=try-ground]');
      await field.fill('#2f7d5b');
      await field.blur();
      return around(desk, page.getByRole('heading', { name: WORDS[language].try }), field);
    },
  },
  {
    name: 'logos-use',
    async show(desk) {
      await desk.page.setViewportSize({ width: 1280, height: 1000 });
      await open(desk, FORMER, 'use');
      await main(desk).getByRole('tabpanel').last().waitFor();
      return main(desk);
    },
  },
  {
    name: 'logos-retire',
    async show(desk) {
      const { page, panel, cms, language, locale } = desk;
      await page.setViewportSize({ width: 1280, height: 480 });
      const { documentId } = await cms.documents<Entry>('culture-logo', 'findFirst', { locale: 'zh-CN', filters: { key: FORMER } });
      await panel.open(
        `content-manager/collection-types/plugin::party-building.culture-logo/${documentId}?plugins[i18n][locale]=${locale}`,
      );
      const until = page.getByLabel(WORDS[language].validUntil);
      await until.waitFor();
      // It takes a while to know what can be chosen.
      await page.getByRole('combobox', { name: WORDS[language].successor }).click({ trial: true });
      await until.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
];
