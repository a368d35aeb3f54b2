import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_PATH, type Appearance, type SavedEmbed, type Snapshot } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin, Answer } from '../harness/admin';
import { Cms } from '../harness/cms';
import { exportCommand } from '../harness/export-command';
import { startProduct, type Product } from '../harness/product';
import { request } from '../harness/request';
import { createApiToken, createUser } from '../harness/users';

interface Embed {
  id: string;
  name: string;
  element: string;
  options: Record<string, string>;
  appearance?: Appearance;
  owner: string;
  note: string;
  edition: number;
}
interface Refused {
  error: { message: string; details: { errors: { path: string[]; message: string }[] } };
}

const EMBEDS = '/party-building/embeds';
const LOBBY = {
  name: 'Lobby page',
  element: 'pb-four-grasps',
  options: { view: 'cards', theme: 'dark' },
  owner: 'Intranet team',
  note: 'secret note',
};
const BLUE: Appearance = { colors: { banner: { light: '#0b3d6b' } } };

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const ask = <T>(method: string, path: string, body?: unknown): Promise<T> => product.admin.ask(method, path, body);
const refused = async (method: string, path: string, body: unknown): Promise<Answer<Refused>> => product.admin.request(method, path, body);
const create = async (fields: object): Promise<Embed> => (await ask<{ data: Embed }>('POST', EMBEDS, { ...LOBBY, ...fields })).data;
const get = (id: string) => request(product.cms.api(`v1/embeds/${id}.json`));
const publicBody = async (id: string): Promise<SavedEmbed> => JSON.parse((await get(id)).bytes.toString()) as SavedEmbed;
const snapshot = async (): Promise<{ etag: string; appearance: Appearance | undefined }> => {
  const { headers, bytes } = await request(product.cms.api('v1/en.json'));
  return { etag: String(headers['etag']), appearance: (JSON.parse(bytes.toString()) as Snapshot).appearance };
};

describe('a saved embed', () => {
  it('stands at its address the moment it is saved, without what is for colleagues only', async () => {
    const { id, edition } = await create({ id: 'lobby' });
    expect([id, edition]).toEqual(['lobby', 1]);
    const { status, headers, bytes } = await get('lobby');
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      200,
      'application/json; charset=utf-8',
      '*',
    ]);
    expect(JSON.parse(bytes.toString())).toEqual({ schema: 1, id: 'lobby', element: 'pb-four-grasps', options: LOBBY.options });
  });

  it('shows each change at once, under the same identifier', async () => {
    const before = String((await get('lobby')).headers['etag']);
    const changed = { ...LOBBY, id: 'another', options: { view: 'cards', theme: 'light' }, edition: 1 };
    const { data } = await ask<{ data: Embed }>('PUT', `${EMBEDS}/lobby`, changed);
    expect(data).toMatchObject({ id: 'lobby', edition: 2, owner: LOBBY.owner, note: LOBBY.note });
    expect((await publicBody('lobby')).options).toEqual({ view: 'cards', theme: 'light' });
    expect((await get('lobby')).headers['etag']).not.toBe(before);
    expect((await get('another')).status).toBe(404);
  });

  it('is not overwritten by who has not seen the last change', async () => {
    const late = await refused('PUT', `${EMBEDS}/lobby`, { ...LOBBY, edition: 1 });
    expect([late.status, late.body.error.message]).toEqual([409, expect.stringContaining('Somebody else')]);
    expect((await publicBody('lobby')).options['theme']).toBe('light');
  });

  it('carries tokens of its own on top of those of the site', async () => {
    const { id } = await create({ name: 'In blue', appearance: BLUE });
    expect(id).toBe('in-blue');
    expect((await publicBody(id)).appearance).toEqual(BLUE);
    await ask('PUT', '/party-building/appearance', { radius: 2, colors: { text: { light: '#111111' }, banner: { light: '#222222' } } });
    expect((await publicBody(id)).appearance).toEqual({ radius: 2, colors: { text: { light: '#111111' }, ...BLUE.colors } });
    await ask('PUT', '/party-building/appearance', {});
    expect((await publicBody(id)).appearance).toEqual(BLUE);
  });

  it('has an identifier of its own, whatever its name', async () => {
    const ids = [(await create({ name: '大堂屏幕' })).id, (await create({ name: '大堂屏幕' })).id, (await create({ name: 'Lobby' })).id];
    expect(ids[0]).toMatch(/^four-grasps-[a-z0-9]{4}$/);
    expect(ids[2]).toMatch(/^lobby-[a-z0-9]{4}$/);
    expect(new Set(ids).size).toBe(3);
    const { body } = await refused('POST', EMBEDS, { ...LOBBY, id: 'lobby' });
    expect(body.error.details.errors).toMatchObject([{ path: ['id'], message: expect.stringContaining('“lobby”') }]);
  });

  it.each([
    [{ name: ' ' }, ['name']],
    [{ id: 'Not An Id' }, ['id']],
    [{ element: 'pb-nothing' }, ['element']],
    [{ options: { onclick: 'alert(1)' } }, ['options', 'onclick']],
    [{ options: { endpoint: 'https://evil.example/' } }, ['options', 'endpoint']],
    [{ options: { view: 'carousel' } }, ['options', 'view']],
    [{ options: { 'heading-level': '7' } }, ['options', 'heading-level']],
    [{ options: { selected: 'nothing' } }, ['options', 'selected']],
    [{ options: { locale: 'fr' } }, ['options', 'locale']],
    [{ element: 'pb-grasp', options: {} }, ['options', 'item']],
    [{ element: 'pb-activities', options: { kind: 'learning parties' } }, ['options', 'kind']],
    [{ element: 'pb-activity-calendar', options: { month: '2026-13' } }, ['options', 'month']],
    [{ appearance: { colors: { banner: { light: 'red' } } } }, ['appearance', 'colors', 'banner', 'light']],
    [{ appearance: { radius: 999 } }, ['appearance', 'radius']],
    [{ note: 'n'.repeat(1001) }, ['note']],
    [{ options: 'view=cards' }, []],
  ])('is refused in a sentence at its field: %j', async (fields, path) => {
    const { status, body } = await refused('POST', EMBEDS, { ...LOBBY, ...fields });
    expect([status, body.error.details.errors.map((each) => each.path)]).toEqual([400, [path]]);
    expect(body.error.details.errors[0]?.message).toMatch(/\.$/);
  });

  it('takes the keys of what is published, activities too', async () => {
    const { bytes } = await request(product.cms.api('v1/en.json'));
    const { activities = [], grasps } = JSON.parse(bytes.toString()) as Snapshot;
    for (const [element, key] of [
      ['pb-activity', activities[0]?.key],
      ['pb-grasp', grasps[1]?.key],
    ])
      expect((await create({ element, options: { item: key } })).options).toEqual({ item: key });
  });

  it('is found by its name, its owner and its note, page by page', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, i) => create({ name: `Branch ${i + 1}`, owner: 'Branches', note: '' })));
    const list = (query: string) =>
      ask<{ data: Embed[]; meta: { pagination: { total: number; pageCount: number } } }>('GET', `${EMBEDS}?${query}`);
    const first = await list('_q=branches&page=1&pageSize=10');
    const second = await list('_q=branches&page=2&pageSize=10');
    expect([first.data.length, second.data.length, first.meta.pagination]).toEqual([
      10,
      2,
      { page: 1, pageSize: 10, pageCount: 2, total: 12 },
    ]);
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(12);
    expect((await list('_q=Lobby%20page')).data.map(({ name }) => name)).toContain('Lobby page');
    expect((await list('_q=nobody')).data).toEqual([]);
  });

  it('is gone when it is deleted, and only then', async () => {
    const { id } = await create({ name: 'For a day' });
    expect((await get(id)).status).toBe(200);
    await ask('DELETE', `${EMBEDS}/${id}`);
    expect((await get(id)).status).toBe(404);
    expect((await product.admin.request('DELETE', `${EMBEDS}/${id}`)).status).toBe(404);
    expect((await product.admin.request('GET', `${EMBEDS}/${id}`)).status).toBe(404);
  });
});

describe('the appearance of the site', () => {
  it('is in every snapshot the moment it is saved; without one the bytes are what they were', async () => {
    const before = await snapshot();
    expect(before.appearance).toBeUndefined();
    const appearance: Appearance = {
      colors: { accent: { light: '#0b5cad', dark: '#8fc5ff' } },
      radius: 0,
      space: 3,
      greyscale: { from: '2026-12-12', until: '2026-12-13' },
    };
    const answer = await ask<{ data: Appearance; meta: { timeZone: string; today: string } }>(
      'PUT',
      '/party-building/appearance',
      appearance,
    );
    expect(answer.data).toEqual(appearance);
    expect(answer.meta).toMatchObject({ timeZone: 'Asia/Shanghai', today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect((await snapshot()).appearance).toEqual(appearance);
    // The other page's settings are another part.
    await ask('PUT', '/party-building/access', { timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] });
    expect((await snapshot()).appearance).toEqual(appearance);
    await ask('PUT', '/party-building/appearance', { colors: {} });
    expect(await snapshot()).toEqual(before);
  });

  it.each([
    [{ colors: { accent: { light: '#12345' } } }, ['colors', 'accent', 'light']],
    [{ colors: { shade: { light: '#123456' } } }, ['colors', 'shade']],
    [{ radius: 65 }, ['radius']],
    [{ space: 0 }, ['space']],
    [{ greyscale: { from: '2026-12-13', until: '2026-12-12' } }, ['greyscale', 'until']],
    [{ greyscale: { from: '2026-12-13', until: '' } }, ['greyscale', 'until']],
  ])('is refused in a sentence at its field: %j', async (appearance, path) => {
    const { status, body } = await refused('PUT', '/party-building/appearance', appearance);
    expect([status, body.error.details.errors[0]?.path]).toEqual([400, path]);
    expect(body.error.details.errors[0]?.message).toMatch(/\.$/);
  });
});

describe('the routes of both', () => {
  const calls: [method: string, path: string, body?: object][] = [
    ['GET', '/party-building/embed-builder'],
    ['GET', EMBEDS],
    ['GET', `${EMBEDS}/lobby`],
    ['POST', EMBEDS, {}],
    ['PUT', `${EMBEDS}/lobby`, {}],
    ['DELETE', `${EMBEDS}/none`],
    ['GET', '/party-building/appearance'],
    ['PUT', '/party-building/appearance', {}],
  ];

  it('are all of the product', async () => {
    const ours = (await product.cms.adminRoutes('/party-building')).filter((route) => /\/(embed|appearance)/.test(route));
    const asked = calls.map(([method, path]) => `${method} ${path.replace(/\/embeds\/\w+$/, '/embeds/:id')}`);
    expect(ours.sort()).toEqual(asked.sort());
  });

  it('ask for a login', async () => {
    for (const token of [undefined, 'garbage', await createApiToken(product.admin)])
      for (const [method, path, body] of calls) {
        const { status } = await fetch(`${product.cms.url}${path}`, {
          method,
          headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        expect([method, path, status]).toEqual([method, path, 401]);
      }
  });

  it.each([
    ['nobody', [], [403, 403, 403, 403, 403, 403, 403, 403]],
    ['embedder', ['embeds'], [200, 200, 200, 400, 400, 404, 403, 403]],
    ['designer', ['appearance'], [403, 403, 403, 403, 403, 403, 200, 200]],
  ])('answer a user who may: %s', async (who, pages, answers) => {
    const permissions = pages.map((page) => ({ action: `plugin::party-building.${page}` }));
    const user: Admin = await createUser(product.cms, product.admin, who, permissions);
    const statuses: number[] = [];
    for (const [method, path, body] of calls) statuses.push((await user.request(method, path, body)).status);
    expect(statuses).toEqual(answers);
  });
});

describe('what is saved', () => {
  it('holds after a power cut, lies on the disk for a start without the database, and stands in an export', async () => {
    const before = await publicBody('lobby');
    const { directory } = product.cms;
    await product.cms.kill();
    product.cms = await Cms.start({ directory, inside: true });
    expect(await publicBody('lobby')).toEqual(before);
    const copy = JSON.parse(await readFile(join(directory, 'data/snapshots/embeds'), 'utf8')) as SavedEmbed[];
    expect(copy.find(({ id }) => id === 'lobby')).toEqual(before);
    await product.cms.stop();
    const out = await mkdtemp(join(tmpdir(), 'party-building-embeds-'));
    try {
      expect(await exportCommand(product.cms.directory, '--out', out)).toMatchObject({ code: 0 });
      const file = await readFile(join(out, API_PATH, 'v1/embeds/lobby.json'), 'utf8');
      expect(JSON.parse(file)).toEqual(before);
    } finally {
      await rm(out, { recursive: true });
    }
  });
});
