import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Product } from '../harness/product';
import { createMember } from '../harness/users';
import { AdminPanel } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const WORDS = {
  en: { title: 'Ready-made roles', create: 'Create 3 roles', editor: 'Communications editor', publishes: 'Publish and withdraw' },
  'zh-Hans': { title: '预设角色', create: '创建3个角色', editor: '宣传编辑', publishes: '发布和撤回' },
} as const;

describe('the "Ready-made roles" page', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1280, height: 1000 } }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  it.each(['zh-Hans', 'en'] as const)('shows in %s what each role may do, before it is there', async (language) => {
    const words = WORDS[language];
    await panel.speak(product.admin, language);
    await panel.open('settings/party-building/roles');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    expect(await page.getByRole('link', { name: words.title }).count()).toBe(1);
    await page.getByRole('button', { name: words.create, exact: true }).waitFor();
    expect(await page.getByRole('region', { name: words.editor }).getByText(words.publishes).count()).toBe(0);
    expect(await page.getByText(words.publishes).count()).toBe(1);
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('creates those that are chosen, by keyboard alone, and then leads to them', async () => {
    const integrator = page.getByRole('region', { name: 'Web integrator' });
    await integrator.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    const create = page.getByRole('button', { name: 'Create 2 roles', exact: true });
    await create.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Is there, with all of this').nth(1).waitFor();
    expect(await page.getByText('Is there, with all of this').count()).toBe(2);
    expect(await integrator.getByRole('link').count()).toBe(0);
    expect(await axeViolations(page, 'main')).toEqual([]);
    await page.getByRole('link', { name: 'Open “Publisher”: nobody has it yet' }).click();
    await page.locator('input[name=name]').waitFor();
    expect(await page.locator('input[name=name]').inputValue()).toBe('Publisher');
  });

  it('opens to an editor the pages of an editor, in one menu, and no settings', async () => {
    const { data } = await product.admin.ask<{ data: { id: string; role?: { id: number } }[] }>('GET', '/party-building/roles');
    const login = await createMember(product.admin, 'editor', data.find(({ id }) => id === 'communications-editor')?.role?.id ?? -1);
    const theirs = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    const panelOfTheirs = new AdminPanel(theirs, product.cms);
    await panelOfTheirs.login(login);
    await panelOfTheirs.open('plugins/party-building');
    await theirs.getByRole('navigation').getByRole('link', { name: 'Arrange' }).waitFor();
    await panelOfTheirs.open('settings/party-building/roles');
    await theirs.getByText("You don't have the permissions to access that content").waitFor();
    expect(await theirs.getByRole('link', { name: 'Ready-made roles' }).count()).toBe(0);
  });
});
