import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import { axeViolations } from '../harness/axe';
import type { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { DESK_APPLICATION } from '../harness/desk-app';
import type { AdminPanel } from '../journey/admin-panel';
import { visitPacked } from '../journey/packed-visit';

const PAGE = 'api::page.page';
const CURRENT = 'A second title';
const OUTDATED = 'Another title of theirs';

/** What a language of the panel calls what is looked for. */
const WORDS = {
  en: {
    chinese: 'Chinese',
    outdated: 'Published but outdated: 1',
    done: '1 of 2 documents translated and up to date',
    all: 'All documents',
    matrix: 'Documents',
    open: 'Open in Chinese',
    language: ['Open in Chinese', 'Published but outdated', '0 of 1 texts translated, 1 outdated'],
  },
  'zh-Hans': {
    chinese: '中文',
    outdated: '已发布但过时：1篇',
    done: '2篇中有1篇译文为最新',
    all: '内容总表',
    matrix: '内容总表',
    open: '打开中文译文',
    language: ['打开中文译文', '已发布但过时', '已译0段，共1段，过时1段'],
  },
} as const;

describe('the packed translation desk, alone in an application of Strapi’s own template', () => {
  let cms: Cms;
  let admin: Admin;
  let browser: Browser;
  let page: Page;
  let panel: AdminPanel;
  let errors: string[];
  /** Published in both languages, and its source has gone on since. */
  let outdated: string;

  beforeAll(async () => {
    const made = { plugin: 'strapi-plugin-translation-desk', typesOf: DESK_APPLICATION } as const;
    ({ cms, admin, browser, page, panel, errors } = await visitPacked(made));
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
  });

  const write = (method: string, params: object): Promise<Entry> => cms.documents<Entry>(PAGE, method, params);

  async function translated(source: string, text: string): Promise<string> {
    const { documentId } = await write('create', { locale: 'en', data: { name: source } });
    const desk = new Desk(admin, PAGE, documentId, 'zh-CN');
    await desk.save(await desk.unit(source), text);
    return documentId;
  }

  /** The lines of each item of a list. */
  const itemsOf = async (list: Locator): Promise<string[][]> =>
    (await list.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n').filter((line) => line !== ''));

  /** The titles of the documents that the matrix shows. */
  const titlesInMatrix = async (): Promise<string[]> => {
    const titles = await page.locator('main th[scope=row]').allInnerTexts();
    return titles.map((title) => title.trim()).sort();
  };

  it('counts what others write, in the languages of that application', async () => {
    await admin.ask('POST', '/i18n/locales', { code: 'zh-CN', name: '中文', isDefault: false });
    await translated(CURRENT, '又一个标题');
    outdated = await translated('A title of theirs', '他们的标题');
    for (const locale of ['en', 'zh-CN']) await write('publish', { documentId: outdated, locale });
    await write('update', { documentId: outdated, locale: 'en', data: { name: OUTDATED }, status: 'published' });
    const states = async () => (await matrixOf(admin)).map(({ title, locale, state }) => [title, locale, state]).sort();
    await expect.poll(states).toEqual([
      [CURRENT, 'zh-CN', 'up-to-date'],
      [OUTDATED, 'zh-CN', 'published-but-outdated'],
    ]);
  });

  describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
    const words = WORDS[language];
    beforeAll(() => panel.speak(admin, language));

    it('says on the home page how far each language is, and leads to its documents', async () => {
      await panel.open('');
      const home = page.locator('[data-translation-desk-home]');
      await home.waitFor();
      expect(await itemsOf(home)).toEqual([[words.chinese, words.outdated, words.done]]);
      expect(await axeViolations(page, '[data-translation-desk-home]')).toEqual([]);

      for (const [link, titles] of [
        [words.outdated, [OUTDATED]],
        [words.done, [CURRENT, OUTDATED]],
        [words.all, [CURRENT, OUTDATED]],
      ] as const) {
        await panel.open('');
        await page.locator('main').getByRole('link', { name: link, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: words.matrix, exact: true }).waitFor();
        await expect.poll(titlesInMatrix).toEqual(titles);
      }
      expect(await axeViolations(page, 'main')).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('says beside the edit view of a document how far its languages are, and leads to the editor of each', async () => {
      await panel.open(`content-manager/collection-types/${PAGE}/${outdated}?plugins[i18n][locale]=en`);
      const languages = page.locator('[data-translation-desk-languages]');
      await languages.waitFor();
      expect(await itemsOf(languages)).toEqual([words.language]);
      expect(await axeViolations(page, '[data-translation-desk-languages]')).toEqual([]);
      await languages.getByRole('link', { name: words.open, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: OUTDATED }).waitFor();
      await page.locator('[data-unit] textarea').first().waitFor();
      expect(await axeViolations(page, 'main')).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});
