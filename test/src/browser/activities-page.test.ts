import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { launchBrowser } from '../harness/browser';
import type { Entry } from '../harness/content-manager';
import { drag } from '../harness/drag';
import { startProduct, type Product } from '../harness/product';
import { AdminPanel, type PanelLanguage } from '../journey/admin-panel';

const WORDS = {
  en: {
    month: 'May 2031',
    close: 'Close',
    rule: 'Every month on the second Friday',
    next: /^Friday,? 13 June 2031$/,
    field: 'Recurrence',
    weekly: 'Weekly',
    chosen: 'Every week on Friday',
    left: /^Left out or moved: 1\./,
    leave: /^Leave out Friday,? 16 May 2031$/,
  },
  'zh-Hans': {
    month: '2031年5月',
    close: '关闭',
    rule: '每月第二个星期五',
    next: '2031年6月13日星期五',
    field: '重复规则',
    weekly: '每周',
    chosen: '每周五',
    left: /^已取消或改期1场/,
    leave: '取消2031年5月16日星期五的场次',
  },
} as const;
const CONFLICT = 'The venue is taken at this time';

/** A month far from what the seed holds. */
const MONTH = '2031-05';
const on = (date: number): string => `${MONTH}-${String(date).padStart(2, '0')}`;
const PAGE = `plugins/party-building/activities?view=month&month=${MONTH}`;

describe('the "Activities" page', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;

  const activity = async (title: string, english: string, data: object): Promise<string> => {
    const whole = { kind: 'culture', startTime: '09:00:00.000', endTime: '11:00:00.000', venue: 'service-centre', ...data };
    const { documentId } = await product.cms.documents<Entry>('activity', 'create', { locale: 'zh-CN', data: { ...whole, title } });
    await product.cms.documents('activity', 'update', { documentId, locale: 'en', data: { title: english } });
    await product.cms.documents('activity', 'publish', { documentId, locale: 'zh-CN' });
    return documentId;
  };
  let fair: string;
  let course: string;

  beforeAll(async () => {
    product = await startProduct({}, { inside: true });
    fair = await activity('党建展会', 'The fair', { startDate: on(14) });
    await activity('报告会', 'The lecture', { startDate: on(21), startTime: '10:00:00.000' });
    course = await activity('月度学习', 'Monthly course', { startDate: on(9), recurrence: 'FREQ=MONTHLY;BYDAY=2FR', venue: null });
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    panel = new AdminPanel(page, product.cms);
    await panel.login(inject('login'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
  const cell = (date: number): Locator => page.locator(`[data-day="${on(date)}"]`);
  const chip = (date: number, title: string): Locator => cell(date).locator('button', { hasText: title });
  const startOf = async (documentId: string): Promise<unknown> =>
    (await product.cms.documents<Entry>('activity', 'findOne', { documentId, locale: 'en' }))['startDate'];

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];

    it.each([1280, 768])('axe finds no fault with month and list at %i pixels', async (width) => {
      await page.setViewportSize({ width, height: 1000 });
      await speak(language);
      await panel.open(PAGE);
      await page.getByRole('heading', { level: 2, name: words.month }).waitFor();
      await chip(14, '党建展会').waitFor();
      expect(await axeViolations(page, 'main')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await panel.open('plugins/party-building/activities?view=list&when=all&search=' + encodeURIComponent('党建展会'));
      await page.getByRole('row').nth(1).waitFor();
      expect(await axeViolations(page, 'main')).toEqual([]);
    });

    it('shows a day with states, and what can be done, by keyboard', async () => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      await panel.open(PAGE);
      await chip(14, '党建展会').waitFor();
      // From the first of the month: a week down twice, and to the right.
      await cell(1).focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
      await expect.poll(() => cell(14).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('End');
      await expect.poll(() => cell(18).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('PageDown');
      await page.locator('[data-day="2031-06-18"]').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe('2031-06-18');
      await page.keyboard.press('PageUp');
      await cell(14).waitFor();
      await cell(14).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: '党建展会' }).waitFor();
      await button(words.close).last().click();
      await dialog.waitFor({ state: 'hidden' });
    });
  });

  it('moves by mouse, tells of conflicts before, and is undone', async () => {
    await speak('en');
    await panel.open(PAGE);
    await drag(page, chip(14, '党建展会'), cell(15));
    await page.getByText(/^“党建展会” is now on Thursday,? 15 May 2031\. The portals show it there once you publish it\.$/).waitFor();
    expect(await startOf(fair)).toBe(on(15));
    await chip(15, '党建展会').waitFor();
    await button('Undo').click();
    await chip(14, '党建展会').waitFor();
    expect(await startOf(fair)).toBe(on(14));

    await drag(page, chip(14, '党建展会'), cell(21));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(CONFLICT).waitFor();
    await dialog.getByText('“报告会”, 21 May 2031, 10:00–11:00').waitFor();
    expect(await startOf(fair)).toBe(on(14));
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).last().click();
    await chip(14, '党建展会').waitFor();
    await drag(page, chip(14, '党建展会'), cell(21));
    await button('Move despite the conflict').click();
    await chip(21, '党建展会').waitFor();
    await expect.poll(() => startOf(fair)).toBe(on(21));
    // Both are marked with it.
    await expect.poll(() => chip(21, '报告会').getAttribute('aria-label')).toContain(CONFLICT);
    await button('Undo').click();
    await chip(14, '党建展会').waitFor();
  });

  it('moves one occurrence of a series by keyboard, and the whole series when that is chosen', async () => {
    await panel.open(PAGE);
    await chip(9, '月度学习').waitFor();
    await cell(9).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Every month on the second Friday').waitFor();
    await button('Move “月度学习” to another day').press('Enter');
    const day = page.locator('input[name=day]');
    await day.fill(on(12));
    await button('Move').press('Enter');
    await chip(12, '月度学习').waitFor();
    await expect.poll(() => chip(12, '月度学习').innerText()).toContain('Moved');
    expect(await startOf(course)).toBe(on(9));
    await button('Undo').press('Enter');
    await chip(9, '月度学习').waitFor();

    await drag(page, chip(9, '月度学习'), cell(10));
    await page.getByRole('radio', { name: 'The whole series' }).click();
    await button('Move').click();
    await chip(10, '月度学习').waitFor();
    await expect.poll(() => startOf(course)).toBe(on(10));
    const moved = await product.cms.documents<Entry>('activity', 'findOne', { documentId: course, locale: 'zh-CN' });
    expect(moved['recurrence']).toBe('FREQ=MONTHLY;BYDAY=2SA');
    await button('Undo').click();
    await chip(9, '月度学习').waitFor();
  });

  it('duplicates to a day, and opens the copy', async () => {
    await panel.open(PAGE);
    await chip(14, '党建展会').click();
    await button('Duplicate “党建展会”').click();
    await page.locator('input[name=day]').fill(on(20));
    await button('Duplicate and open').click();
    await expect.poll(() => panel.field('title').inputValue()).toBe('党建展会（副本）');
    await panel.open(PAGE);
    await chip(20, '党建展会（副本）').waitFor();
  });

  it.each(['en', 'zh-Hans'] as const)('says a recurrence in words where it is chosen, in %s', async (language) => {
    await speak(language);
    panel.language = language;
    await panel.open(`content-manager/collection-types/plugin::party-building.activity/${course}?plugins[i18n][locale]=zh-CN`);
    const words = WORDS[language];
    await page.getByText(words.rule, { exact: true }).waitFor();
    await page.getByText(words.next).first().waitFor();
    expect((await page.locator('main').innerText()).includes('FREQ=')).toBe(false);
    // Another choice is said at once; a day that is left out stands among the changed ones.
    await panel.choose(words.field, words.weekly);
    await page.getByText(words.chosen, { exact: true }).waitFor();
    await button(words.leave).click();
    await page.getByText(words.left).waitFor();
    await button(words.leave).waitFor({ state: 'hidden' });
    expect((await panel.save()).status()).toBe(200);
    const stored = await product.cms.documents<Entry>('activity', 'findOne', { documentId: course, locale: 'en', populate: ['changes'] });
    expect(stored).toMatchObject({ recurrence: 'FREQ=WEEKLY;BYDAY=FR', changes: [{ occurrenceDate: on(16), cancelled: true }] });
    // As it was, for the other language.
    const before = { recurrence: 'FREQ=MONTHLY;BYDAY=2FR', changes: [] };
    await product.cms.documents('activity', 'update', { documentId: course, locale: 'zh-CN', data: before });
  });

  it('takes a table over, names the cell that is wrong, and writes the rest as drafts', async () => {
    await speak('en');
    await panel.open('plugins/party-building/activities?view=import');
    const table = [
      'Title (Chinese),Title (English),Start date,Start time,End time,Kind',
      '导入一,Imported one,2031-05-27,09:00,10:00,Learning',
      '导入二,Imported two,2031-05-32,09:00,10:00,Learning',
    ].join('\r\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await button('Check the file').click();
    await page.getByText('New: 1. Changed: 0. The same: 0. With errors: 1. Read as UTF-8.').waitFor();
    await page.getByText('Start date: “2031-05-32” is no day. Write it like 2026-12-31.').waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/^3\b/);
    expect(await axeViolations(page, 'main')).toEqual([]);
    await button('Import as drafts (1)').click();
    await page.getByText('Created: 1. Changed: 0. The same: 0. Failed: 0.').waitFor();
    await panel.open(PAGE);
    await chip(27, '导入一').waitFor();
    await expect.poll(() => chip(27, '导入一').getAttribute('aria-label')).toContain('English: Draft');
  });
});
