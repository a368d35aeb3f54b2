import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import type { Login } from '../harness/cms';
import { Desk } from '../harness/desk';
import { Keyboard } from '../harness/keyboard';
import { Site, type Visit } from '../harness/site';
import { until } from '../harness/until';
import { createMember } from '../harness/users';
import { AdminPanel } from './admin-panel';

const GRASP = 'plugin::party-building.grasp';
const ADDED = '结果定期公布。';
const TRANSLATED = 'Results of party building are published regularly.';
const MENDED = 'Results of Party building are published regularly.';

interface Role {
  kind: string;
  locale: string;
  role?: { id: number };
}

interface Person {
  visit: Visit;
  panel: AdminPanel;
  keys: Keyboard;
}

/** A measure is changed in Chinese and comes to English readers: an editor, a translator and a reviewer, none of whom has a mouse. */
describe('from a change in the source to its translation in the portal', () => {
  let site: Site;
  let documentId: string;
  let desk: Desk;
  const people: Record<string, Login> = {};
  let editor: Person;

  async function comesIn(name: string): Promise<Person> {
    const visit = await site.visitor({ viewport: { width: 1440, height: 1000 } });
    const panel = new AdminPanel(visit.page, site.product.cms);
    await panel.login(people[name] as Login);
    return { visit, panel, keys: new Keyboard(visit.page) };
  }

  beforeAll(async () => {
    site = await Site.start();
    const { admin, content } = site.product;
    documentId = (await content.list('grasp', 'zh-CN'))[0]?.documentId ?? '';
    desk = new Desk(admin, GRASP, documentId, 'en');
    people['editor'] = inject('login');
    for (const kind of ['translator', 'reviewer']) {
      const { data } = await admin.ask<{ data: Role[] }>('POST', '/translation-desk/roles', { kind, locale: 'en' });
      const role = data.find((each) => each.kind === kind && each.locale === 'en')?.role;
      people[kind] = await createMember(admin, kind, role?.id ?? 0);
    }
  });
  afterAll(() => site?.end());
  /** What was translated before; approved, so that the memory has it. */
  let before: string;

  beforeAll(async () => {
    const translated = await unit();
    before = translated?.target.join('') ?? '';
    const { status } = await desk.tryReview(translated ? [translated] : [], 'approved');
    if (status !== 200) throw new Error(`The review answered ${status}.`);
  });

  const unit = async () => (await desk.open()).units.find(({ path }) => /^measures\[[^\]]+\]\.text$/u.test(path));

  it('the editor changes a measure and publishes it', async () => {
    editor = await comesIn('editor');
    const { visit, panel, keys } = editor;
    await panel.open(`content-manager/collection-types/${GRASP}/${documentId}?plugins[i18n][locale]=zh-CN`);
    const { page } = visit;
    const text = page.locator('[name="measures.0.text"]');
    await page.locator('button[aria-expanded][data-radix-collection-item]').first().waitFor();
    if (!(await text.isVisible())) await keys.press(page.locator('button[aria-expanded][data-radix-collection-item]').first());
    await keys.typeAtEnd(text, ADDED);
    await keys.tabTo(page.getByRole('button', { name: 'Publish', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    expect((await unit())?.state).toBe('outdated');
    await panel.open('');
    await page.getByRole('link', { name: '1 document is published but outdated in English' }).waitFor();
    // Of the home page only what is ours: Strapi's frame around each widget is a second main landmark, and scrolls without a keyboard.
    expect(await axeViolations(page, '[data-party-building-home]')).toEqual([]);
  });

  it('the translator finds it in the matrix, sees what has changed, mends a term and saves', async () => {
    const { visit, panel, keys } = await comesIn('translator');
    const { page } = visit;
    await panel.open('plugins/translation-desk');
    const cell = page.getByRole('link', { name: /: Published but outdated$/ });
    await cell.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await keys.press(cell);
    const field = page.getByRole('textbox', { name: /^Translation of/ });
    await field.waitFor();
    await page.getByText('Changed since it was translated').waitFor();
    expect(await page.locator('[data-unit] ins').allInnerTexts()).toEqual([expect.stringContaining(ADDED)]);
    expect(await axeViolations(page)).toEqual([]);
    await keys.typeAnew(field, 'Something quite different.');
    await page.getByRole('button', { name: /^Use suggestion 1/ }).waitFor();
    await page.keyboard.press('Alt+1');
    await keys.press(page.getByRole('button', { name: 'Replace it' }));
    await until(
      () => field.inputValue(),
      (value) => value === before,
    );
    await keys.typeAtEnd(field, ` ${TRANSLATED}`);
    await keys.press(page.getByRole('button', { name: /^Apply the fix: .*party building/ }));
    await until(
      () => field.inputValue(),
      (value) => value.endsWith(MENDED),
    );
    await keys.tabTo(field);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved.').first().waitFor();
    expect(await unit()).toMatchObject({ state: 'translated', live: 'outdated' });
    await visit.context.close();
  });

  it('the reviewer approves it', async () => {
    const { visit, panel, keys } = await comesIn('reviewer');
    const { page } = visit;
    const path = encodeURIComponent((await unit())?.path ?? '');
    await panel.open(`plugins/translation-desk/documents/${GRASP}/${documentId}/en?show=review&unit=${path}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Approve', exact: true }));
    await page.getByText('Approved.').first().waitFor();
    expect((await unit())?.state).toBe('approved');
    await visit.context.close();
  });

  it('the editor publishes it: the English portal shows it, and nothing is outdated any more', async () => {
    const { visit, panel, keys } = editor;
    await panel.open(`plugins/translation-desk/documents/${GRASP}/${documentId}/en`);
    await visit.page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    expect(await axeViolations(visit.page)).toEqual([]);
    await keys.press(visit.page.getByRole('button', { name: 'Publish', exact: true }));
    await visit.page.getByText('Published.').first().waitFor();
    await until(
      async () => JSON.stringify(await site.snapshot('en')),
      (snapshot) => snapshot.includes(MENDED),
    );
    const { page } = await site.visit('/en/');
    await page.getByText(MENDED).first().waitFor({ state: 'attached' });
    await panel.open('plugins/translation-desk');
    const row = visit.page.getByRole('row').filter({ hasText: (await desk.open()).title });
    await row.getByRole('link', { name: /: Published$/ }).waitFor();
    expect(await visit.page.getByRole('link', { name: /: Published but outdated$/ }).count()).toBe(0);
  });
});
