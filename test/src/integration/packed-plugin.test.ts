import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { launchBrowser } from '../harness/browser';
import { Cms } from '../harness/cms';
import { makeApplication } from '../harness/packed-application';
import { snapshotOf } from '../harness/snapshots';
import { AdminPanel } from '../journey/admin-panel';

const LOGIN = { email: 'admin@example.com', password: 'Test-password-1' };

/** Every page that the plugin brings, with its heading. */
const PAGES: [path: string, heading: string][] = [
  ['plugins/party-building/activities', 'Activities'],
  ['plugins/party-building/logos', 'Logos'],
  ['plugins/party-building/embeds', 'Embeds'],
  ['plugins/party-building/embeds/new', 'Build an embed'],
  ['plugins/party-building/previews', 'Previews'],
  ['plugins/party-building/checks', 'Checks'],
  ['plugins/party-building/arrange', 'Arrange'],
  ['settings/party-building/access', 'Access'],
  ['settings/party-building/appearance', 'Appearance'],
  ['settings/party-building/roles', 'Ready-made roles'],
];
const TYPES = ['grasp', 'value', 'culture-logo', 'carrier', 'venue', 'activity'];

describe('the packed plugin, alone in an application of Strapi’s own template', () => {
  let directory: string;
  let cms: Cms;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  const errors: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-packed-'));
    const application = await makeApplication(directory);
    cms = await Cms.start({ directory, application, inside: true, env: { DATABASE_FILENAME: '.tmp/data.db', JWT_SECRET: 'test-secret' } });
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    panel = new AdminPanel(page, cms);
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await cms?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('serves its elements', async () => {
    const script = await fetch(cms.api('widgets/v1/party-building.js'));
    expect(script.status).toBe(200);
    expect(await script.text()).toContain('pb-four-grasps');
    expect((await fetch(cms.api('widgets/v1/pre.css'))).status).toBe(200);
  });

  it('publishes in the languages of that application, without content or locales of ours', async () => {
    expect(await snapshotOf(cms, 'en')).toMatchObject({ locale: 'en', locales: ['en'], grasps: [], values: [] });
    await cms.documents('grasp', 'create', { locale: 'en', data: { title: 'A grasp of theirs', slogan: 'Slogan' }, status: 'published' });
    const fragment = async (): Promise<string> => (await fetch(cms.api('v1/en/fragments/pb-four-grasps.html'))).text();
    await expect.poll(fragment, { timeout: 15_000 }).toContain('A grasp of theirs');
  });

  it('lets its first administrator in', async () => {
    const registered = await fetch(`${cms.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...LOGIN, firstname: 'First', lastname: 'Administrator' }),
    });
    expect(registered.status).toBe(200);
    await panel.login(LOGIN);
  });

  it.each(PAGES)('opens %s', async (path, heading) => {
    await panel.open(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await axeViolations(page, 'main')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(TYPES)('opens the form of a new %s', async (type) => {
    await panel.open(`content-manager/collection-types/plugin::party-building.${type}/create`);
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect(errors).toEqual([]);
  });
});
