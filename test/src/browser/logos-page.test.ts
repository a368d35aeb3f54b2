import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Product } from '../harness/product';
import { snapshotOf } from '../harness/snapshots';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const WORDS = {
  en: {
    title: 'Logos',
    mascot: 'Mascot “Little Sapling”',
    attention: /Its last day was December 31, 2023, and it is still published, although Four Grasps emblem takes its place/,
    incomplete: '2 of 3 variants, 1 missing',
    complete: 'All variants are there',
    missing: 'Missing',
    upload: 'Upload a file here: Symbol alone · No words · Reversed, for dark grounds · Dark grounds',
    choose: 'Choose files',
    script: /^Line 1: “script” has been taken out/,
    refused: 'This file cannot be used',
    damaged: /is damaged at line 1/,
    occupied: /This place has a file already: .*mascot-full-light/,
    ground: 'Made for',
    dark: 'Dark grounds',
    chosen: 'Chosen by you',
    ready: 'Files that can be added to the draft: 2',
    store: 'Add to the draft',
    written: 'The draft has been written',
    added: 'Added (2): mascot_REVERSED.svg, third.svg',
    left: 'Refused (1): broken-single-dark.svg',
    stay: 'Stay here',
    clear: 'Leave out all',
    specimen: 'Specimen sheet',
    contrast: /^Contrast [\d.]+:1/,
    copied: '#A3161C has been copied.',
    malformed: 'This is no colour. Write it like #c8102e.',
    use: 'Validity, brand kit, description',
    kit: 'Download: English',
  },
  'zh-Hans': {
    title: '标识',
    mascot: '吉祥物“小苗”',
    attention: /已于2023年12月31日停用并由“四个紧紧抓住”标识取代，但仍处于发布状态/,
    incomplete: '已有2个版本，应有3个，缺1个',
    complete: '版本齐全',
    missing: '缺失',
    upload: '在此上传文件：仅图形 · 无文字 · 反白 · 深色底',
    choose: '选择文件',
    script: /^第1行：已去除“script”/,
    refused: '该文件不可用',
    damaged: /文件在第1行第\d+列处损坏/,
    occupied: /此位置已有文件：.*mascot-full-light/,
    ground: '适用底色',
    dark: '深色底',
    chosen: '由您选择',
    ready: '2个文件可写入草稿。',
    store: '写入草稿',
    written: '草稿已写入',
    added: '新增（2）：mascot_REVERSED.svg, third.svg',
    left: '不可用（1）：broken-single-dark.svg',
    stay: '留在此页',
    clear: '全部移除',
    specimen: '规范图样',
    contrast: /^对比度[\d.]+:1/,
    copied: '已复制#A3161C。',
    malformed: '这不是颜色值，请写成#c8102e的形式。',
    use: '有效期、素材包与文字说明',
    kit: '下载：英语',
  },
} as const;

const svg = (inside: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/svg+xml', buffer });
const WHITE = '<path fill="#fff" d="M1 1h6v6z"/>';
const FILES = [
  file('mascot_REVERSED.svg', svg(`<script>document.title = 'pwned'</script>${WHITE.replace('d=', 'onclick="alert(1)" d=')}`)),
  file('broken-single-dark.svg', svg('<g>')),
  file('third.svg', svg(WHITE)),
];

describe('the "Logos" pages', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const wide = (width: number) => page.setViewportSize({ width, height: 1000 });
  const main = () => page.locator('main');
  const text = (words: string | RegExp) => main().getByText(words, { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const row = (name: string) => main().locator('li').filter({ hasText: name });
  const axe = (): Promise<string[]> => axeViolations(page, 'main');
  /** Gives files to the chooser that something opens. */
  const choose = async (open: () => Promise<void>, files: typeof FILES): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()]);
    await chooser.setFiles(files);
  };
  /** Chooses in a select by keyboard. */
  const select = async (of: string, label: string, option: string): Promise<void> => {
    await row(of).getByRole('combobox', { name: label }).focus();
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('option', { name: option, exact: true });
    await chosen.focus();
    await page.keyboard.press('Enter');
    await chosen.waitFor({ state: 'hidden' });
  };

  describe.each([
    ['en', 1280],
    ['zh-Hans', 768],
  ] as const)('in %s, at a width of %d', (language, width) => {
    const words = WORDS[language];
    let documentId: string;

    beforeAll(async () => {
      await wide(width);
      await speak(language);
      documentId = (await product.content.list('culture-logo', 'en')).find(({ name }) => name === WORDS.en.mascot)!.documentId;
      // As it was seeded, whatever the other language has left.
      for (const locale of ['zh-CN', 'en']) await product.content.discard('culture-logo', locale, documentId);
    });

    it('list what each logo lacks and what is over, and axe finds no fault', async () => {
      await panel.open('plugins/party-building/logos');
      await page.getByRole('heading', { level: 1, name: words.title, exact: true }).waitFor();
      await text(words.attention).waitFor();
      await row(words.mascot).getByText(words.incomplete).waitFor();
      expect(await text(words.complete).count()).toBe(5);
      expect(await axe()).toEqual([]);
      await main().getByRole('link', { name: words.mascot, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: words.mascot, exact: true }).waitFor();
    });

    it('take several files at once: cleaned, refused, put right, written', async () => {
      expect(await main().locator('td').getByText(words.missing, { exact: true }).count()).toBe(1);
      await choose(() => button(words.choose).press('Enter'), FILES);
      await row('mascot_REVERSED.svg').getByText(words.script).waitFor();
      await row('broken-single-dark.svg').getByText(words.refused).waitFor();
      await row('broken-single-dark.svg').getByText(words.damaged).waitFor();
      // The third name says nothing: what is assumed for it is taken.
      await row('third.svg').getByText(words.occupied).waitFor();
      // Before and after, both drawn: neither runs anything.
      for (const picture of await row('mascot_REVERSED.svg').locator('img').all()) {
        await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      }
      expect(await page.title()).not.toBe('pwned');
      expect(await axe()).toEqual([]);

      await select('third.svg', words.ground, words.dark);
      await row('third.svg').getByText(words.chosen).waitFor();
      await text(words.ready).waitFor();
      await button(words.store).focus();
      await page.keyboard.press('Enter');
      await text(words.written).waitFor();
      await text(words.added).waitFor();
      await text(words.left).waitFor();
      await text(words.complete).waitFor();
      expect(await axe()).toEqual([]);
      // Only the draft has them.
      const { logos = [] } = await snapshotOf(product.cms, 'en');
      expect(logos.find(({ key }) => key === 'sapling-mascot')?.variants).toHaveLength(2);
      const draft = await product.content.read('culture-logo', 'en', documentId);
      expect(
        (draft['variants'] as { colourMode: string; ground: string }[]).map(({ colourMode, ground }) => `${colourMode} ${ground}`),
      ).toEqual(['full light', 'single light', 'reversed dark', 'full dark']);
    });

    it('ask before files that wait are left', async () => {
      await choose(() => button(words.choose).click(), FILES.slice(2));
      await row('third.svg').getByText(words.occupied).waitFor();
      await page.locator('a[href$="/admin/"], a[href$="/admin"]').first().click();
      await button(words.stay).click();
      expect(page.url()).toContain(documentId);
      await button(words.clear).click();
      await row('third.svg').waitFor({ state: 'hidden' });
    });

    it('upload into a place that is pointed at', async () => {
      for (const locale of ['zh-CN', 'en']) await product.content.discard('culture-logo', locale, documentId);
      await page.reload();
      await choose(() => button(words.upload).click(), FILES.slice(2));
      await row('third.svg').getByText(words.chosen).first().waitFor();
      expect(await row('third.svg').getByText(words.chosen).count()).toBe(4);
      await button(words.clear).click();
    });

    it('show the rules as a sheet, with contrasts measured from the pictures, that is printed alone', async () => {
      const emblem = (await product.content.list('culture-logo', 'en')).find(({ name }) => name === 'Four Grasps emblem')!;
      await panel.open(`plugins/party-building/logos/${emblem.documentId}`);
      await page.getByRole('tab').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: words.specimen, selected: true }).waitFor();
      // Five allowed, two forbidden, one to try.
      await expect.poll(() => text(words.contrast).count()).toBe(8);
      expect((await page.locator('img[data-smallest=px]').boundingBox())?.width).toBe(24);
      expect((await page.locator('img[data-smallest=mm]').boundingBox())?.width).toBeCloseTo((8 / 25.4) * 96, 0);
      expect(await axe()).toEqual([]);
      await page.locator('button[aria-label*="#A3161C"]').first().click();
      await page.getByText(words.copied).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('#A3161C');
      await page.locator('input[name=try-ground]').fill('#xyz');
      await text(words.malformed).first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
      expect(await page.getByRole('tab').first().isVisible()).toBe(false);
      expect(await text(words.contrast).first().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    });

    it('hand out the brand kit', async () => {
      await page.getByRole('tab', { name: words.use }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main().getByRole('link', { name: words.kit, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^brand-kit-[0-9a-f]+\.zip$/);
      expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
      expect(await axe()).toEqual([]);
    });
  });
});
