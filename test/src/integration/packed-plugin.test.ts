import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Cms } from '../harness/cms';
import { snapshotOf } from '../harness/snapshots';
import type { AdminPanel } from '../journey/admin-panel';
import { visitPacked } from '../journey/packed-visit';

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
  let cms: Cms;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  let errors: string[];

  beforeAll(async () => {
    ({ cms, browser, page, panel, errors } = await visitPacked({ plugin: 'strapi-plugin-party-building' }));
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
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
