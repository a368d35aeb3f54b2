import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, type DeskTarget } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { createUser } from '../harness/users';

const ARTICLE = 'api::article.article';
const PAGE = 'api::page.page';

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (uid: string, method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(uid, method, params);
const desk = (documentId: string): Desk => new Desk(app.admin, ARTICLE, documentId, 'en');

const heading = (level: number, text: string) => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const zone = (...captions: string[]) => [
  { __component: 'shared.quote', text: captions[0], tone: 'calm' },
  { __component: 'shared.gallery', heading: captions[0], slides: captions.map((caption) => ({ caption })) },
];
const page = async (name: string): Promise<string> => (await write(PAGE, 'create', { locale: 'zh-CN', data: { name } })).documentId;
const article = async (data: object): Promise<string> =>
  (await write(ARTICLE, 'create', { locale: 'zh-CN', data: { title: '文章', ...data } })).documentId;

/** Where each is, what it says, and of which documents. */
const said = ({ findings }: DeskTarget): [string, string, string[]][] =>
  findings.map(({ place, sentence, titles }) => [
    place.map(({ name, item }) => (item === undefined ? name : `${name} ${item}`)).join(' '),
    sentence,
    titles,
  ]);

describe('the editor tells of a document as a whole', () => {
  it('where a list is too long and a heading is of another level', async () => {
    const documentId = await article({ body: [heading(2, '甲'), heading(3, '乙')], zone: zone('一', '二') });
    expect(said(await desk(documentId).open())).toEqual([]);
    const data = { title: 'Article', body: [heading(2, 'A'), heading(2, 'B')], zone: zone('One', 'Two', 'Three') };
    await write(ARTICLE, 'update', { documentId, locale: 'en', data });
    expect(said(await desk(documentId).open())).toEqual([
      ['zone 2 slides', 'Items: 3; in the source: 2.', []],
      ['body', 'Levels of headings: h2 h2; in the source: h2 h3.', []],
    ]);
  });

  it('and says nothing of what is only not translated yet, text by text', async () => {
    const documentId = await article({ body: [heading(2, '甲'), heading(3, '乙')], zone: zone('一', '二') });
    // The last first: whatever stands before it is lacking.
    const paths = (await desk(documentId).open()).units.map(({ path }) => path).reverse();
    for (const path of paths) {
      const unit = (await desk(documentId).open()).units.find((each) => each.path === path);
      const saved = await desk(documentId).trySave(unit!, `Text ${path.length}`);
      expect([path, saved.status, saved.body.data && said(saved.body.data)]).toEqual([path, 200, []]);
    }
  });

  it('which documents that it leads to are not in its language yet, until they are', async () => {
    const [there, missing] = [await page('有译文'), await page('无译文')];
    await write(PAGE, 'update', { documentId: there, locale: 'en', data: { name: 'Translated' } });
    const documentId = await article({ related: [there, missing] });
    expect(said(await desk(documentId).open())).toEqual([['related', 'Not there in English yet: 1 of 2.', ['无译文']]]);
    await write(PAGE, 'update', { documentId: missing, locale: 'en', data: { name: 'Translated, too' } });
    expect(said(await desk(documentId).open())).toEqual([]);
  });

  it('without the titles of documents that the user has no right to see', async () => {
    const documentId = await article({ related: [await page('内部')] });
    const translator = await createUser(app.cms, app.admin, 'articles-only', [
      { action: 'plugin::translation-desk.open' },
      { action: 'plugin::translation-desk.translate', subject: ARTICLE, properties: { locales: ['en'] } },
    ]);
    const opened = await new Desk(translator, ARTICLE, documentId, 'en').open();
    expect(said(opened)).toEqual([['related', 'Not there in English yet: 1 of 1.', []]]);
  });
});
