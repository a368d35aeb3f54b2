import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Admin } from '../harness/admin';
import { launchBrowser } from '../harness/browser';
import type { Login } from '../harness/cms';
import { html, PageServer } from '../harness/page-server';
import { startProduct, type Product } from '../harness/product';
import { until } from '../harness/until';
import { createMember } from '../harness/users';
import { AdminPanel } from './admin-panel';

const TITLE = '“三联”走进班组';
/** Within the days that the portal shows, whenever this runs. */
const DAY = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);

/** From the first word of an editor to the portal of a company, by people who may each do their part and no more. */
describe('an activity on its way to the portal', () => {
  let product: Product;
  let browser: Browser;
  let portal: PageServer;
  let editor: Page;
  let publisher: Page;
  let integrator: Page;
  let writing: AdminPanel;
  let publishing: AdminPanel;
  let building: AdminPanel;
  /** The page that the integrator's code was pasted into. */
  let reader: Page;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    portal = await PageServer.start();
    const { data } = await product.admin.ask<{ data: { id: string; role: { id: number } }[] }>('POST', '/party-building/roles', {
      roles: ['communications-editor', 'publisher', 'web-integrator'],
    });
    const member = (id: string): Promise<Login> => createMember(product.admin, id, data.find((role) => role.id === id)?.role.id ?? -1);
    const seated = async (id: string, language: 'en' | 'zh-Hans'): Promise<AdminPanel> => {
      const login = await member(id);
      const self = await Admin.login(product.cms, login);
      await self.ask('PUT', '/admin/users/me', { preferedLanguage: language });
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const panel = new AdminPanel(await context.newPage(), product.cms);
      await panel.login(login);
      panel.language = language;
      return panel;
    };
    writing = await seated('communications-editor', 'zh-Hans');
    publishing = await seated('publisher', 'en');
    building = await seated('web-integrator', 'en');
    [editor, publisher, integrator] = [writing.page, publishing.page, building.page];
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
    await product?.cms.remove();
  });

  const preview = (page: Page): FrameLocator => page.frameLocator('[data-testid=preview-iframe]');
  const inSnapshot = async (locale: string): Promise<boolean> =>
    (await (await fetch(product.cms.api(`v1/${locale}.json`))).text()).includes(TITLE);

  it('is written in Chinese by an editor, who has no button to publish it', async () => {
    await writing.open('content-manager/collection-types/plugin::party-building.activity/create?plugins[i18n][locale]=zh-CN');
    await writing.field('title').fill(TITLE);
    await writing.field('summary').fill('党员联系班组，现场听取意见建议。');
    const date = writing.field('startDate');
    // As dates are written in the editor's language.
    await date.fill(DAY.replaceAll('-', '/'));
    await date.press('Tab');
    await writing.field('startTime').fill('09:30');
    await writing.field('startTime').press('Enter');
    await editor.getByRole('button', { name: '保存', exact: true }).click();
    await editor.waitForURL((url) => !url.pathname.endsWith('/create'));
    const [written] = (await product.content.list('activity', 'zh-CN', 'title')).filter(({ title }) => title === TITLE);
    expect([written?.['startDate'], String(written?.['startTime']).slice(0, 5)]).toEqual([DAY, '09:30']);
    expect(await editor.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
    expect(await inSnapshot('zh-CN')).toBe(false);
  });

  it('is checked while it is written: what readers of English will miss is told', async () => {
    await editor
      .locator('[data-party-building-checks]')
      .getByText(/尚无英语版本/)
      .waitFor();
  });

  it('is previewed in both languages before anybody else sees it', async () => {
    await editor.getByRole('link', { name: '打开预览', exact: true }).click();
    const draft = preview(editor).frameLocator('iframe[title="草稿"]');
    await draft.getByText(TITLE).first().waitFor();
    await preview(editor).getByText('英语', { exact: true }).click();
    await preview(editor).frameLocator('iframe[title="草稿"]').locator('html[lang=en]').waitFor();
    await draft.getByText(TITLE).first().waitFor();
    expect(await inSnapshot('zh-CN')).toBe(false);
  });

  it('waits on the home page of the publisher, who gives a reason and publishes it', async () => {
    await publishing.open('');
    await publisher.getByRole('link', { name: /^Activities, Chinese.*: \d+ never published/ }).click();
    await publisher.getByRole('link', { name: TITLE }).or(publisher.getByText(TITLE)).first().click();
    await publisher.getByRole('button', { name: 'Publish', exact: true }).click();
    const reason = publisher.locator('textarea[name=reason]');
    await reason.fill('The English text follows next week.');
    await publishing.dialog.locator('button[type=submit]').click();
    await until(
      () => inSnapshot('zh-CN'),
      (there) => there,
    );
  });

  it('is in the portal and in the calendar that people subscribe to', async () => {
    const calendar = await (await fetch(product.cms.api('v1/zh-CN/activities.ics'))).text();
    expect(calendar.replace(/\r\n[ \t]/g, '')).toContain(`SUMMARY;LANGUAGE=zh-CN:${TITLE}`);
    expect(calendar).toContain(`DTSTART;TZID=Asia/Shanghai:${DAY.replaceAll('-', '')}T093000`);
  });

  it('is shown by an embed that the integrator builds and pastes into an empty page of another origin', async () => {
    await building.open('plugins/party-building/embeds/new');
    await building.choose('Element', 'Activities');
    await integrator.getByRole('textbox', { name: 'Name' }).fill('Start page');
    await integrator.getByRole('button', { name: 'Save', exact: true }).click();
    await integrator.waitForURL('**/embeds/start-page');
    await integrator.getByRole('button', { name: 'Copy: In the page', exact: true }).click();
    const code = (await (await integrator.waitForFunction(() => navigator.clipboard.readText())).jsonValue()) as string;
    expect(code).toContain('embed="start-page"');
    portal.files.set('/', html(`<!doctype html><html lang="zh-CN"><head><title>Portal</title></head><body>${code}</body></html>`));
    reader = await browser.newPage();
    await reader.goto(portal.url);
    await reader.locator('pb-activities [part~=base]').getByText(TITLE).first().waitFor();
    expect(await reader.locator('pb-activities[theme]').count()).toBe(0);
  });

  it('changes its looks on that page when an editor changes the embed, and nobody touches the page', async () => {
    await writing.open('plugins/party-building/embeds');
    await editor.getByRole('link', { name: 'Start page' }).click();
    await writing.choose('浅色或深色', '深色');
    await editor.getByRole('button', { name: '保存', exact: true }).click();
    await editor.getByRole('button', { name: '保存', exact: true, disabled: true }).waitFor();
    await reader.reload();
    await reader.locator('pb-activities[theme=dark] [part~=base]').getByText(TITLE).first().waitFor();
  });
});
