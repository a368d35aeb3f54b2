import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { API_PATH, pinnedPath, textOf, type Snapshot } from '@party-building/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { whenShown } from '../harness/elements';
import { printFigure } from '../harness/figure';
import { damagedEntries, METRICS_TOKEN } from '../harness/metrics';
import { html, json, PageServer, script } from '../harness/page-server';
import { startProduct, type Product } from '../harness/product';
import { servedWhole } from '../harness/served';
import { etags, graspTitles, LOCALES, shown } from '../harness/snapshots';
import { withDatabase } from '../harness/stored';
import { copyTemplate } from '../harness/template';
import { watch, type Watch } from '../harness/watch';

/** What the first release has left behind: see the README there. */
const FIRST = new URL('../../fixtures/first-release/', import.meta.url);
/** The key of a value in its snapshots. */
const VALUE_OF_FIRST = 'teach-to-fish';
const NOTHING_WRONG = { foreignRequests: [], violations: [], errors: [] };
const CROSS_ORIGIN = { 'access-control-allow-origin': '*' };

const ofFirst = (file: string): Promise<string> => readFile(new URL(file, FIRST), 'utf8');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same with a member that no version knows in every object. */
function ofTheFuture(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ofTheFuture);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, member]) => [name, ofTheFuture(member)] as const);
  return { ...Object.fromEntries(known), fromTheFuture: { any: ['thing', 1, null] } };
}

describe('elements and API of different versions', () => {
  let product: Product;
  let portal: PageServer;
  let other: PageServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let passed = 0;

  beforeAll(async () => {
    product = await startProduct();
    [portal, other] = [await PageServer.start(), await PageServer.start()];
    browser = await launchBrowser();
    portal.files.set('/first.js', script(await ofFirst('party-building.js')));
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([portal?.stop(), other?.stop()]);
    await product?.cms.remove();
    printFigure({ name: 'faults.versions.side_by_side_shown', value: passed / 7, unit: 'ratio', limit: 1, better: 'higher' });
  });

  const api = (): string => product.cms.url + API_PATH;
  const todays = (): string => `${api()}/widgets/v1/party-building.js`;
  const firsts = (): string => `${portal.url}/first.js`;

  async function reader(): Promise<{ page: Page; seen: Watch; snapshots: string[]; context: BrowserContext }> {
    const context = await browser.newContext();
    contexts.push(context);
    const seen = await watch(context, [portal.url, other.url, product.cms.url]);
    const snapshots: string[] = [];
    context.on('request', (request) => {
      if (/\/v1\/[\w-]+\.json$/.test(request.url())) snapshots.push(request.url());
    });
    return { context, seen, snapshots, page: await context.newPage() };
  }

  /** All elements with the scripts, one after the other, in a language. */
  async function open(page: Page, scripts: readonly string[], locale: string, endpoint: string, value = 'teach-fishing'): Promise<void> {
    const tags = ['pb-concept', 'pb-four-grasps', 'pb-grasp', 'pb-value-cards', 'pb-value-card']
      .map((name) => ({ name, item: { 'pb-grasp': 'culture', 'pb-value-card': value }[name] }))
      .map(({ name, item }) => `<${name} endpoint="${endpoint}"${item ? ` item="${item}"` : ''}></${name}>`);
    const heads = scripts.map((src) => `<script type="module" src="${src}"></script>`);
    const head = `<meta charset="utf-8"><title>Portal</title>${heads.join('')}`;
    portal.files.set('/', html(`<!doctype html><html lang="${locale}"><head>${head}</head><body>${tags.join('')}</body></html>`));
    await page.goto(portal.url);
    await whenShown(page);
  }

  const titlesOn = async (page: Page): Promise<string[]> => {
    const concept = await page.locator('pb-concept [part~=page-title]').allTextContents();
    return [...concept, ...(await page.locator('pb-four-grasps [part=base]').allTextContents())];
  };

  /** What stands in the snapshot is what the page shows. */
  async function expectShown(page: Page, snapshot: Snapshot): Promise<void> {
    const [title, grasps] = await titlesOn(page);
    expect(title).toBe(textOf(snapshot.concept!.pageTitle));
    for (const grasp of graspTitles(snapshot)) expect(grasps).toContain(grasp);
  }

  it.each(LOCALES)('the first release’s elements show what today’s API says, in %s', async (locale) => {
    const { page, seen } = await reader();
    await open(page, [firsts()], locale, api());
    await expectShown(page, await servedWhole(product.cms, locale));
    expect(seen).toEqual(NOTHING_WRONG);
    passed += 1;
  });

  it.each([
    ['the first release’s comes first', () => [firsts(), todays()]],
    ['today’s comes first', () => [todays(), firsts()]],
  ])('both releases’ elements on one page share one request where %s', async (_, scripts) => {
    const { page, seen, snapshots } = await reader();
    await open(page, scripts(), 'en', api());
    await expectShown(page, await servedWhole(product.cms, 'en'));
    const copies = await page.evaluate(() => {
      const registry = (globalThis as unknown as Record<symbol, { copies: unknown[] }>)[Symbol.for('party-building')];
      return registry?.copies.length;
    });
    expect([copies, snapshots]).toEqual([2, [`${api()}/v1/en.json`]]);
    expect(seen).toEqual(NOTHING_WRONG);
    passed += 1;
  });

  it.each([
    ['of the first release', (first: Snapshot) => first],
    ['of the future', (first: Snapshot) => ofTheFuture(first)],
  ])('today’s elements show what an API %s says', async (_, says) => {
    const first = JSON.parse(await ofFirst('snapshot.zh-CN.json')) as Snapshot;
    other.files.set(`${API_PATH}/v1/zh-CN.json`, { ...json(JSON.stringify(says(first))), headers: CROSS_ORIGIN });
    const { page, seen } = await reader();
    await open(page, [todays()], 'zh-CN', other.url + API_PATH, VALUE_OF_FIRST);
    await expectShown(page, first);
    expect(seen.errors).toEqual([]);
    passed += 1;
  });

  it('a copy that the first release’s elements have saved is shown by today’s', async () => {
    const first = await ofFirst('snapshot.en.json');
    const path = `${API_PATH}/v1/en.json`;
    other.files.set(path, { ...json(first), headers: CROSS_ORIGIN });
    const { page, seen } = await reader();
    await open(page, [firsts()], 'en', other.url + API_PATH, VALUE_OF_FIRST);
    other.files.delete(path);
    await open(page, [todays()], 'en', other.url + API_PATH, VALUE_OF_FIRST);
    await expectShown(page, JSON.parse(first) as Snapshot);
    expect(seen.errors).toEqual([]);
    passed += 1;
  });
});

describe('a database and disk copies of the first release', () => {
  it('are opened by today’s: its snapshots stay at their addresses, nothing counts as damaged, a publish works', async () => {
    const directory = await copyTemplate(inject('template'));
    let cms = await Cms.start({ directory });
    const before = await etags(cms);
    await cms.stop();
    const old = await Promise.all(LOCALES.map((locale) => ofFirst(`snapshot.${locale}.json`)));
    withDatabase({ directory }, (database) => {
      for (const table of ['builds', 'claims']) database.exec(`DROP TABLE party_building_${table}`);
      database.exec('DELETE FROM party_building_snapshots');
      database.exec('ALTER TABLE party_building_snapshots DROP COLUMN kind');
      database.exec('ALTER TABLE party_building_pointers DROP COLUMN listing');
      const put = database.prepare('INSERT INTO party_building_snapshots (hash, locale, body) VALUES (?, ?, ?)');
      const point = database.prepare('UPDATE party_building_pointers SET hash = ? WHERE locale = ?');
      for (const [i, locale] of LOCALES.entries()) {
        put.run(hashOf(old[i]!), locale, old[i]!);
        point.run(hashOf(old[i]!), locale);
      }
      // What Strapi believes to have in its tables.
      database.exec('DELETE FROM strapi_database_schema');
    });
    const copies = join(directory, 'data/snapshots');
    await rm(copies, { recursive: true });
    await mkdir(copies);
    for (const [i, locale] of LOCALES.entries()) await writeFile(join(copies, `${locale}.json`), `${hashOf(old[i]!)}\n${old[i]}`);

    cms = await Cms.start({ directory, inside: true, env: { METRICS_TOKEN } });
    try {
      const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
      await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title: 'After the Update' }, status: 'published' });
      await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'After the Update');
      // The same content, built by today's code, is what it was before.
      expect((await etags(cms))[0]).toBe(before[0]);
      for (const body of old) {
        const pinned = await fetch(cms.api(pinnedPath(hashOf(body))));
        expect([pinned.status, await pinned.text()]).toEqual([200, body]);
      }
      expect(await damagedEntries(cms)).toEqual({ database: 0, disk: 0 });
    } finally {
      await cms.remove();
    }
  });
});
