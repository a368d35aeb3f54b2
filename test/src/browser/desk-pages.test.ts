import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe';
import { Desk, matrixOf } from '../harness/desk';
import type { Product } from '../harness/product';
import type { AdminPanel, PanelLanguage } from '../journey/admin-panel';
import { visitPanel } from '../journey/panel-visit';

/** Each page by the heading that it has once it is there. */
const HEADINGS = {
  en: {
    'plugins/translation-desk/matrix': 'Documents',
    'plugins/translation-desk/exchange': 'Import and export',
    'plugins/translation-desk/terms': 'Terms',
    'plugins/translation-desk/memory': 'Memory',
    'settings/translation-desk/roles': 'Roles and notices',
  },
  'zh-Hans': {
    'plugins/translation-desk/matrix': '内容总表',
    'plugins/translation-desk/exchange': '导入与导出',
    'plugins/translation-desk/terms': '术语',
    'plugins/translation-desk/memory': '翻译记忆',
    'settings/translation-desk/roles': '角色与通知',
  },
} as const;

/** What the part of the editor is called that tells of a document as a whole. */
const DOCUMENT = { en: 'Whole document', 'zh-Hans': '整条内容' } as const;

const LANGUAGES = ['en', 'zh-Hans'] as const;
const WIDTHS = [1280, 390];

describe('the pages of the translation desk', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  const errors: string[] = [];

  beforeAll(async () => {
    ({ product, browser, page, panel } = await visitPanel({ viewport: { width: 1280, height: 1000 } }));
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.cms.remove();
  });

  async function speak(language: PanelLanguage, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 1000 });
    await panel.speak(product.admin, language);
  }

  /** What is wrong with the page as it stands: errors, what axe finds, and whether it is wider than the window. */
  async function faults(): Promise<string[]> {
    // Loads say so by themselves; what is judged is what they bring.
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true], main [role=progressbar]') === null);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [...errors.splice(0), ...(wide > 0 ? [`${wide} px wider than the window`] : []), ...(await axeViolations(page, 'main'))];
  }

  it('have nothing to tell of a seeded document as a whole', async () => {
    const rows = await matrixOf(product.admin);
    expect(rows.length).toBeGreaterThan(0);
    for (const { uid, documentId, locale } of rows) {
      const { findings } = await new Desk(product.admin, uid, documentId, locale).open();
      expect([uid, locale, findings]).toEqual([uid, locale, []]);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(WIDTHS)('have no fault that axe finds, and fit, at %i px', async (width) => {
      await speak(language, width);
      for (const [path, heading] of Object.entries(HEADINGS[language])) {
        await panel.open(path);
        await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
        expect([path, ...(await faults())]).toEqual([path]);
      }
    });

    it.each(WIDTHS)('have none in the editor of a document, at %i px', async (width) => {
      await speak(language, width);
      const grasp = (await matrixOf(product.admin)).find(({ uid, locale }) => uid === 'plugin::party-building.grasp' && locale === 'en');
      await panel.open(`plugins/translation-desk/documents/${grasp?.uid}/${grasp?.documentId}/en?show=all`);
      await page.locator('[data-unit]').first().waitFor();
      await page.locator('[data-unit] textarea').first().waitFor();
      expect(await faults()).toEqual([]);
    });

    it.each(WIDTHS)('have none where a list is too long, at %i px', async (width) => {
      await speak(language, width);
      const [grasp] = await product.content.list('grasp', 'en');
      const { measures, ...rest } = await product.content.read('grasp', 'en', grasp?.documentId);
      const more = [...(measures as object[]), { title: 'One more', text: 'It is not in the source.' }];
      await product.content.save('grasp', 'en', grasp?.documentId, { ...rest, measures: more });
      await panel.open(`plugins/translation-desk/documents/plugin::party-building.grasp/${grasp?.documentId}/en?show=all`);
      const found = page.getByRole('region', { name: DOCUMENT[language], exact: true });
      await expect.poll(() => found.getByRole('listitem').allInnerTexts()).toHaveLength(1);
      expect(await faults()).toEqual([]);
    });
  });
});
