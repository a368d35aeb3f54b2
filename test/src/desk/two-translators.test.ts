import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const ARTICLE = 'api::article.article';
const DATA = {
  title: '标题',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: '导言' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '我们' },
        { type: 'text', text: '坚持', bold: true },
        { type: 'text', text: '原则。' },
      ],
    },
  ],
  zone: [
    { __component: 'shared.quote', text: '引语', tone: 'calm' },
    { __component: 'shared.gallery', heading: '图集', slides: [{ caption: '图一' }, { caption: '图二' }] },
  ],
};

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(ARTICLE, method, params);
const desk = (documentId: string): Desk => new Desk(app.admin, ARTICLE, documentId, 'en');
const english = (documentId: string): Promise<Entry> =>
  write('findOne', { documentId, locale: 'en', populate: { zone: { on: { 'shared.quote': true, 'shared.gallery': { populate: '*' } } } } });
let documentId: string;
beforeAll(async () => {
  documentId = (await write('create', { locale: 'zh-CN', data: DATA })).documentId;
});

describe('two translators of one document', () => {
  it('both save where they write different units, also of the same field', async () => {
    const [one, two] = [await desk(documentId).unit('图一'), await desk(documentId).unit('图二')];
    await Promise.all([desk(documentId).save(one, 'Picture one'), desk(documentId).save(two, 'Picture two')]);
    const { zone } = (await english(documentId)) as unknown as { zone: { slides?: { caption: string }[] }[] };
    expect(zone.find(({ slides }) => slides)?.slides?.map(({ caption }) => caption)).toEqual(['Picture one', 'Picture two']);
  });

  it('the second of the same unit gets all three texts, and nothing is lost', async () => {
    const seen = await desk(documentId).unit('引语');
    await desk(documentId).save(seen, 'Quotation');
    const { status, body } = await desk(documentId).trySave(seen, 'Citation');
    expect(status).toBe(409);
    const { path, revision } = await desk(documentId).unit('引语');
    expect(body.error?.details).toEqual({
      outcome: 'conflict',
      conflicts: [{ path, kind: 'target', base: [], theirs: ['Quotation'], mine: ['Citation'], revision }],
    });
    expect((await desk(documentId).unit('引语')).target).toEqual(['Quotation']);
  });

  it('an ordinary save of the Content Manager in between is noticed, and never makes a unit current', async () => {
    const seen = await desk(documentId).unit('标题');
    await write('update', { documentId, locale: 'en', data: { title: 'Written elsewhere' } });
    const { status, body } = await desk(documentId).trySave(seen, 'Title');
    expect(status).toBe(409);
    expect(body.error?.details).toMatchObject({ conflicts: [{ kind: 'target', theirs: ['Written elsewhere'], mine: ['Title'] }] });
    expect(await desk(documentId).unit('标题')).toMatchObject({ state: 'needs-review', editedOutside: true });
  });

  it('is told of a source that changed while the unit was open', async () => {
    const seen = await desk(documentId).unit('标题');
    await write('update', { documentId, locale: 'zh-CN', data: { title: '新标题' } });
    const { status, body } = await desk(documentId).trySave(seen, 'Title');
    expect(status).toBe(409);
    expect(body.error?.details).toMatchObject({
      conflicts: [{ kind: 'source', mine: ['Title'], sources: [{ status: 'draft', content: ['新标题'] }] }],
    });
  });
});

describe('what a save leaves as it is', () => {
  it('the rest of the same field, marks, and values that are no text', async () => {
    const unit = await desk(documentId).unit('导言');
    await desk(documentId).save(unit, 'Introduction');
    const { body, zone } = (await english(documentId)) as unknown as { body: object[]; zone: object[] };
    expect(body).toEqual([{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Introduction' }] }]);
    expect(zone).toMatchObject([
      { __component: 'shared.quote', text: 'Quotation', tone: 'calm' },
      { __component: 'shared.gallery', heading: null, slides: [{ caption: 'Picture one' }, { caption: 'Picture two' }] },
    ]);
  });
});

describe('undo', () => {
  it('restores a field byte for byte, and says what is in the way where the unit was written again', async () => {
    const before = JSON.stringify(withoutIds((await english(documentId))['zone']));
    const change = await desk(documentId).save(await desk(documentId).unit('图集'), 'Gallery');
    expect(JSON.stringify(withoutIds((await english(documentId))['zone']))).not.toBe(before);
    expect((await desk(documentId).tryUndo(change)).status).toBe(200);
    expect(JSON.stringify(withoutIds((await english(documentId))['zone']))).toBe(before);
    const again = await desk(documentId).save(await desk(documentId).unit('图集'), 'Pictures');
    await desk(documentId).save(await desk(documentId).unit('图集'), 'Album');
    const { status, body } = await desk(documentId).tryUndo(again);
    expect(status).toBe(409);
    expect(body.error?.details).toMatchObject({ outcome: 'refused', paths: [(await desk(documentId).unit('图集')).path] });
  });

  it('takes a first translation back to nothing: not even the language is left', async () => {
    const { documentId: fresh } = await write('create', { locale: 'zh-CN', data: DATA });
    const change = await desk(fresh).save(await desk(fresh).unit('图一'), 'Picture one');
    expect((await desk(fresh).tryUndo(change)).status).toBe(200);
    const row = (await matrixOf(app.admin)).find((each) => each.documentId === fresh && each.locale === 'en');
    expect(row?.state).toBe('missing');
    expect((await desk(fresh).unit('图一')).target).toEqual([]);
    expect(await english(fresh)).toBeNull();
  });

  it('leaves the language where somebody has written something else there', async () => {
    const { documentId: fresh } = await write('create', { locale: 'zh-CN', data: DATA });
    const change = await desk(fresh).save(await desk(fresh).unit('图一'), 'Picture one');
    await desk(fresh).save(await desk(fresh).unit('标题'), 'Title');
    expect((await desk(fresh).tryUndo(change)).status).toBe(200);
    expect(await english(fresh)).toMatchObject({ title: 'Title', zone: [] });
  });

  it('is itself taken back, also after the draft was made anew', async () => {
    const { documentId: fresh } = await write('create', { locale: 'zh-CN', data: DATA });
    for (const [source, text] of [
      ['标题', 'Title'],
      ['图一', 'Picture one'],
    ] as const)
      await desk(fresh).save(await desk(fresh).unit(source), text);
    const change = await desk(fresh).save(await desk(fresh).unit('图二'), 'Picture two');
    const first = await takeBack(fresh, change);
    expect((await desk(fresh).unit('图二')).target).toEqual([]);
    const second = await takeBack(fresh, first);
    expect((await desk(fresh).unit('图二')).target).toEqual(['Picture two']);
    await write('publish', { documentId: fresh, locale: 'en' });
    await write('discardDraft', { documentId: fresh, locale: 'en' });
    const third = await takeBack(fresh, second);
    expect((await desk(fresh).unit('图二')).target).toEqual([]);
    await takeBack(fresh, third);
    expect((await desk(fresh).unit('图一')).target).toEqual(['Picture one']);
    expect((await desk(fresh).unit('图二')).target).toEqual(['Picture two']);
  });

  it('finds items without keys again that were worded quite differently', async () => {
    const { documentId: fresh } = await write('create', { locale: 'zh-CN', data: DATA });
    const all = [
      ['导言', 'Stand by it.', 'Uphold the principles firmly'],
      ['图一', 'Opening', 'The staff on the river bank'],
      ['引语', 'Motto', 'Whoever builds, builds for all'],
    ] as const;
    for (const [source, text] of all) await desk(fresh).save(await desk(fresh).unit(source), text);
    for (const [source, , other] of all) await takeBack(fresh, await desk(fresh).save(await desk(fresh).unit(source), other));
    const { units } = await desk(fresh).open();
    for (const [source, text] of all) expect(await desk(fresh).unit(source)).toMatchObject({ state: 'translated', target: [text] });
    expect(units.filter(({ state }) => state === 'obsolete')).toEqual([]);
  });

  it('leaves it known what readers see was translated from', async () => {
    const { documentId: fresh } = await write('create', { locale: 'zh-CN', data: { title: '第一', slug: 'first' } });
    const change = await desk(fresh).save(await desk(fresh).unit('第一'), 'First');
    for (const locale of ['zh-CN', 'en']) await write('publish', { documentId: fresh, locale });
    await takeBack(fresh, change);
    await write('update', { documentId: fresh, locale: 'zh-CN', data: { title: '其他' } });
    await write('publish', { documentId: fresh, locale: 'zh-CN' });
    expect((await desk(fresh).unit('其他')).live).toBe('outdated');
  });
});

async function takeBack(of: string, change: number): Promise<number> {
  const { status, body } = await desk(of).tryUndo(change);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.meta.change;
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, of]) => (name === 'id' ? [] : [[name, withoutIds(of)]])));
}
