import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin, Answer } from '../harness/admin';
import type { Refusal } from '../harness/content-manager';
import { type Product, startProduct } from '../harness/product';
import { LOCALES, shown, snapshotOf } from '../harness/snapshots';
import { createApiToken, createUser, type Permission } from '../harness/users';

interface Arrangement {
  data: { documentId: string; key: string; title: Record<string, string>; state: Record<string, string> }[];
  meta: { defaultLocale: string };
}

const GRASP = 'plugin::party-building.grasp';
const ARRANGE = '/party-building/arrange/grasp';
const KEYS = '/party-building/keys/grasp';

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const read = (path = ARRANGE): Promise<Arrangement> => product.admin.ask('GET', path);
const order = async (): Promise<string[]> => (await read()).data.map(({ documentId }) => documentId);
const write = (documentIds: unknown): Promise<Answer<Arrangement & Refusal>> => product.admin.request('PUT', ARRANGE, { documentIds });

describe('arranging', () => {
  it('shows every document with its titles and states, in order', async () => {
    const { data, meta } = await read();
    expect(data.map(({ key }) => key)).toEqual(['goal', 'culture', 'roles', 'responsibility']);
    expect(data[0]).toMatchObject({
      title: { 'zh-CN': '紧紧抓住企业发展目标', en: 'Closely Grasp the Enterprise Development Goal' },
      state: { 'zh-CN': 'published', en: 'published' },
    });
    expect(meta).toEqual({ defaultLocale: 'zh-CN' });
    expect((await read('/party-building/arrange/value')).data).toHaveLength(4);
  });

  it('orders all languages, drafts and published entries at once, and leaves their state as it was', async () => {
    const { content, cms } = product;
    // One that is modified in one language, one that is a draft in the other.
    const [goal, culture] = await content.list('grasp', 'zh-CN');
    const entry = await content.read('grasp', 'zh-CN', goal!.documentId);
    expect((await content.save('grasp', 'zh-CN', entry.documentId, { ...entry, title: '修改中' })).status).toBe(200);
    expect((await content.unpublish('grasp', 'en', culture!.documentId)).status).toBe(200);
    const states = async (): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await Promise.all(LOCALES.map(async (locale) => [locale, await content.list('grasp', locale)] as const))).flatMap(
          ([locale, entries]) => entries.map(({ documentId, status, title }) => [`${documentId} ${locale}`, [status, title]]),
        ),
      );
    const before = await states();
    expect(Object.values(before).map((state) => (state as string[])[0])).toEqual(
      expect.arrayContaining(['modified', 'draft', 'published']),
    );

    const reversed = (await order()).reverse();
    const { status, body } = await write(reversed);
    expect([status, body.data.map(({ documentId }) => documentId)]).toEqual([200, reversed]);
    for (const locale of LOCALES) {
      expect((await content.list('grasp', locale)).map(({ documentId }) => documentId)).toEqual(reversed);
      const { grasps } = await shown(cms, locale, (snapshot) => snapshot.grasps[0]?.key === 'responsibility');
      expect(grasps.map(({ key }) => key)).toEqual(['responsibility', 'roles', 'culture', 'goal']);
    }
    expect(await states()).toEqual(before);
    expect((await snapshotOf(cms, 'zh-CN')).grasps[3]?.title).not.toBe('修改中');

    // Publishing and discarding keep the place.
    expect((await content.discard('grasp', 'zh-CN', goal!.documentId)).status).toBe(200);
    expect((await content.publish('grasp', 'en', culture!.documentId, await content.read('grasp', 'en', culture!.documentId))).status).toBe(
      200,
    );
    expect(await order()).toEqual(reversed);
  });

  it('refuses an order of other entries than there are, in a sentence, and changes nothing', async () => {
    const before = await order();
    const conflicts = [before.slice(1), [...before, 'somebody-elses'], [...before.slice(1), 'unknown'], []];
    for (const documentIds of conflicts) {
      const { status, body } = await write(documentIds);
      expect([status, body.error.message]).toEqual([409, expect.stringContaining('Load the list again')]);
    }
    expect(await order()).toEqual(before);

    // Somebody adds one while the page is open.
    const created = await product.content.create('grasp', 'zh-CN', { title: '新增', growth: 'root' });
    expect((await write([...before].reverse())).status).toBe(409);
    expect(await order()).toEqual([...before, created.body.data.documentId]);
    expect((await product.content.delete('grasp', '*', created.body.data.documentId)).status).toBe(200);
  });

  it('refuses what is no order', async () => {
    const before = await order();
    const doubled = [...before.slice(1), before[1]];
    for (const body of [{}, { documentIds: null }, { documentIds: before.join() }, { documentIds: [1, 2] }, { documentIds: doubled }, []]) {
      const { status, body: answer } = await product.admin.request<Refusal>('PUT', ARRANGE, body);
      expect([body, status]).toEqual([body, 400]);
      expect(answer.error.message).toContain('a list of all entries, each once');
    }
    expect(await order()).toEqual(before);
    for (const type of ['concept', 'nothing', '..%2Fgrasp', '__proto__'])
      expect((await product.admin.request('GET', `/party-building/arrange/${type}`)).status).toBe(404);
  });
});

describe('the keys that a reference can name', () => {
  it('stand beside their titles in the language asked for', async () => {
    const titles = async (query: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await product.admin.ask<{ data: { key: string; title: string }[] }>('GET', `${KEYS}${query}`)).data.map(({ key, title }) => [
          key,
          title,
        ]),
      );
    expect(await titles('?locale=en')).toMatchObject({ goal: 'Closely Grasp the Enterprise Development Goal' });
    for (const query of ['', '?locale=zh-CN', '?locale=fr']) expect(await titles(query)).toMatchObject({ goal: '紧紧抓住企业发展目标' });
  });
});

describe('every admin route of the plugin', () => {
  const on = (action: string, subject = GRASP): Permission => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: { fields: ['title'], locales: ['zh-CN', 'en'] },
  });
  const arrange: Permission = { action: 'plugin::party-building.arrange' };
  const value = 'plugin::party-building.value';

  const routes = ['GET /party-building/arrange/:type', 'PUT /party-building/arrange/:type', 'GET /party-building/keys/:type'];
  /** Who asks, what they may, and what each route answers. */
  const table: [who: string, permissions: Permission[], answers: number[]][] = [
    ['nothing', [], [403, 403, 403]],
    ['arrange-only', [arrange], [403, 403, 403]],
    ['content-only', [on('read'), on('update')], [403, 403, 200]],
    ['other-content', [arrange, on('read', value), on('update', value)], [403, 403, 403]],
    ['arrange-and-read', [arrange, on('read')], [200, 403, 200]],
    ['arrange-and-update', [arrange, on('read'), on('update')], [200, 200, 200]],
  ];

  const answersTo = async (ask: (method: string, path: string, body?: object) => Promise<number>): Promise<number[]> => {
    const documentIds = await order();
    return [await ask('GET', ARRANGE), await ask('PUT', ARRANGE, { documentIds }), await ask('GET', KEYS)];
  };
  const withToken =
    (token: string | undefined) =>
    async (method: string, path: string, body?: object): Promise<number> => {
      const { status } = await fetch(`${product.cms.url}${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      return status;
    };

  it('is in the table', async () => {
    // All others stand in the table of every role (roles.test.ts).
    const ours = (await product.cms.adminRoutes('/party-building')).filter((route) => /\/party-building\/(arrange|keys)\b/.test(route));
    expect(ours.sort()).toEqual([...routes].sort());
  });

  it('asks for a login', async () => {
    expect(await answersTo(withToken(undefined))).toEqual([401, 401, 401]);
    expect(await answersTo(withToken('garbage'))).toEqual([401, 401, 401]);
    expect(await answersTo(withToken(await createApiToken(product.admin)))).toEqual([401, 401, 401]);
  });

  it.each(table)('answers a user who may %s as the table says', async (who, permissions, answers) => {
    const user: Admin = await createUser(product.cms, product.admin, who, permissions);
    expect(await answersTo(async (method, path, body) => (await user.request(method, path, body)).status)).toEqual(answers);
  });

  it('is open to the super administrator', async () => {
    expect(await answersTo(async (method, path, body) => (await product.admin.request(method, path, body)).status)).toEqual([
      200, 200, 200,
    ]);
  });
});
