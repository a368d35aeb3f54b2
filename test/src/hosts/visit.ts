import { API_PATH, snapshotPath, textOf } from '@party-building/contract';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { json, PageServer } from '../harness/page-server';
import { serveHost } from './host';

const SNAPSHOT = fixtureSnapshot('en');
const TITLES = SNAPSHOT.grasps.map(({ title }) => textOf(title));

/**
 * Opens a built host as its reader does. All hosts show the panels of the Four Grasps as tabs, tell in an `<output>` what `pb-load` brought,
 * and have two buttons: one for another view, one that takes the element away.
 */
export async function visitHost(browser: Browser, built: string): Promise<void> {
  const [content, server] = [await startContent(), await PageServer.start()];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await serveHost(server, built);
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`${server.url}/index.html?endpoint=${encodeURIComponent(`${content.url}${API_PATH}/`)}`);

    for (const name of TITLES) await page.getByRole('tab', { name }).waitFor();
    await page.getByRole('tabpanel', { name: TITLES[0] ?? '' }).waitFor();
    await expect.poll(() => page.locator('output').textContent()).toBe('en from network');
    expect(await setOn(page)).toEqual({ view: 'tabs', isViewAttribute: false, headingLevel: 3, lang: 'en' });

    await page.getByRole('button', { name: 'Cards' }).click();
    await page.getByRole('tab').first().waitFor({ state: 'detached' });
    for (const name of TITLES) await page.getByRole('heading', { name, level: 3 }).waitFor();
    expect(await setOn(page)).toMatchObject({ view: 'cards', isViewAttribute: false });

    await page.getByRole('button', { name: 'Remove' }).click();
    await page.locator('pb-four-grasps').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    await server.stop();
    await content.stop();
  }
}

/** A CMS as far as the element asks: another origin with one snapshot. */
async function startContent(): Promise<PageServer> {
  const content = await PageServer.start();
  const file = { ...json(JSON.stringify(SNAPSHOT)), headers: { 'Access-Control-Allow-Origin': '*' } };
  content.files.set(`${API_PATH}/${snapshotPath('en')}`, file);
  return content;
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

/** What the framework has set on the element: `view` as a property, the level of headings and the language as it pleases. */
function setOn(page: Page): Promise<unknown> {
  return page.locator('pb-four-grasps').evaluate((element) => {
    const { view, headingLevel, lang } = element as HTMLElement & { view?: string; headingLevel?: number };
    return { view, isViewAttribute: element.hasAttribute('view'), headingLevel, lang };
  });
}
