import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';
const SOURCE = { name: '原则', sections: [{ heading: '第一节', text: '坚持原则。' }] };
const TARGET = { name: 'Principle', sections: [{ heading: 'Section one', text: 'Stand by it.' }] };

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(PAGE, method, params);
const desk = (documentId: string): Desk => new Desk(app.admin, PAGE, documentId, 'en');
const stateOf = async (documentId: string): Promise<string | undefined> =>
  (await matrixOf(app.admin)).find((row) => row.documentId === documentId && row.locale === 'en')?.state;
const adopt = (body: object) => app.admin.request<{ data: { targets: number; units: number } }>('POST', '/translation-desk/adopt', body);
const only = (documentId: string) => adopt({ targets: [{ uid: PAGE, documentId, locale: 'en' }] });

/** A document whose translation was written past the desk, both published. */
async function written(): Promise<string> {
  const { documentId } = await write('create', { locale: 'zh-CN', data: SOURCE });
  await write('update', { documentId, locale: 'en', data: TARGET });
  for (const locale of ['zh-CN', 'en']) await write('publish', { documentId, locale });
  await desk(documentId).open();
  return documentId;
}

describe('translations that are there before the desk', () => {
  it('need review until they are taken as they stand, and then are as good as any; that is undone as one change', async () => {
    const documentId = await written();
    expect(await stateOf(documentId)).toBe('in-progress');
    expect((await only(documentId)).body.data).toEqual({ targets: 1, units: 3 });
    expect(await stateOf(documentId)).toBe('published');
    expect((await only(documentId)).body.data).toEqual({ targets: 0, units: 0 });

    await write('update', { documentId, locale: 'zh-CN', data: { name: '新原则' }, status: 'published' });
    expect((await desk(documentId).open()).state).toBe('published-but-outdated');
    await write('update', { documentId, locale: 'zh-CN', data: { name: '原则' }, status: 'published' });

    const history = `/translation-desk/documents/${PAGE}/${documentId}/en/history`;
    const [change, ...more] = (await app.admin.ask<{ data: { id: number; kind: string; paths: string[] }[] }>('GET', history)).data;
    expect([change?.kind, change?.paths.length, more]).toEqual(['adopt', 3, []]);
    expect((await desk(documentId).tryUndo(change?.id ?? -1)).status).toBe(200);
    expect(await stateOf(documentId)).toBe('in-progress');
    expect((await desk(documentId).unit('原则')).target).toEqual(['Principle']);
  });

  it('are counted the same as a full recount would', async () => {
    const documentId = await written();
    await only(documentId);
    const row = async () => (await matrixOf(app.admin)).find((each) => each.documentId === documentId && each.locale === 'en');
    const adopted = await row();
    await app.cms.service('translation-desk', 'desk', 'recount');
    expect(await row()).toEqual(adopted);
  });

  it('are taken where they were edited outside, never where the source went on and nobody looked', async () => {
    const outside = await written();
    const outdated = await written();
    for (const documentId of [outside, outdated]) await only(documentId);
    await write('update', { documentId: outside, locale: 'en', data: { name: 'The principle' } });
    await write('update', { documentId: outdated, locale: 'zh-CN', data: { name: '新原则' } });
    for (const documentId of [outside, outdated]) await desk(documentId).open();
    expect((await only(outside)).body.data).toEqual({ targets: 1, units: 1 });
    expect(await desk(outside).unit('原则')).toMatchObject({ state: 'translated', target: ['The principle'] });
    expect((await only(outdated)).body.data).toEqual({ targets: 0, units: 0 });
    await write('publish', { documentId: outdated, locale: 'zh-CN' });
    expect((await desk(outdated).unit('新原则')).state).toBe('outdated');
  });

  it('are all taken only where that is said, and never by themselves once there is an administrator', async () => {
    const documentIds = [await written(), await written()];
    expect((await adopt({})).status).toBe(400);
    await app.cms.service('translation-desk', 'desk', 'adoptOnce');
    for (const documentId of documentIds) expect(await stateOf(documentId)).toBe('in-progress');
    expect((await adopt({ all: true })).status).toBe(200);
    for (const documentId of documentIds) expect(await stateOf(documentId)).toBe('published');
  });
});
