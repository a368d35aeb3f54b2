import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Site, type Visit } from '../harness/site';
import { AdminPanel } from './admin-panel';

const TYPES = ['activity', 'venue', 'carrier', 'culture-logo'] as const;

/** What an editor must never meet: uids, ids of texts, names of attributes, keys, and what Strapi says where a field has no input. */
const NAMES_OF_CODE =
  /plugin::|party-building\.|\b(?:types|components|choice|field)\.[a-z]|\b(?:startDate|endTime|eventStatus|timeZone|supersededBy|coverAlt|colourMode|firstPublishedAt|publishedSchedule|openingHours)\b|unsupported|不支持/;

describe('the forms of logos, carriers, venues and activities', () => {
  let site: Site;
  let editor: Visit;
  let panel: AdminPanel;

  beforeAll(async () => {
    site = await Site.start();
    editor = await site.visitor({ viewport: { width: 1440, height: 1000 } });
    panel = new AdminPanel(editor.page, site.product.cms);
    await panel.login(inject('login'));
  });
  afterAll(() => site?.end());

  const textOfPage = (): Promise<string> => panel.page.locator('main').innerText();

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    beforeAll(async () => {
      await site.product.admin.ask('PUT', '/admin/users/me', { preferedLanguage: language });
      panel.language = language;
    });

    it.each(TYPES)('%s is listed and edited in words', async (type) => {
      await panel.open(`content-manager/collection-types/plugin::party-building.${type}?plugins[i18n][locale]=zh-CN`);
      await panel.page.getByRole('row').nth(1).waitFor();
      expect(await textOfPage()).not.toMatch(NAMES_OF_CODE);
      await panel.openEntry(type, 'zh-CN', 1);
      await panel.field(type === 'activity' ? 'title' : 'name').waitFor();
      expect(await textOfPage()).not.toMatch(NAMES_OF_CODE);
    });
  });

  it.each([
    ['en', 'Symbol alone · All colours · Light grounds'],
    ['zh-Hans', '仅图形 · 全彩 · 浅色底'],
  ] as const)('heads the drawings of a logo in words, in %s', async (language, words) => {
    await site.product.admin.ask('PUT', '/admin/users/me', { preferedLanguage: language });
    panel.language = language;
    await panel.openEntry('culture-logo', 'zh-CN', 1);
    await panel.page.getByRole('button', { name: words, exact: true }).first().waitFor();
    expect(await textOfPage()).not.toMatch(/\bsymbol\b/);
  });

  it('finds a time zone by a part of its name, by keyboard, and keeps it when it is left', async () => {
    const { page } = panel;
    const zone = panel.field('timeZone');
    await panel.openEntry('activity', 'zh-CN', 1);
    await expect.poll(() => zone.inputValue()).toMatch(/^Asia\/Shanghai（UTC\+08:00）$/);
    await zone.focus();
    await page.keyboard.type('auckland');
    const found = page.getByRole('option', { name: /Pacific\/Auckland/ });
    await found.waitFor();
    // The list takes keys a moment after it is there: who sees that none is marked presses again.
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return found.getAttribute('data-highlighted');
      })
      .toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => zone.inputValue()).toMatch(/^Pacific\/Auckland/);
    await page.keyboard.press('Tab');
    await expect.poll(() => zone.inputValue()).toMatch(/^Pacific\/Auckland/);
    // What is no time zone changes nothing.
    await zone.focus();
    await page.keyboard.type('moon');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => zone.inputValue()).toMatch(/^Pacific\/Auckland/);
    expect((await panel.save()).status()).toBe(200);
    await page.reload();
    await expect.poll(() => zone.inputValue()).toMatch(/^Pacific\/Auckland/);
  });

  it('says under the field what no calendar could show', async () => {
    await panel.choose('重复规则', '自定义规则（高级）');
    const rule = panel.field('recurrence.rule');
    await rule.fill('FREQ=HOURLY');
    await panel.publishBlocked();
    await expect.poll(() => rule.getAttribute('aria-invalid')).toBe('true');
    await panel.page.getByText('FREQ须为DAILY、WEEKLY、MONTHLY或YEARLY，不能是“HOURLY”。').first().waitFor();
  });
});
