import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Product } from '../harness/product';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const uid = (type: string) => `plugin::party-building.${type}`;
const edit = (type: string, id: string, more = '') =>
  `content-manager/collection-types/${uid(type)}/${id}?plugins[i18n][locale]=zh-CN${more}`;

const WORDS = {
  en: {
    checks: 'Checks',
    none: 'Nothing found in what is saved.',
    locale: /There is no version in English yet/,
    slogan: 'Go to “Slogan”',
    blocked: /It is not published yet/,
    missing: 'Write in a few words why.',
    done: /^All \d+ texts are checked\./,
    running: /texts checked/,
    again: 'Check again',
    severity: 'Severity',
    errors: 'Errors',
    error: 'Error',
    warning: 'Warning',
    nothing: 'Nothing found of what is chosen here.',
    live: 'Live',
    ahead: 'Activities of the next 14 days',
    failed: /Some lines could not be loaded.*desk\.broken/,
  },
  'zh-Hans': {
    checks: '内容检查',
    none: '已保存的内容未发现问题。',
    locale: /尚无英语版本/,
    slogan: '前往“口号”',
    blocked: /尚未发布/,
    missing: '请简要填写理由。',
    done: /^全部\d+条已检查完毕。/,
    running: /已检查/,
    again: '重新检查',
    severity: '级别',
    errors: '错误',
    error: '错误',
    warning: '提示',
    nothing: '所选范围内未发现问题。',
    live: '已发布',
    ahead: '未来14天的活动',
    failed: /部分信息未能加载.*desk\.broken/,
  },
} as const;

describe('checks in the admin', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  let sound: string;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1400, height: 1000 } }, { inside: true }));
    sound = (await product.content.list('grasp', 'zh-CN'))[0]!.documentId;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const create = async (data: object): Promise<string> =>
    (await product.content.create('grasp', 'zh-CN', { title: '第五个抓住', slogan: '口号', growth: 'root', ...data })).body.data.documentId;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];
    beforeAll(() => speak(language));

    it('a side panel tells of the saved draft, and is new after a save', async () => {
      await panel.open(edit('grasp', sound));
      await page.getByText(words.none).waitFor();
      await panel.field('slogan').fill('');
      await panel.save();
      await button(words.slogan).click();
      await expect.poll(() => panel.field('slogan').evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await axeViolations(page, '[data-party-building-checks]')).toEqual([]);
      await panel.field('slogan').fill('党建为企业发展培根');
      await panel.save();
      await page.getByText(words.none).waitFor();
    });

    it('a field in a closed row of a list is opened and focused, without a question about what is not saved', async () => {
      const measures = [{ title: '甲' }, { title: '长'.repeat(60) }];
      await panel.open(edit('grasp', await create({ measures })));
      await panel.field('title').fill('未保存');
      await page.getByRole('button', { name: /2/ }).filter({ hasText: '“' }).first().click();
      await expect.poll(() => panel.field('measures.1.title').evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await panel.field('title').inputValue()).toBe('未保存');
      expect(await page.getByRole('alertdialog').count()).toBe(0);
      await page.reload();
    });

    it('an error keeps the entry from being published and is marked at its field', async () => {
      await panel.open(edit('grasp', sound));
      await panel.field('slogan').fill('');
      await page.getByRole('button', { name: language === 'en' ? 'Publish' : '发布', exact: true }).click();
      await panel.dialog.getByText(words.blocked).waitFor();
      expect(await panel.dialog.locator('textarea').count()).toBe(0);
      expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
      await panel.dialog.getByRole('button', { name: words.slogan }).click();
      const slogan = panel.field('slogan');
      await expect.poll(() => slogan.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await slogan.getAttribute('aria-invalid')).toBe('true');
      // Mended it is no longer marked; the title is the next error.
      await slogan.fill('党建为企业发展培根');
      await panel.field('title').fill('');
      await page.getByRole('button', { name: language === 'en' ? 'Publish' : '发布', exact: true }).click();
      await panel.dialog.getByText(words.blocked).waitFor();
      expect(await slogan.getAttribute('aria-invalid')).not.toBe('true');
      await page.reload();
    });

    it('a warning asks for a reason, by the keys for “Publish” too', async () => {
      await panel.open(edit('grasp', await create({})));
      await page.getByText(words.locale).waitFor();
      await panel.field('title').focus();
      await page.keyboard.press('Control+Shift+Enter');
      await panel.dialog.getByText(words.locale).waitFor();
      expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
      await panel.dialog.locator('button[type=submit]').click();
      await panel.dialog.getByText(words.missing).waitFor();
      await page.keyboard.press('Escape');
      await panel.dialog.waitFor({ state: 'detached' });
      expect((await panel.publish()).status()).toBe(200);
    });

    it('a page goes through everything, and leads to what is to be mended', async () => {
      await create({ title: `错误 ${language}`, slogan: '' });
      await panel.open('plugins/party-building/checks');
      await page.getByRole('heading', { level: 1, name: words.checks }).waitFor();
      await page.getByText(words.done).waitFor();
      await page.mouse.move(0, 0);
      expect(await axeViolations(page, 'main')).toEqual([]);
      await page.getByRole('combobox', { name: words.severity }).click();
      await page.getByRole('option', { name: words.errors, exact: true }).click();
      await page.waitForURL(/severity=error/);
      await page.getByRole('img', { name: words.warning }).first().waitFor({ state: 'detached' });
      await page
        .getByRole('link', { name: `错误 ${language}` })
        .first()
        .click();
      await expect.poll(() => panel.field('slogan').evaluate((element) => element === document.activeElement)).toBe(true);
      await product.content.delete('grasp', 'zh-CN', new URL(page.url()).pathname.split('/').at(-1)!);
    });

    it('the home page tells what is live and what comes', async () => {
      await panel.open('');
      await page.getByRole('heading', { name: words.live, exact: true }).waitFor();
      await page.getByRole('heading', { name: words.ahead, exact: true }).waitFor();
      const widget = page.locator('section', { has: page.getByRole('heading', { name: words.live, exact: true }) }).first();
      expect(await widget.getByRole('link').count()).toBeGreaterThan(1);
      await page.mouse.move(0, 0);
      expect(await axeViolations(page, '[data-party-building-home]')).toEqual([]);
    });
  });

  it('what other plugins do wrong takes nothing down', async () => {
    const { cms } = product;
    await cms.registerCheck({ id: 'house.broken', uids: [uid('grasp')], fails: true });
    await cms.registerHome({ id: 'desk.broken', fails: true });
    await cms.registerHome({ id: 'desk.coverage', line: { text: { en: 'Coverage', 'zh-Hans': '覆盖率' }, to: 'javascript:alert(1)' } });
    await speak('en');
    await panel.open(edit('grasp', sound));
    await page.getByText(/house\.broken/).waitFor();
    await panel.open('plugins/party-building/checks');
    await page.getByText(WORDS.en.done).waitFor();
    await page.getByText(/house\.broken/).waitFor();
    await panel.open('');
    await page.getByText(WORDS.en.failed).waitFor();
    await page.getByText('Coverage', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Coverage' }).count()).toBe(0);
  });
});
