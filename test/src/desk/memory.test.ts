import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inline } from '@party-building/l10n';
import { Admin } from '../harness/admin';
import { Cms, type Login } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { Desk, type DeskUnit } from '../harness/desk';
import { DESK_APPLICATION, startDeskApp, type DeskApp } from '../harness/desk-app';
import { createUser } from '../harness/users';

const PAGE = 'api::page.page';
const ARTICLE = 'api::article.article';

interface Suggested {
  target: Inline[];
  score?: number;
  origin: string;
  pair?: number;
  from: { documentId?: string; title: string };
}
interface MemoryList {
  data: { uid: string }[];
  meta: { total: number; languages: { count: number }[] };
}
interface Suggestions {
  memory: Suggested[];
  machine: Suggested[];
  terms: { term: string }[];
}

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(PAGE, method, params);
const create = async (name: string): Promise<string> => (await write('create', { locale: 'zh-CN', data: { name } })).documentId;
const desk = (documentId: string): Desk => new Desk(app.admin, PAGE, documentId, 'en');
const suggestions = async (documentId: string, { path } = { path: 'name' }, admin = app.admin): Promise<Suggestions> => {
  const of = `/translation-desk/documents/${PAGE}/${documentId}/en/suggestions?path=${encodeURIComponent(path)}`;
  return (await admin.ask<{ data: Suggestions }>('GET', of)).data;
};
const remembered = async (documentId: string): Promise<[string, number | undefined][]> =>
  (await suggestions(documentId)).memory.map(({ target, score }) => [target.join(''), score]);

async function approve(documentId: string, source: string, text: string): Promise<DeskUnit> {
  await desk(documentId).save(await desk(documentId).unit(source), text);
  const unit = await desk(documentId).unit(source);
  const { status, body } = await desk(documentId).tryReview([unit], 'approved');
  if (status !== 200) throw new Error(JSON.stringify(body));
  return unit;
}

describe('the memory', () => {
  it('offers what was approved for the same or a similar text, with where it is from, and writes nothing', async () => {
    const one = await create('党员教育');
    await approve(one, '党员教育', 'Education of Party members');
    const [same, alike, other] = [await create('党员教育'), await create('党员再教育'), await create('完全不同的标题')];
    const { memory, machine } = await suggestions(same);
    expect(memory).toMatchObject([
      { target: ['Education of Party members'], score: 100, origin: 'human', from: { documentId: one, title: '党员教育' } },
    ]);
    expect(machine).toEqual([]);
    expect((await remembered(alike))[0]?.[1]).toBeGreaterThanOrEqual(70);
    expect((await remembered(alike))[0]?.[1]).toBeLessThan(100);
    expect(await remembered(other)).toEqual([]);
    expect(await remembered(one)).toEqual([]);
    expect((await desk(same).unit('党员教育')).target).toEqual([]);
  });

  it('knows only what is approved: a draft is not, nor one whose approval is taken back or undone', async () => {
    const [one, asks] = [await create('组织生活会'), await create('组织生活会')];
    await desk(one).save(await desk(one).unit('组织生活会'), 'Life meeting');
    expect(await remembered(asks)).toEqual([]);
    const { body } = await desk(one).tryReview([await desk(one).unit('组织生活会')], 'approved');
    expect(await remembered(asks)).toEqual([['Life meeting', 100]]);
    expect((await desk(one).tryUndo((body as unknown as { meta: { change: number } }).meta.change)).status).toBe(200);
    expect(await remembered(asks)).toEqual([]);
    await approve(one, '组织生活会', 'Organisational life meeting');
    await desk(one).tryReview([await desk(one).unit('组织生活会')], 'rejected');
    expect(await remembered(asks)).toEqual([]);
    await approve(one, '组织生活会', 'Organisational life meeting');
    expect(await remembered(asks)).toEqual([['Organisational life meeting', 100]]);
    await desk(one).save(await desk(one).unit('组织生活会'), 'Another one');
    expect(await remembered(asks)).toEqual([]);
  });

  it('keeps what was approved for a source text that has changed since', async () => {
    const [one, asks] = [await create('谈心谈话'), await create('谈心谈话')];
    await approve(one, '谈心谈话', 'Heart-to-heart talks');
    await write('update', { documentId: one, locale: 'zh-CN', data: { name: '谈心谈话制度' } });
    await desk(one).save(await desk(one).unit('谈心谈话制度'), 'System of heart-to-heart talks');
    expect(await remembered(asks)).toEqual([['Heart-to-heart talks', 100]]);
  });

  it('forgets a pair for those only who may, and tells its pairs to a list', async () => {
    const [one, asks] = [await create('警示教育'), await create('警示教育')];
    await approve(one, '警示教育', 'Warning education');
    const [suggested] = (await suggestions(asks)).memory;
    const list = await app.admin.ask<{ data: { id: number }[]; meta: { total: number } }>(
      'GET',
      `/translation-desk/memory?search=${encodeURIComponent('警示')}`,
    );
    expect(list).toMatchObject({ data: [{ id: suggested?.pair }], meta: { total: 1 } });
    const reader = await createUser(app.cms, app.admin, 'memory-reader', [{ action: 'plugin::translation-desk.open' }]);
    expect((await reader.request('DELETE', `/translation-desk/memory/${suggested?.pair}`)).status).toBe(403);
    await app.admin.ask('DELETE', `/translation-desk/memory/${suggested?.pair}`);
    expect(await remembered(asks)).toEqual([]);
    expect((await app.admin.request('DELETE', `/translation-desk/memory/${suggested?.pair}`)).status).toBe(404);
  });

  it('shows texts of those documents only that one may see, in the list, its counts and the suggestions', async () => {
    const title = '公开选拔';
    const { documentId } = await app.cms.documents<Entry>(ARTICLE, 'create', { locale: 'zh-CN', data: { title } });
    const article = new Desk(app.admin, ARTICLE, documentId, 'en');
    await article.save(await article.unit(title), 'Open selection');
    expect((await article.tryReview([await article.unit(title)], 'approved')).status).toBe(200);
    await approve(await create('任职公示'), '任职公示', 'Notice of appointment');
    const open = { action: 'plugin::translation-desk.open' };
    const pages = { action: 'plugin::translation-desk.translate', subject: PAGE, properties: { locales: ['en'] } };
    const translator = await createUser(app.cms, app.admin, 'page-translator', [open, pages]);
    const guest = await createUser(app.cms, app.admin, 'memory-guest', [open]);
    const list = async (admin: Admin, search = '') => {
      const { data, meta } = await admin.ask<MemoryList>('GET', `/translation-desk/memory?search=${encodeURIComponent(search)}`);
      return { uids: [...new Set(data.map(({ uid }) => uid))], total: meta.total, counted: meta.languages.map(({ count }) => count) };
    };
    expect(await list(app.admin, title)).toMatchObject({ uids: [ARTICLE], total: 1 });
    expect(await list(translator, title)).toMatchObject({ uids: [], total: 0 });
    const [all, theirs] = [await list(app.admin), await list(translator)];
    expect(theirs).toEqual({ uids: [PAGE], total: all.total - 1, counted: [(all.counted[0] ?? 0) - 1] });
    expect(await list(guest)).toEqual({ uids: [], total: 0, counted: [] });

    const [asks, gives] = [await create(title), await create(title)];
    expect((await suggestions(asks)).memory).toMatchObject([{ target: ['Open selection'], from: { documentId } }]);
    expect((await suggestions(asks, undefined, translator)).memory).toEqual([]);
    // The memory has what both say once: whoever may see the second is offered it as the second's.
    await approve(gives, title, 'Open selection');
    expect((await suggestions(asks, undefined, translator)).memory).toMatchObject([
      { target: ['Open selection'], from: { documentId: gives } },
    ]);
  });

  it('says when the same text was translated otherwise elsewhere', async () => {
    const [one, other] = [await create('主题党日'), await create('主题党日')];
    await approve(one, '主题党日', 'Themed Party day');
    await desk(other).save(await desk(other).unit('主题党日'), 'Party day with a theme');
    const { findings } = await desk(other).unit('主题党日');
    expect(findings.map(({ sentence }) => sentence)).toContain('The same text is translated elsewhere as “Themed Party day”.');
    expect((await desk(one).unit('主题党日')).findings.map(({ check }) => check)).not.toContain('consistency');
  });

  it('is the same in another instance, which offers what a machine says where it is told to', { timeout: 240_000 }, async () => {
    const [one, asks] = [await create('民主评议'), await create('民主评议')];
    const { directory, firstLogin } = app.cms;
    const second = await Cms.start({ directory, application: DESK_APPLICATION, inside: true, env: { DESK_MACHINE: 'dummy' } });
    try {
      const admin = await Admin.login(second, firstLogin as Login);
      expect(await suggestions(asks, undefined, admin)).toMatchObject({
        memory: [],
        machine: [{ target: ['[en] ', '民主评议'], origin: 'machine' }],
      });
      await approve(one, '民主评议', 'Democratic appraisal');
      expect((await suggestions(asks, undefined, admin)).memory).toMatchObject([{ target: ['Democratic appraisal'] }]);
    } finally {
      await second.stop();
    }
  });
});
