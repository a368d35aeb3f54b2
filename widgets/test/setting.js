import { BUILD_DAY, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from './browser.js';
import { startCms } from './fake-cms.js';
import { startPortal } from './portal.js';

/**
 * A browser, a CMS and a portal on another origin, for the tests of a file: a new CMS and new storage for each test.
 *
 * @returns {{ cms: Awaited<ReturnType<typeof startCms>>, origin: string, pages: Map<string, object>, open: Function }}
 */
export function setting() {
  const world = { pages: new Map() };
  let browser;
  let portal;
  const contexts = [];
  beforeAll(async () => {
    browser = await launch();
    portal = await startPortal((path) => world.pages.get(path));
    world.origin = portal.origin;
  });
  beforeEach(async () => {
    world.cms = await startCms({ 'zh-CN': fixtureWholeSnapshot('zh-CN'), en: fixtureWholeSnapshot('en') });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await world.cms.close();
    world.pages.clear();
  });
  afterAll(async () => {
    await portal.close();
    await browser.close();
  });

  world.context = async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    // The day for which the fixtures were built; timers go on.
    await context.clock.setFixedTime(`${BUILD_DAY}T04:00:00Z`);
    contexts.push(context);
    return context;
  };
  /** Opens a page of the portal; `errors` gathers what no page should see. */
  world.open = async (html, { context, path = '/', headers, ...options } = {}) => {
    world.pages.set(path, { body: html, headers });
    const page = await (context ?? (await world.context(options))).newPage();
    page.errors = [];
    page.on('pageerror', (error) => page.errors.push(error.message));
    await page.goto(world.origin + path);
    return page;
  };
  return world;
}
