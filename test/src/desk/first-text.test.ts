import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryFile } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { PNG } from '../harness/png';

const ARTICLE = 'api::article.article';
const PAGE = 'api::page.page';
/** Values of a locale that are no text. */
const VALUES = { mood: 'calm', rating: 4.5, since: '2021-07-01T00:00:00.000Z', facts: { members: [1, 2] } };
const POPULATE = {
  cover: true,
  pictures: true,
  related: true,
  logos: { populate: '*' },
  zone: { on: { 'shared.gallery': { populate: { slides: { populate: '*' } } } } },
};

let app: DeskApp;
let files: LibraryFile[];
beforeAll(async () => {
  app = await startDeskApp();
  files = await app.admin.upload(['one.png', 'two.png'].map((name) => ({ name, type: 'image/png', bytes: PNG })));
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(ARTICLE, method, params);
const desk = (documentId: string, locale = 'en'): Desk => new Desk(app.admin, ARTICLE, documentId, locale);
const read = (documentId: string, locale = 'en', status = 'draft'): Promise<Entry | null> =>
  app.cms.documents(ARTICLE, 'findOne', { documentId, locale, status, populate: POPULATE });

/** An article in Chinese with all that an article has. */
async function articleNamed(title: string): Promise<string> {
  const [one, two] = files.map(({ id }) => id);
  const { documentId } = await write('create', {
    locale: 'zh-CN',
    data: {
      ...VALUES,
      title,
      slug: 'zh-slug',
      cover: one,
      pictures: [two, one],
      logos: [{ file: two, width: 40 }],
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '正文' }] }],
    },
  });
  return documentId;
}

const translate = async (documentId: string, source: string, text: string, locale = 'en'): Promise<number> =>
  desk(documentId, locale).save(await desk(documentId, locale).unit(source), text);

const namesOf = (list: unknown): string[] => (list as LibraryFile[]).map(({ name }) => name);

describe('a locale that the desk makes with its first text', () => {
  it('has the pictures, choices, numbers, dates and data of the source, and can be published', async () => {
    const documentId = await articleNamed('标题');
    await translate(documentId, '标题', 'The Title');
    await write('publish', { documentId, locale: 'en' });
    const english = await read(documentId, 'en', 'published');
    expect(english).toMatchObject({ ...VALUES, title: 'The Title', cover: { name: 'one.png' } });
    expect(namesOf(english?.['pictures'])).toEqual(['two.png', 'one.png']);
    expect(english?.['logos']).toMatchObject([{ file: { name: 'two.png' }, width: 40 }]);
  });

  it('has none of its texts, and is not made by an empty one', async () => {
    const documentId = await articleNamed('无');
    await translate(documentId, '无', '');
    expect(await read(documentId)).toBeNull();
    await translate(documentId, '无', 'Nothing');
    expect((await read(documentId))?.['body']).toBeNull();
  });

  it('leads in what it makes to documents that are there in its language', async () => {
    const page = (await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '页' } })).documentId;
    const zone = [{ __component: 'shared.gallery', slides: [{ caption: '图', file: files[0]?.id, page }] }];
    const [absent, present] = await Promise.all(
      ['相册', '图册'].map((title) => write('create', { locale: 'zh-CN', data: { title, zone, related: [page] } })),
    );
    await translate(absent!.documentId, '图', 'Picture');
    expect((await read(absent!.documentId))?.['zone']).toMatchObject([
      { slides: [{ caption: 'Picture', file: { name: 'one.png' }, page: null }] },
    ]);
    await app.cms.documents(PAGE, 'update', { documentId: page, locale: 'en', data: { name: 'Page' } });
    await translate(present!.documentId, '图', 'Picture');
    expect((await read(present!.documentId))?.['zone']).toMatchObject([{ slides: [{ page: { documentId: page, name: 'Page' } }] }]);
  });
});

describe('a slug', () => {
  it('is made of the translated title, once', async () => {
    const documentId = await articleNamed('规划');
    await translate(documentId, '正文', 'Text');
    expect(await read(documentId)).toMatchObject({ slug: null });
    await translate(documentId, '规划', 'Five-Year Plan');
    await write('publish', { documentId, locale: 'en' });
    expect(await read(documentId, 'en', 'published')).toMatchObject({ slug: 'five-year-plan' });
    await translate(documentId, '规划', 'The Plan');
    expect(await read(documentId)).toMatchObject({ title: 'The Plan', slug: 'five-year-plan' });
  });

  it('is that of no other document in the language', async () => {
    for (const slug of ['report', 'report-1']) {
      const documentId = await articleNamed('报告');
      await translate(documentId, '报告', 'Report');
      expect(await read(documentId)).toMatchObject({ slug });
    }
  });

  it('is the one that readers know, where the draft has lost it', async () => {
    const documentId = await articleNamed('地址');
    await translate(documentId, '地址', 'Address');
    await translate(documentId, '正文', 'Text');
    await write('publish', { documentId, locale: 'en' });
    await write('update', { documentId, locale: 'en', data: { slug: null } });
    await translate(documentId, '地址', 'Another Address');
    expect(await read(documentId)).toMatchObject({ slug: 'address' });
  });

  it('of a title without Latin letters is made of the one in the source', async () => {
    for (const slug of ['constitution', 'constitution-1']) {
      const { documentId } = await write('create', { locale: 'en', data: { title: 'Constitution', slug: 'constitution' } });
      await translate(documentId, 'Constitution', '章程', 'zh-CN');
      expect(await read(documentId, 'zh-CN')).toMatchObject({ slug });
    }
  });

  it('that is made of nothing is Strapi’s own', async () => {
    const documentId = await articleNamed('编号');
    await translate(documentId, '编号', 'Number');
    expect((await read(documentId))?.['code']).toMatch(/^article(-\d+)?$/);
  });
});

describe('a locale that is there', () => {
  it('keeps what an editor gave it, and what they left empty', async () => {
    const documentId = await articleNamed('已有');
    await write('update', { documentId, locale: 'en', data: { mood: 'loud', slug: 'my-own', body: [] } });
    await translate(documentId, '已有', 'Existing');
    expect(await read(documentId)).toMatchObject({ title: 'Existing', mood: 'loud', slug: 'my-own', cover: null, rating: null, logos: [] });
  });
});

describe('undo of the first text', () => {
  it('takes everything back that came with it, and the next first text brings it again', async () => {
    const documentId = await articleNamed('撤回');
    const change = await translate(documentId, '撤回', 'Undone');
    const before = await read(documentId);
    expect((await desk(documentId).tryUndo(change)).status).toBe(200);
    const undone = (await read(documentId)) ?? {};
    for (const name of ['title', 'slug', 'code', 'cover', 'mood', 'rating']) expect(undone).not.toHaveProperty(name, expect.anything());
    expect((await matrixOf(app.admin)).find((row) => row.documentId === documentId && row.locale === 'en')?.state).toBe('missing');
    await translate(documentId, '撤回', 'Undone');
    const { title, slug, code, mood, rating } = before as Entry;
    expect(await read(documentId)).toMatchObject({ title, slug, code, mood, rating, cover: { name: 'one.png' } });
  });
});
