import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../harness/desk';
import type { Product } from '../harness/product';
import { until } from '../harness/until';
import type { AdminPanel } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

const GRASP = 'plugin::party-building.grasp';

describe('who types on while a save is on its way', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  let documentId: string;
  let desk: Desk;

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1280, height: 1000 } }));
    documentId = (await product.content.list('grasp', 'zh-CN'))[0]?.documentId ?? '';
    desk = new Desk(product.admin, GRASP, documentId, 'en');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  /** Opens a unit, types a text and saves it. @returns what lets the save go on its way: until then it waits. */
  async function heldSave(
    at: number,
    text: string,
    key: 'Enter' | 'Control+Enter',
  ): Promise<{ path: string; goOn: (isAnswered?: boolean) => void }> {
    const path = (await desk.open()).units[at]?.path ?? '';
    await panel.open(`plugins/translation-desk/documents/${GRASP}/${documentId}/en?show=all&unit=${encodeURIComponent(path)}`);
    await field().fill(text);
    let goOn: (isAnswered?: boolean) => void = () => undefined;
    const held = new Promise<boolean>((resolve) => (goOn = (isAnswered = true) => resolve(isAnswered)));
    await page.route('**/translation-desk/documents/**/units', async (route) => ((await held) ? route.continue() : route.abort()), {
      times: 1,
    });
    const asked = page.waitForRequest((request) => request.method() === 'PUT' && request.url().endsWith('/units'));
    if (key === 'Enter') await page.getByRole('button', { name: 'Save', exact: true }).press(key);
    else await field().press(key);
    await asked;
    return { path, goOn };
  }

  const field = () => page.locator('[data-unit] textarea');
  const openPath = () => page.locator('[data-unit]:has(textarea)').getAttribute('data-unit');
  const stored = async (path: string) => (await desk.open()).units.find((unit) => unit.path === path)?.target.join('');

  it('keeps what was typed, stays there, and saves it next without a conflict', async () => {
    const { path, goOn } = await heldSave(0, 'First', 'Control+Enter');
    await field().fill('First, and more');
    goOn();
    await page.getByText('Saved.').first().waitFor();
    expect([await openPath(), await field().inputValue(), await stored(path)]).toEqual([path, 'First, and more', 'First']);
    await field().press('Control+Enter');
    await until(
      () => stored(path),
      (text) => text === 'First, and more',
    );
  });

  it('keeps it beside the reason when the save fails', async () => {
    const { path, goOn } = await heldSave(0, 'Second', 'Enter');
    await field().fill('Second, and more');
    goOn(false);
    await page.getByRole('alert').first().waitFor();
    expect([await openPath(), await field().inputValue(), await stored(path)]).toEqual([path, 'Second, and more', 'First, and more']);
  });

  it('is left in another unit that was opened meanwhile', async () => {
    const { path, goOn } = await heldSave(0, 'Third', 'Control+Enter');
    await page.locator('[data-unit] h2 button').last().click();
    await until(openPath, (open) => open !== path);
    const other = await openPath();
    goOn();
    await page.getByText('Saved.').first().waitFor();
    expect([await openPath(), await stored(path)]).toEqual([other, 'Third']);
  });
});
