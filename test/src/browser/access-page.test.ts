import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { request } from '../harness/request';
import type { Product } from '../harness/product';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const PORTAL = 'https://portal.example.com';
const WORDS = {
  en: {
    title: 'Access',
    all: 'Pages of any website',
    list: 'Only pages of these portals',
    save: 'Save',
    discard: 'Discard changes',
    stay: 'Stay here',
    http: /is not encrypted/,
  },
  'zh-Hans': {
    title: '访问权限',
    all: '任何网站的页面',
    list: '仅限以下门户网站的页面',
    save: '保存',
    discard: '放弃更改',
    stay: '留在此页',
    http: /未加密传输/,
  },
} as const;

describe('the "Access" page', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1400, height: 1000 } }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  const speak = (language: PanelLanguage): Promise<void> => panel.speak(product.admin, language);
  const text = (words: string) => page.getByText(words, { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];

    it('is found in the settings, and axe finds no fault with it, whatever is open', async () => {
      await speak(language);
      await panel.open('settings/party-building/access');
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      expect(await page.getByRole('link', { name: words.title }).count()).toBe(1);
      await text('/api/party-building/v1/{locale}.json').waitFor();
      expect(await page.getByRole('combobox').inputValue()).toMatch(/^Asia\/Shanghai ?[(（]UTC\+08:00[)）]$/);
      expect(await axeViolations(page, 'main')).toEqual([]);
      await text(words.list).first().click();
      await page.locator('textarea[name=origins]').fill('https://portal.example.com/path\nnonsense');
      await button(words.save).click();
      await page.locator('textarea[name=origins]').locator('xpath=following::li').first().waitFor();
      expect(await axeViolations(page, 'main')).toEqual([]);
      await button(words.discard).click();
    });

    it('points out origins whose pages are not encrypted, and takes them', async () => {
      await text(words.list).first().click();
      const list = page.locator('textarea[name=origins]');
      const notes = page.getByText(words.http);
      await list.fill('https://portal.example.com\nhttp://localhost:3000');
      expect(await notes.count()).toBe(0);
      await list.fill('https://portal.example.com\nhttp://oa.example.com');
      await notes.waitFor();
      expect(await notes.innerText()).toContain('http://oa.example.com');
      expect(await notes.innerText()).not.toContain('https://portal.example.com');
      expect(await axeViolations(page, 'main')).toEqual([]);
      await button(words.save).click();
      await page.locator('td').getByText('http://oa.example.com').first().waitFor();
      await text(words.all).first().click();
      await button(words.save).click();
      await page.locator('td').getByText('http://oa.example.com').first().waitFor({ state: 'hidden' });
    });

    it('asks before changes are left', async () => {
      await text(words.list).first().click();
      await page.locator('a[href="/admin/"], a[href="/admin"]').first().click();
      await button(words.stay).click();
      expect(page.url()).toContain('party-building/access');
      await button(words.discard).click();
    });
  });

  it('says what is wrong line by line, saves what is right, and it is in force at once', async () => {
    await speak('en');
    await panel.open('settings/party-building/access');
    await text(WORDS.en.list).first().click();
    const list = page.locator('textarea[name=origins]');
    await list.fill(`${PORTAL}/path\nnonsense\n${PORTAL}`);
    await button('Save').click();
    await page
      .getByText('Line 1: “https://portal.example.com/path” has a path. Leave out what comes after the host: https://portal.example.com')
      .waitFor();
    await page.getByText('Line 2: “nonsense” does not begin with https://.').waitFor();
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);

    await list.fill(`${PORTAL}/`);
    await button('Save').click();
    await page.getByText('Saved. The new settings are in force.').first().waitFor();
    await text(`Scripts of pages at ${PORTAL}`).first().waitFor();
    await text(`Pages at ${PORTAL}, in a frame`).first().waitFor();
    const answer = await request(product.cms.api('v1/en.json'), { headers: { Origin: 'https://evil.example' } });
    expect([answer.headers['access-control-allow-origin'], answer.headers['vary']]).toEqual([undefined, 'Accept-Encoding, Origin']);
    await page.reload();
    expect(await list.inputValue()).toBe(PORTAL);
  });
});
