import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';
const ENGLISH: Record<string, string> = {
  原则: 'Principle',
  第一节: 'Section one',
  '坚持原则。': 'Stand by it.',
  要点一: 'First',
  要点二: 'Second',
};
const TYPED = { name: '原则', sections: [{ heading: '第一节', text: '坚持原则。', points: [{ label: '要点一' }, { label: '要点二' }] }] };

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(PAGE, method, params);
const create = async (data: object = TYPED): Promise<string> => (await write('create', { locale: 'zh-CN', data })).documentId;
const stateOf = async (documentId: string, locale = 'en'): Promise<string | undefined> =>
  (await matrixOf(app.admin)).find((row) => row.documentId === documentId && row.locale === locale)?.state;
const desk = (documentId: string, locale = 'en'): Desk => new Desk(app.admin, PAGE, documentId, locale);

async function translateAll(documentId: string): Promise<void> {
  for (const unit of (await desk(documentId).open()).units) {
    const text = unit.sources[0]?.content.join('') ?? '';
    await desk(documentId).save(unit, ENGLISH[text] as string);
  }
}

describe('a type of others, without keys', () => {
  it('is named in the log where Strapi would overwrite its translations, and is not translated', async () => {
    expect(app.cms.log).toMatch(/api::broken\.broken is not translated here: quote/);
    const { body } = await app.admin.request<{ meta: { types: { uid: string }[] } }>('GET', '/translation-desk/matrix');
    expect(body.meta.types.map(({ uid }) => uid).sort()).toEqual(['api::article.article', 'api::note.note', PAGE]);
  });

  it('goes from missing over in progress to up to date, approved and published', async () => {
    const documentId = await create();
    expect(await stateOf(documentId)).toBe('missing');
    await desk(documentId).save(await desk(documentId).unit('原则'), 'Principle');
    expect(await stateOf(documentId)).toBe('in-progress');
    await translateAll(documentId);
    expect(await stateOf(documentId)).toBe('up-to-date');
    const { units } = await desk(documentId).open();
    expect((await desk(documentId).tryReview(units, 'approved')).status).toBe(200);
    expect(await stateOf(documentId)).toBe('approved');
    await write('publish', { documentId, locale: 'zh-CN' });
    await write('publish', { documentId, locale: 'en' });
    expect(await stateOf(documentId)).toBe('published');
    expect(await stateOf(documentId, 'de')).toBe('missing');
  });

  it('is published but outdated when the source goes on, and returns when the source does', async () => {
    const documentId = await create();
    await translateAll(documentId);
    await write('publish', { documentId, locale: 'zh-CN' });
    await write('publish', { documentId, locale: 'en' });
    const { sections } = (await write('findOne', { documentId, locale: 'zh-CN', populate: { sections: { populate: '*' } } })) as Entry & {
      sections: [{ id: number; points: object[] }];
    };
    const edit = (text: string) =>
      write('update', { documentId, locale: 'zh-CN', data: { sections: [{ ...sections[0], text }] }, status: 'published' });
    await edit('坚持原则，不动摇。');
    expect(await stateOf(documentId)).toBe('published-but-outdated');
    await edit('坚持原则，毫不动摇。');
    const unit = await desk(documentId).unit('坚持原则，毫不动摇。');
    expect(unit).toMatchObject({ state: 'outdated', live: 'outdated', target: ['Stand by it.'] });
    expect(unit.translated?.content).toEqual(['坚持原则。']);
    expect(unit.translated?.diff.filter(({ change }) => change === 'added').map(({ text }) => text)).toEqual(['，毫不动摇']);
    await edit('坚持原则。');
    expect(await stateOf(documentId)).toBe('published');
  });
});
