import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Entry } from '../harness/content-manager';
import { grantIn, signPreview } from '../harness/preview-token';
import type { Product } from '../harness/product';
import { until } from '../harness/until';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const DRAFT = 'A draft title to look at';
const WORDS = {
  en: {
    open: 'Open preview',
    share: 'Share preview…',
    make: 'Make a link',
    texts: 'Texts in this preview',
    phone: 'Phone 390',
    desktop: 'Desktop 1280',
    chinese: 'Chinese (China)',
    draft: 'Draft',
    published: 'Published',
    room: 'Previews',
    revoke: 'Revoke the link: Li',
    confirm: 'Revoke the link',
  },
  'zh-Hans': {
    open: '打开预览',
    share: '共享预览……',
    make: '生成链接',
    texts: '预览中的文字',
    phone: '手机 390',
    desktop: '电脑 1280',
    chinese: '中文（中国）',
    draft: '草稿',
    published: '已发布',
    room: '预览',
    revoke: '停用链接：Li',
    confirm: '停用链接',
  },
} as const;

describe('the preview', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  let grasp: Entry;
  let published: string;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1280, height: 900 } }));
    grasp = (await product.content.list('grasp', 'en'))[0]!;
    const whole = await product.content.read('grasp', 'en', grasp.documentId);
    published = String(whole['title']);
    await product.content.save('grasp', 'en', grasp.documentId, { ...whole, title: DRAFT });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const editView = (): Promise<unknown> =>
    panel.open(`content-manager/collection-types/plugin::party-building.grasp/${grasp.documentId}?plugins[i18n][locale]=en`);
  const button = (name: string, within: Page | Locator = page) => within.getByRole('button', { name, exact: true });
  const around = (): FrameLocator => page.frameLocator('[data-testid=preview-iframe]');
  const inside = (name: string): FrameLocator => around().frameLocator(`iframe[title="${name}"]`);
  const heading = (frame: FrameLocator, words: string): Locator => frame.locator('pb-grasp').getByText(words, { exact: true }).first();
  const openPreview = async (words: { open: string; draft: string }): Promise<void> => {
    await editView();
    await page.getByRole('link', { name: words.open, exact: true }).click();
    await heading(inside(words.draft), DRAFT).waitFor();
  };
  const widthOf = (frame: FrameLocator): Promise<number> => frame.locator('html').evaluate(() => innerWidth);

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];

    it('shows the draft beside what is published, at three widths, in each language', async () => {
      await speak(language);
      await openPreview(words);
      await heading(inside(words.published), published).waitFor();
      const violations = await axeViolations(page, '[data-testid=preview-iframe]');
      expect(violations).toEqual([]);
      for (const [name, width] of [
        [words.desktop, 1280],
        [words.phone, 390],
      ] as const) {
        await around().getByText(name, { exact: true }).click();
        for (const version of [words.draft, words.published])
          await until(
            () => widthOf(inside(version)),
            (is) => is === width,
          );
      }
      await around().getByText(words.chinese, { exact: true }).click();
      await inside(words.draft).locator('html[lang=zh-CN] pb-grasp').waitFor();
      await around()
        .getByText('English', { exact: true })
        .or(around().getByText('英语', { exact: true }))
        .click();
      await heading(inside(words.draft), DRAFT).waitFor();
    });

    it('opens the field of a text that is clicked', async () => {
      await heading(inside(words.draft), DRAFT).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/preview'));
      await until(
        () => page.evaluate(() => document.activeElement?.getAttribute('name')),
        (name) => name === 'title',
      );
      expect(await panel.field('title').inputValue()).toBe(DRAFT);
    });

    it('offers every text by keyboard, those inside lists too', async () => {
      await openPreview(words);
      const { measures } = (await product.content.read('grasp', 'en', grasp.documentId)) as unknown as { measures: { title: string }[] };
      const list = button(words.texts, around().locator('body'));
      await list.press('Enter');
      // In the order of the page, and nothing of the example portal around the widgets.
      await around().locator('#texts li').first().getByText(DRAFT, { exact: true }).waitFor();
      const text = around().locator('#texts').getByRole('button', { name: measures[0]!.title, exact: true });
      await text.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith('/preview'));
      await until(
        () => page.evaluate(() => document.activeElement?.getAttribute('name')),
        (name) => name === 'measures.0.title',
      );
    });

    it('is shared by a link that needs no account, and is taken back', async () => {
      await editView();
      await button(words.share).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[name=preview-link-name]').fill('Li');
      await button(words.make, dialog).click();
      await dialog.getByText('Li', { exact: true }).waitFor();
      expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
      const { data } = await product.admin.ask<{ data: { url: string }[] }>('GET', '/party-building/previews');
      const { url } = data[0]!;

      const stranger = await (await browser.newContext({ locale: language === 'en' ? 'en-GB' : 'zh-CN' })).newPage();
      await stranger.goto(url);
      const shared = stranger.frameLocator(`iframe[title="${words.draft}"]`);
      await heading(shared, DRAFT).waitFor();
      expect(await axeViolations(stranger)).toEqual([]);
      await heading(shared, DRAFT).click();
      expect(stranger.url()).toBe(url);
      expect(await button(words.texts, stranger).count()).toBe(0);

      await panel.open('plugins/party-building/previews');
      await page.getByRole('heading', { level: 1, name: words.room }).waitFor();
      await page.locator('td').getByText('Li', { exact: true }).waitFor();
      expect(await axeViolations(page, 'main')).toEqual([]);
      await button(words.revoke).click();
      await button(words.confirm, page.getByRole('alertdialog')).click();
      await page.locator('td').getByText('Li', { exact: true }).waitFor({ state: 'detached' });
      const answer = await stranger.reload();
      expect(answer?.status()).toBe(410);
      await stranger.getByText('预览链接已停用').waitFor();
      await stranger.getByText('This preview link has been revoked').waitFor();
      expect(await axeViolations(stranger)).toEqual([]);
      await stranger.context().close();
    });
  });

  it('asks for a new address where the one that it was opened by has ended', async () => {
    await speak('en');
    const addresses = '**/content-manager/preview/url/**';
    // As an edit view knows it that has been open for long.
    await page.route(addresses, async (route) => {
      const { data } = (await (await route.fetch()).json()) as { data: { url: string } };
      const old = data.url.replace(/[^/]+$/, signPreview({ ...grantIn(data.url), expires: 1 }));
      await route.fulfill({ json: { data: { url: old } } });
    });
    const ended = page.waitForResponse((answer) => answer.status() === 410).then(() => page.unroute(addresses));
    await editView();
    await page.getByRole('link', { name: 'Open preview', exact: true }).click();
    await ended;
    await heading(inside('Draft'), DRAFT).waitFor();
  });

  it('opens a text in blocks, which Strapi’s own way would fall over', async () => {
    await speak('en');
    await panel.open('content-manager/single-types/plugin::party-building.concept?plugins[i18n][locale]=en');
    await page.getByRole('link', { name: 'Open preview', exact: true }).click();
    const first = inside('Draft').locator('pb-concept [part~=paragraph]').first();
    await first.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/preview'));
    await until(
      () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.isContentEditable === true),
      (isOpen) => isOpen,
    );
    await panel.field('title').waitFor();
  });
});
