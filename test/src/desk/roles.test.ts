import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { createApiToken, createUser, joinRole } from '../harness/users';

const ROLES = '/translation-desk/roles';
const PAGE = 'api::page.page';
const TYPES = ['api::article.article', 'api::note.note', PAGE];

interface Offered {
  kind: string;
  locale: string;
  name: string;
  missing: number;
  role?: { id: number; name: string; users: number };
}

interface StoredPermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
}

let app: DeskApp;
let translator: Admin;
let reviewer: Admin;
let editor: Admin;
let nobody: Admin;
let documentId: string;

const offered = async (): Promise<Offered[]> => (await app.admin.ask<{ data: Offered[] }>('GET', ROLES)).data;
const create = (kind: string, locale: string) =>
  app.admin.request<{ data: Offered[]; error?: { message: string } }>('POST', ROLES, { kind, locale });
const roleOf = async (kind: string, locale: string): Promise<Offered['role']> =>
  (await offered()).find((each) => each.kind === kind && each.locale === locale)?.role;
const permissionsOf = async (role: number): Promise<StoredPermission[]> =>
  (await app.admin.ask<{ data: StoredPermission[] }>('GET', `/admin/roles/${role}/permissions`)).data;
const desk = (admin: Admin, locale = 'en'): Desk => new Desk(admin, PAGE, documentId, locale);

beforeAll(async () => {
  app = await startDeskApp();
  ({ documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '原则' } }));
});
afterAll(() => app.cms.remove());

describe('the ready-made roles', () => {
  it('are offered for each language before any is there, and refused for others', async () => {
    const roles = await offered();
    expect(roles.map(({ kind, locale }) => `${kind} ${locale}`).sort()).toEqual(
      ['de', 'en', 'zh-CN'].flatMap((locale) => [`reviewer ${locale}`, `translator ${locale}`]).sort(),
    );
    for (const { role, missing } of roles) expect([role, missing > 0]).toEqual([undefined, true]);
    for (const [kind, locale] of [
      ['emperor', 'en'],
      ['translator', 'fr'],
    ] as const)
      expect((await create(kind, locale)).status).toBe(400);
  });

  it('are not created beside one of the same name, which is told', async () => {
    const theirs = await app.admin.ask<{ data: { id: number } }>('POST', '/admin/roles', { name: 'Translator (English)', description: '' });
    const { status, body } = await create('translator', 'en');
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('another role called “Translator (English)”')]);
    expect(await roleOf('translator', 'en')).toBeUndefined();
    await app.admin.ask('DELETE', `/admin/roles/${theirs.data.id}`);
  });

  it('write in their language, read in all, and publish nothing', async () => {
    for (const kind of ['translator', 'reviewer']) {
      expect((await create(kind, 'en')).status).toBe(200);
      const permissions = await permissionsOf((await roleOf(kind, 'en'))?.id ?? -1);
      const ours = ['translate', ...(kind === 'reviewer' ? ['review'] : [])].map((action) => `plugin::translation-desk.${action}`);
      const expected = [
        'plugin::translation-desk.open null undefined',
        ...TYPES.flatMap((type) => ours.map((action) => `${action} ${type} en`)),
        ...TYPES.map((type) => `plugin::content-manager.explorer.read ${type} de,en,zh-CN`),
      ];
      const has = permissions.map(({ action, subject, properties }) => `${action} ${subject} ${properties.locales?.toSorted().join()}`);
      expect(has.sort()).toEqual(expected.sort());
      expect(permissions.find(({ action, subject }) => action.endsWith('.read') && subject === PAGE)?.properties.fields).toEqual(
        expect.arrayContaining(['name', 'sections.points.label']),
      );
    }
  });

  it('get back what was taken from them when they are created again, and nothing else changes', async () => {
    const role = (await roleOf('translator', 'en'))?.id ?? -1;
    const before = await permissionsOf(role);
    const plain = ({ action, subject, properties }: StoredPermission): object => ({ action, subject, properties, conditions: [] });
    const fewer = before.filter(({ action, subject }) => !action.endsWith('.translate') || subject !== PAGE);
    await app.admin.ask('PUT', `/admin/roles/${role}/permissions`, { permissions: fewer.map(plain) });
    expect((await offered()).find(({ kind, locale }) => kind === 'translator' && locale === 'en')?.missing).toBe(1);
    await create('translator', 'en');
    const after = await permissionsOf(role);
    expect(after.map((each) => JSON.stringify(plain(each))).sort()).toEqual(before.map((each) => JSON.stringify(plain(each))).sort());
  });

  it('speak the language of who creates them', async () => {
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
    expect((await offered()).map(({ name }) => name)).toContain('翻译人员（德语）');
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' });
  });
});

describe('who has one', () => {
  beforeAll(async () => {
    translator = await joinRole(app.cms, app.admin, 'translator', (await roleOf('translator', 'en'))?.id ?? -1);
    reviewer = await joinRole(app.cms, app.admin, 'reviewer', (await roleOf('reviewer', 'en'))?.id ?? -1);
    const all = TYPES.map((subject) => ({ subject, properties: { locales: ['zh-CN', 'en', 'de'] } }));
    editor = await createUser(
      app.cms,
      app.admin,
      'editor',
      ['create', 'read', 'update'].flatMap((right) => all.map((on) => ({ action: `plugin::content-manager.explorer.${right}`, ...on }))),
    );
    nobody = await createUser(app.cms, app.admin, 'nobody', []);
  });

  it('as a translator saves in the language, and neither in others, nor reviews, nor publishes', async () => {
    const unit = await desk(translator).unit('原则');
    expect((await desk(translator).trySave(unit, 'Principle')).status).toBe(200);
    expect((await desk(translator, 'de').trySave(await desk(app.admin, 'de').unit('原则'), 'Prinzip')).status).toBe(403);
    expect((await desk(translator).tryReview([await desk(translator).unit('原则')], 'approved')).status).toBe(403);
    expect((await translator.request('POST', `/translation-desk/documents/${PAGE}/${documentId}/en/publish`)).status).toBe(403);
    expect((await desk(app.admin).unit('原则')).state).toBe('translated');
  });

  it('as a reviewer approves in the language, and publishes nothing', async () => {
    const unit = await desk(reviewer).unit('原则');
    expect((await desk(reviewer).tryReview([unit], 'approved')).status).toBe(200);
    expect((await desk(app.admin).unit('原则')).state).toBe('approved');
    expect((await reviewer.request('POST', `/translation-desk/documents/${PAGE}/${documentId}/en/publish`)).status).toBe(403);
  });

  it('as a translator takes no verdict of a reviewer back, nor brings one back; as a reviewer does', async () => {
    const review = async (state: 'approved' | 'rejected') => {
      const { status, body } = await desk(reviewer).tryReview([await desk(reviewer).unit('原则')], state);
      expect(status).toBe(200);
      return (body as unknown as { meta: { change: number } }).meta.change;
    };
    const approval = await review('approved');
    expect((await desk(translator).tryUndo(approval)).status).toBe(403);
    const rejection = await review('rejected');
    expect((await desk(translator).tryUndo(rejection)).status).toBe(403);
    const history = async (user: Admin) =>
      (
        await user.ask<{ data: { id: number; isUndoable: boolean }[] }>(
          'GET',
          `/translation-desk/documents/${PAGE}/${documentId}/en/history`,
        )
      ).data[0];
    expect(await history(translator)).toMatchObject({ id: rejection, isUndoable: false });
    expect(await history(reviewer)).toMatchObject({ id: rejection, isUndoable: true });
    expect((await desk(reviewer).tryUndo(rejection)).status).toBe(200);
    expect((await desk(app.admin).unit('原则')).state).toBe('approved');
    const saved = await desk(translator).save(await desk(translator).unit('原则'), 'Another principle');
    expect((await desk(translator).tryUndo(saved)).status).toBe(200);
    expect((await desk(app.admin).unit('原则')).state).toBe('approved');
  });

  it('sees in the matrix what they may read; an editor who may not open the desk sees nothing of it', async () => {
    expect((await translator.request('GET', '/translation-desk/matrix')).status).toBe(200);
    expect((await editor.request('GET', '/translation-desk/matrix')).status).toBe(403);
    expect((await editor.request('GET', `/translation-desk/documents/${PAGE}/${documentId}/en`)).status).toBe(403);
  });
});

/** Who may ask for what, beside the super admin. Every admin route of the desk stands here, or the test fails. */
const BOTH = ['translator', 'reviewer'];
const TABLE: Record<string, readonly string[]> = {
  'GET /translation-desk/matrix': BOTH,
  'GET /translation-desk/coverage': BOTH,
  'GET /translation-desk/documents/:uid/:documentId/:locale': BOTH,
  'PUT /translation-desk/documents/:uid/:documentId/:locale/units': BOTH,
  'PUT /translation-desk/documents/:uid/:documentId/:locale/review': ['reviewer'],
  'POST /translation-desk/documents/:uid/:documentId/:locale/undo': BOTH,
  'POST /translation-desk/documents/:uid/:documentId/:locale/publish': [],
  'POST /translation-desk/documents/:uid/:documentId/:locale/checks': BOTH,
  'POST /translation-desk/recount': [],
  'GET /translation-desk/roles': [],
  'POST /translation-desk/roles': [],
  'PUT /translation-desk/documents/:uid/:documentId/:locale/dismissals': BOTH,
  'POST /translation-desk/documents/:uid/:documentId/:locale/dismissals/undo': BOTH,
  'GET /translation-desk/documents/:uid/:documentId/:locale/comments': BOTH,
  'POST /translation-desk/documents/:uid/:documentId/:locale/comments': BOTH,
  'PUT /translation-desk/documents/:uid/:documentId/:locale/comments/:id': BOTH,
  'DELETE /translation-desk/documents/:uid/:documentId/:locale/comments/:id': BOTH,
  'PUT /translation-desk/documents/:uid/:documentId/:locale/plan': [],
  'PUT /translation-desk/plan': [],
  'GET /translation-desk/assignees': [],
  'GET /translation-desk/documents/:uid/:documentId/:locale/history': BOTH,
  'POST /translation-desk/adopt': [],
  'POST /translation-desk/documents/:uid/:documentId/source': [],
  'GET /translation-desk/notifications': [],
  'GET /translation-desk/types': BOTH,
  'GET /translation-desk/targets/:uid/:documentId': BOTH,
  'POST /translation-desk/exports': BOTH,
  'POST /translation-desk/imports': BOTH,
  'GET /translation-desk/documents/:uid/:documentId/:locale/suggestions': BOTH,
  'GET /translation-desk/memory': BOTH,
  'DELETE /translation-desk/memory/:id': [],
  'GET /translation-desk/terms': BOTH,
  'GET /translation-desk/terms/export': BOTH,
  'POST /translation-desk/terms': [],
  'POST /translation-desk/terms/import': [],
  'PUT /translation-desk/terms/:id': [],
  'DELETE /translation-desk/terms/:id': [],
};

describe('every admin route', () => {
  const ask = async (route: string, bearer: string | undefined): Promise<number> => {
    const [method = '', path = ''] = route.split(' ');
    const names: Record<string, string> = { ':uid': PAGE, ':documentId': documentId, ':locale': 'en' };
    const named = path.replace(/:\w+/gu, (name) => names[name] ?? '0');
    const headers = { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) };
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
    return (await fetch(`${app.cms.url}${named}`, { method, headers, ...body })).status;
  };
  let token: string;
  beforeAll(async () => {
    token = await createApiToken(app.admin);
  });

  it('stands in the table', async () => {
    expect((await app.cms.adminRoutes('/translation-desk')).toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  it.each(Object.entries(TABLE))('%s is answered to those who may, and to nobody else', async (route, may) => {
    expect([await ask(route, undefined), await ask(route, 'garbage'), await ask(route, token)]).toEqual([401, 401, 401]);
    expect([await ask(route, nobody.token), await ask(route, editor.token)]).toEqual([403, 403]);
    const who = { translator, reviewer, admin: app.admin };
    for (const [name, admin] of Object.entries(who)) {
      const status = await ask(route, admin.token);
      // What it answers to a body of nothing is its own affair.
      expect([name, status === 403]).toEqual([name, name !== 'admin' && !may.includes(name)]);
      expect(status).toBeLessThan(500);
    }
  });
});
