import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { html, PageServer } from '../harness/page-server';
import type { Product } from '../harness/product';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const WORDS = {
  en: {
    element: 'Element',
    grasps: 'The Four Grasps',
    one: 'One of the Four Grasps',
    item: 'What it shows',
    form: 'Form',
    cards: 'Cards: all at once',
    theme: 'Light or dark',
    dark: 'Dark',
    phone: 'Phone',
    darkPage: 'Dark page',
    name: 'Name',
    save: 'Save',
    saved: 'Saved. Portals that name it show it after a reload.',
    copyPage: 'Copy: In the page',
    copyPolicy: 'Copy: A whole policy, for a page that allows nothing else',
    stay: 'Stay here',
    appearance: 'Appearance',
    notEnough: 'Not enough',
    banner: 'Ground of heads, light pages (#rrggbb)',
    missing: 'Write a name by which your colleagues find it.',
  },
  'zh-Hans': {
    element: '组件',
    grasps: '四个紧紧抓住',
    one: '“四个紧紧抓住”之一',
    item: '显示内容',
    form: '显示方式',
    cards: '卡片（同时显示全部）',
    theme: '浅色或深色',
    dark: '深色',
    phone: '手机',
    darkPage: '深色页面',
    name: '名称',
    save: '保存',
    saved: '已保存。引用它的门户页面刷新后即采用新设置。',
    copyPage: '复制：页面代码',
    copyPolicy: '复制：完整的策略示例（除此之外一概不允许）',
    stay: '留在此页',
    appearance: '外观',
    notEnough: '对比度不足',
    banner: '标题栏底色，浅色页面 (#rrggbb)',
    missing: '请填写名称，方便同事查找。',
  },
} as const;

describe('the embed builder', () => {
  let product: Product;
  let browser: Browser;
  let portal: PageServer;
  let page: Page;
  let panel: AdminPanel;
  let stage: FrameLocator;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    }));
    portal = await PageServer.start();
    stage = page.frameLocator('main iframe');
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  /** What a button puts on the clipboard. */
  const copied = async (name: string): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button(name).click();
    return (await page.waitForFunction(() => navigator.clipboard.readText())).jsonValue() as Promise<string>;
  };
  const axe = (): Promise<string[]> => axeViolations(page, 'main');

  /** A portal's page that holds nothing but what was copied, under the policy that was printed; what the browser refuses in it. */
  async function pasted(code: string, policy: string): Promise<{ page: Page; refused: string[] }> {
    const [, value = ''] = /^Content-Security-Policy: (.*)$/.exec(policy) ?? [];
    const [head = '', body = ''] = code.split('\n\n');
    const watch = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(violatedDirective + ' ' + blockedURI))`;
    portal.files.set('/watch.js', { type: 'text/javascript', body: `const refused = (window.refused = []); ${watch};` });
    portal.files.set(
      '/',
      html(`<!doctype html><html lang="en"><head><script src="/watch.js"></script>${head}</head><body>${body}</body></html>`, {
        'Content-Security-Policy': value,
      }),
    );
    const reader = await browser.newPage();
    await reader.goto(portal.url);
    await reader.locator('[part~=base]').first().waitFor();
    return { page: reader, refused: await reader.evaluate(() => (window as unknown as { refused: string[] }).refused) };
  }

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];

    it.each([1280, 768])('shows the real element as it is chosen, at %i px; axe finds no fault', async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await speak(language);
      await panel.open('plugins/party-building/embeds/new');
      await stage.locator('pb-four-grasps [part~=tablist], pb-four-grasps [part~=accordion]').first().waitFor();
      expect(await axe()).toEqual([]);
      await choose(words.form, words.cards);
      await stage.locator('pb-four-grasps[view=cards] [part~=sections]').waitFor();
      await button(words.phone).click();
      await page.locator('main iframe[width="390"]').waitFor();
      expect(await stage.locator('html').evaluate(() => innerWidth)).toBe(390);
      await button(words.darkPage).click();
      await stage.locator('html').evaluate((root) => getComputedStyle(root).colorScheme === 'dark' || Promise.reject(new Error('light')));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    it('says at its field what is missing, and asks before it is left', async () => {
      await choose(words.element, words.one);
      await button(words.save).click();
      await page.getByText(words.missing).first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      expect(await axe()).toEqual([]);
      await page.locator('a[href="/admin/"], a[href="/admin"]').first().click();
      await button(words.stay).click();
      expect(page.url()).toContain('party-building/embeds/new');
    });

    it('has an appearance page that judges every pair, and axe finds no fault with it', async () => {
      // Its own question about what is unsaved would be the browser's here.
      await page.goto('about:blank');
      await panel.open('settings/party-building/appearance');
      await page.getByRole('heading', { level: 1, name: words.appearance }).waitFor();
      await stage.locator('[part~=base]').first().waitFor();
      expect(await page.getByText(words.notEnough).count()).toBe(0);
      expect(await axe()).toEqual([]);
      await page.getByLabel(words.banner, { exact: true }).fill('#ffffff');
      await page.getByText(words.notEnough).first().waitFor();
      expect(await stage.locator('html').evaluate((root) => root.style.getPropertyValue('--pb-color-banner'))).toContain('#ffffff');
      await page.getByLabel(words.banner, { exact: true }).fill('red');
      await button(words.save).click();
      await page.getByText(language === 'en' ? '“red” is no colour.' : '“red”不是颜色。').waitFor();
      expect(await axe()).toEqual([]);
      await page.getByLabel(words.banner, { exact: true }).fill('');
    });
  });

  it('gives code that works as it is copied, on another origin, under the policy that it prints', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await speak('en');
    await panel.open('plugins/party-building/embeds/new');
    await choose('Form', 'Cards: all at once');
    // With the readable HTML inside, once that is there.
    await page.locator('pre', { hasText: '<pb-four-grasps view="cards"><' }).waitFor();
    const code = await copied('Copy: In the page');
    expect(code).toContain(`<pb-four-grasps view="cards"`);
    const reader = await pasted(code, await copied('Copy: A whole policy, for a page that allows nothing else'));
    await reader.page.locator('pb-four-grasps[view=cards] [part~=sections]').waitFor();
    expect(reader.refused).toEqual([]);
    await reader.page.close();
    await page.getByRole('radio', { name: /with its hash/ }).click();
    const pinned = await copied('Copy: In the page');
    expect(pinned).toMatch(/widgets\/\d+\.\d+\.\d+\/party-building\.js" integrity="sha384-/);
    const exact = await pasted(pinned, await copied('Copy: A whole policy, for a page that allows nothing else'));
    expect(exact.refused).toEqual([]);
    await exact.page.close();
  });

  it.each([
    ['React', 'Copy: Component', '<PbFourGrasps'],
    ['Vue', 'Copy: Component', 'view="cards" />'],
    ['WordPress', 'Copy: Shortcode', '[party-building element="pb-four-grasps" view="cards"]'],
    ['SharePoint', 'Copy: Address', '/api/party-building/embed/'],
    ['Frame', 'Copy: Frame', '<iframe'],
    ['Server-side include', 'Copy: In the page, for nginx', '<!--# include virtual='],
  ])('gives the code for %s', async (kind, copy, part) => {
    await page.getByRole('tab', { name: kind, exact: true }).click();
    expect(await copied(copy)).toContain(part);
  });

  it('saves an embed that is changed later without touching the page', async () => {
    await page.getByRole('tab', { name: 'HTML', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Lobby page');
    await button('Save').click();
    await page.waitForURL('**/embeds/lobby-page');
    await page.getByText('Saved. Portals that name it show it after a reload.').first().waitFor();
    const code = await copied('Copy: In the page');
    expect(code).toContain('<pb-four-grasps embed="lobby-page">');
    const reader = await pasted(code, await copied('Copy: A whole policy, for a page that allows nothing else'));
    await reader.page.locator('pb-four-grasps:not([theme]) [part~=sections]').waitFor();

    await choose('Light or dark', 'Dark');
    await page.getByLabel('Ground of heads, light pages (#rrggbb)', { exact: true }).fill('#0b3d6b');
    await button('Save').click();
    await page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    await reader.page.reload();
    await reader.page.locator('pb-four-grasps[theme=dark] [part~=sections]').first().waitFor();
    const banner = (element: Element) => getComputedStyle(element).getPropertyValue('--_banner');
    expect(await reader.page.locator('pb-four-grasps').evaluate(banner)).toContain('#0b3d6b');
    expect(await reader.page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
    await reader.page.close();
  });

  it('lists it, and says what happens before it is deleted', async () => {
    await panel.open('plugins/party-building/embeds');
    await page.getByRole('link', { name: 'Lobby page' }).waitFor();
    expect(await axe()).toEqual([]);
    await button('Delete “Lobby page”').click();
    await page.getByText(/Pages that name “lobby-page” go on showing the element/).waitFor();
    await button('Delete').click();
    await page.getByText('Nothing is saved yet.').waitFor();
    expect((await fetch(product.cms.api('v1/embeds/lobby-page.json'))).status).toBe(404);
  });

  it('has an appearance that reaches portals, with days in grey', async () => {
    await panel.open('settings/party-building/appearance');
    await page.getByLabel('Ground of heads, light pages (#rrggbb)', { exact: true }).fill('#0b3d6b');
    const { meta } = await product.admin.ask<{ meta: { today: string } }>('GET', '/party-building/appearance');
    await page.getByLabel('First day').fill(meta.today);
    await page.getByLabel('Last day').fill(meta.today);
    await page.getByText(/^In force now: .*days: 1\.$/).waitFor();
    await button('Save').click();
    await page.getByText('Saved. Portals show it after a reload.').first().waitFor();
    const { appearance } = (await (await fetch(product.cms.api('v1/en.json'))).json()) as { appearance: object };
    expect(appearance).toEqual({
      colors: { banner: { light: '#0b3d6b', dark: '#97141a' } },
      greyscale: { from: meta.today, until: meta.today },
    });
    await page.reload();
    expect(await page.getByLabel('First day').inputValue()).toBe(meta.today);
  });
});
