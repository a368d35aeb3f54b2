import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { startProduct, type Product } from '../harness/product';
import { AdminPanel } from './admin-panel';

/** A seeded product of a test file's own, with its administrator at the panel. End the browser, then the CMS. */
export interface PanelVisit {
  product: Product;
  browser: Browser;
  page: Page;
  panel: AdminPanel;
}

/** @param inside see {@link Product}'s CMS. */
export async function visitPanel(options: BrowserContextOptions, { inside = false } = {}): Promise<PanelVisit> {
  const product = await startProduct({}, { inside });
  const browser = await launchBrowser();
  const page = await (await browser.newContext(options)).newPage();
  const panel = new AdminPanel(page, product.cms);
  await panel.login(inject('login'));
  return { product, browser, page, panel };
}
