import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { joinRole } from '../harness/users';

const PAGE = 'api::page.page';

interface Comment {
  id: number;
  path: string;
  text: string;
  author: string | null;
  isMine: boolean;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

interface ShownChange {
  id: number;
  kind: string;
  author: string | null;
  reverts: number | null;
  paths: string[];
  isUndoable: boolean;
  diff?: { change: string; text?: string }[];
}

let app: DeskApp;
let translator: Admin;
beforeAll(async () => {
  app = await startDeskApp();
  const { data } = await app.admin.ask<{ data: { kind: string; locale: string; role?: { id: number } }[] }>(
    'POST',
    '/translation-desk/roles',
    {
      kind: 'translator',
      locale: 'en',
    },
  );
  translator = await joinRole(app.cms, app.admin, 'translator', data.find(({ role }) => role)?.role?.id ?? -1);
});
afterAll(() => app.cms.remove());

const create = async (name = '原则'): Promise<string> =>
  (await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name } })).documentId;
const desk = (documentId: string, admin = app.admin): Desk => new Desk(admin, PAGE, documentId, 'en');
const pathOf = (documentId: string, rest: string, locale = 'en'): string =>
  `/translation-desk/documents/${PAGE}/${documentId}/${locale}/${rest}`;

describe('comments', () => {
  const list = async (documentId: string, admin = app.admin): Promise<Comment[]> =>
    (await admin.ask<{ data: Comment[] }>('GET', pathOf(documentId, 'comments'))).data;
  const say = (documentId: string, text: string, { admin = app.admin, path = 'name' } = {}) =>
    admin.request<{ data: Comment[] }>('POST', pathOf(documentId, 'comments'), { path, text });

  it('stand at a unit with who said them, are counted until they are resolved, and opened again', async () => {
    const documentId = await create();
    await desk(documentId).open();
    expect((await say(documentId, ' <b>Which</b> principle? ', { admin: translator })).status).toBe(200);
    const [comment] = await list(documentId);
    expect(comment).toMatchObject({
      path: 'name',
      text: '<b>Which</b> principle?',
      author: 'translator Tester',
      isMine: false,
      resolvedAt: null,
    });
    expect(await desk(documentId).unit('原则')).toMatchObject({ openComments: 1 });
    const settle = (resolved: boolean) =>
      app.admin.ask<{ data: Comment[] }>('PUT', pathOf(documentId, `comments/${comment?.id}`), { resolved });
    expect((await settle(true)).data).toMatchObject([{ resolvedBy: 'First Administrator', resolvedAt: expect.any(String) as string }]);
    expect(await desk(documentId).unit('原则')).toMatchObject({ openComments: 0 });
    expect((await settle(false)).data).toMatchObject([{ resolvedBy: null, resolvedAt: null }]);
    expect(await desk(documentId).unit('原则')).toMatchObject({ openComments: 1 });
  });

  it('are removed by those who said them only, and go with the document', async () => {
    const documentId = await create();
    await desk(documentId).open();
    await say(documentId, 'One', { admin: translator });
    await say(documentId, 'Two');
    const [one, two] = await list(documentId, translator);
    expect([one?.isMine, two?.isMine]).toEqual([true, false]);
    const remove = async (admin: Admin, id: number | undefined): Promise<number> =>
      (await admin.request('DELETE', pathOf(documentId, `comments/${id}`))).status;
    expect([await remove(translator, two?.id), await remove(translator, one?.id)]).toEqual([403, 200]);
    expect((await list(documentId)).map(({ text }) => text)).toEqual(['Two']);
    await app.cms.documents(PAGE, 'delete', { documentId, locale: '*' });
    const left = async () => (await app.cms.table<Comment>('plugin::translation-desk.comment')).filter(({ text }) => text === 'Two');
    await expect.poll(left).toEqual([]);
  });

  it('are short, about a unit that is there, and not endless', async () => {
    const documentId = await create();
    await desk(documentId).open();
    for (const text of ['', '  ', 'x'.repeat(2001)]) expect((await say(documentId, text)).status).toBe(400);
    expect((await say(documentId, 'Where?', { path: 'nowhere' })).status).toBe(404);
    const all = await Promise.all(Array.from({ length: 50 }, (_, place) => say(documentId, `${place}`)));
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect((await say(documentId, 'one more')).status).toBe(400);
  });
});

describe('a publish', () => {
  it('says so where nothing is written in the language yet, and publishes what is', async () => {
    const documentId = await create();
    const publish = () => app.admin.request<{ error?: { message: string } }>('POST', pathOf(documentId, 'publish'));
    expect((await desk(documentId).open()).isWritten).toBe(false);
    const { status, body } = await publish();
    expect([status, body.error?.message]).toEqual([400, 'Nothing is written in this language yet that could be published.']);
    await desk(documentId).save(await desk(documentId).unit('原则'), 'Principle');
    expect((await publish()).status).toBe(200);
    expect(await desk(documentId).open()).toMatchObject({ isWritten: true, isPublished: true });
  });
});

describe('the plan', () => {
  const plan = (documentId: string, body: object, locale?: string) => app.admin.request('PUT', pathOf(documentId, 'plan', locale), body);
  const planned = async (documentId: string) => {
    const { data, meta } = await app.admin.ask<{
      data: { documentId: string; locale: string; dueOn: string | null; assignee: number | null }[];
      meta: { people: Record<string, string> };
    }>('GET', '/translation-desk/matrix');
    const row = data.find((each) => each.documentId === documentId && each.locale === 'en');
    return { dueOn: row?.dueOn, assignee: meta.people[row?.assignee ?? ''] ?? null };
  };
  const assignees = async (locale: string) =>
    (await app.admin.ask<{ data: { id: number; name: string }[] }>('GET', `/translation-desk/assignees?locale=${locale}`)).data;

  it('offers those whose roles translate the language, and takes no others', async () => {
    expect((await assignees('en')).map(({ name }) => name)).toEqual(['First Administrator', 'translator Tester']);
    expect((await assignees('de')).map(({ name }) => name)).toEqual(['First Administrator']);
    const documentId = await create();
    await desk(documentId).open();
    const [, { id } = { id: -1 }] = await assignees('en');
    expect((await plan(documentId, { assignee: id }, 'de')).status).toBe(400);
    expect((await plan(documentId, { assignee: 4711 })).status).toBe(400);
    for (const dueOn of ['2026-02-30', 'soon', '']) expect((await plan(documentId, { dueOn })).status).toBe(400);
    expect(await planned(documentId)).toEqual({ dueOn: null, assignee: null });
  });

  it('says until when and by whom; what is not named stays, also when the document is written again', async () => {
    const documentId = await create();
    await desk(documentId).open();
    const [, { id } = { id: -1 }] = await assignees('en');
    await plan(documentId, { dueOn: '2026-12-31', assignee: id });
    await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' } });
    await desk(documentId).open();
    expect(await planned(documentId)).toEqual({ dueOn: '2026-12-31', assignee: 'translator Tester' });
    await plan(documentId, { dueOn: null });
    expect(await planned(documentId)).toEqual({ dueOn: null, assignee: 'translator Tester' });
  });

  it('is made for many documents at once, all of them or none', async () => {
    const ids = [await create('一'), await create('二')];
    for (const documentId of ids) await desk(documentId).open();
    const all = (more: string[] = []) => [...ids, ...more].map((documentId) => ({ uid: PAGE, documentId, locale: 'en' }));
    const send = (targets: object[]) => app.admin.request('PUT', '/translation-desk/plan', { targets, dueOn: '2027-01-15' });
    expect((await send(all(['nothing']))).status).toBe(404);
    expect((await planned(ids[0] as string)).dueOn).toBeNull();
    expect((await send(all())).status).toBe(200);
    for (const documentId of ids) expect((await planned(documentId)).dueOn).toBe('2027-01-15');
  });
});

describe('the history', () => {
  const history = async (documentId: string, query = ''): Promise<ShownChange[]> =>
    (await app.admin.ask<{ data: ShownChange[] }>('GET', pathOf(documentId, `history${query}`))).data;

  it('tells who did what, the latest first, and what of it can be taken back', async () => {
    const documentId = await create();
    await desk(documentId, translator).save(await desk(documentId, translator).unit('原则'), 'Principal');
    const second = await desk(documentId).save(await desk(documentId).unit('原则'), 'Principle');
    await desk(documentId).tryReview([await desk(documentId).unit('原则')], 'approved');
    const [review, save, first] = await history(documentId);
    expect(review).toMatchObject({ kind: 'review', author: 'First Administrator', paths: ['name'], isUndoable: true });
    expect(first).toMatchObject({ kind: 'save', author: 'translator Tester' });
    expect((await desk(documentId).tryUndo(review?.id ?? -1)).status).toBe(200);
    expect((await desk(documentId).tryUndo(save?.id ?? -1)).status).toBe(409);
    const [undo, reverted] = await history(documentId);
    expect([undo?.kind, undo?.reverts, reverted?.isUndoable]).toEqual(['undo', review?.id, false]);
    expect((await history(documentId, `?before=${second}`)).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('shows what each change made of one unit', async () => {
    const documentId = await create();
    await desk(documentId).save(await desk(documentId).unit('原则'), 'Old principle');
    await desk(documentId).save(await desk(documentId).unit('原则'), 'New principle');
    const [latest] = await history(documentId, '?path=name');
    expect(latest).toMatchObject({ kind: 'save', before: { content: ['Old principle'] }, after: { content: ['New principle'] } });
    expect(latest?.diff?.filter(({ change }) => change !== 'same').map(({ text }) => text)).toEqual(['Old', 'New']);
    expect(await history(documentId, '?path=sections')).toEqual([]);
  });
});
