import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import { startProduct, type Product } from '../harness/product';
import { createApiToken, createUser, joinRole, type Permission } from '../harness/users';

const ROLES = '/party-building/roles';
const PRESETS = ['communications-editor', 'publisher', 'web-integrator'] as const;
type Preset = (typeof PRESETS)[number];

interface Offered {
  data: { id: Preset; name: string; missing: number; role?: { id: number; name: string; users: number }; content: string[] }[];
}
interface StoredPermission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
}

const TYPES = ['concept', 'grasp', 'value', 'culture-logo', 'carrier', 'venue', 'activity'].map((type) => `plugin::party-building.${type}`);
const explorer = (right: string): string => `plugin::content-manager.explorer.${right}`;

let product: Product;
beforeAll(async () => {
  product = await startProduct({}, { inside: true });
});
afterAll(() => product.cms.remove());

const offered = async (): Promise<Offered['data']> => (await product.admin.ask<Offered>('GET', ROLES)).data;
const roleOf = async (preset: Preset): Promise<number> => (await offered()).find(({ id }) => id === preset)?.role?.id ?? -1;
const permissionsOf = async (role: number): Promise<StoredPermission[]> =>
  (await product.admin.ask<{ data: StoredPermission[] }>('GET', `/admin/roles/${role}/permissions`)).data;

describe('the ready-made roles', () => {
  it('are offered with what they allow, before any is there', async () => {
    const roles = await offered();
    expect(roles.map(({ id }) => id).sort()).toEqual([...PRESETS]);
    for (const { role, missing, content } of roles) expect([role, missing > 0, content.includes('read')]).toEqual([undefined, true, true]);
    expect(roles.filter(({ content }) => content.includes('publish')).map(({ id }) => id)).toEqual(['publisher']);
  });

  it('are refused by name where one does not exist, and then none is created', async () => {
    for (const body of [{ roles: ['publisher', 'emperor'] }, { roles: [] }, {}, { roles: 'publisher' }]) {
      const { status, body: answer } = await product.admin.request<{ error: { message: string } }>('POST', ROLES, body);
      expect([status, answer.error.message]).toEqual([400, expect.stringContaining('Choose at least one of the roles')]);
    }
    expect((await offered()).filter(({ role }) => role)).toEqual([]);
  });

  it('are not created beside one of the same name, which is told, and then none is', async () => {
    const theirs = await product.admin.ask<{ data: { id: number } }>('POST', '/admin/roles', { name: 'Publisher', description: 'Theirs' });
    const { status, body } = await product.admin.request<{ error: { message: string } }>('POST', ROLES, { roles: PRESETS });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('another role called “Publisher”')]);
    expect((await offered()).filter(({ role }) => role)).toEqual([]);
    await product.admin.ask('DELETE', `/admin/roles/${theirs.data.id}`);
  });

  it('are created with every field in every language, and allow exactly what was shown', async () => {
    const { data } = await product.admin.ask<Offered>('POST', ROLES, { roles: PRESETS });
    expect(data.map(({ missing }) => missing)).toEqual([0, 0, 0]);
    const permissions = await permissionsOf(await roleOf('communications-editor'));
    const onContent = permissions.filter(({ subject }) => subject !== null);
    expect([...new Set(onContent.map(({ subject }) => String(subject)))].sort()).toEqual([...TYPES].sort());
    expect([...new Set(onContent.map(({ action }) => action))].sort()).toEqual(['create', 'read', 'update'].map(explorer));
    for (const { properties } of onContent) {
      expect(properties.locales?.toSorted()).toEqual(['en', 'zh-CN']);
      expect(properties.fields?.length).toBeGreaterThan(3);
    }
    expect(onContent.find(({ subject }) => subject === TYPES[1])?.properties.fields).toEqual(
      expect.arrayContaining(['title', 'measures.title', 'measures.chain.name']),
    );
  });

  it('created again change nothing; what an administrator has taken away comes back only when it is asked for', async () => {
    const role = await roleOf('publisher');
    const before = await permissionsOf(role);
    await product.admin.ask('POST', ROLES, { roles: ['publisher'] });
    expect((await permissionsOf(role)).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());

    const narrowed = before
      .filter(({ action, subject }) => action !== explorer('delete') || subject !== TYPES[0])
      .map(({ action, subject, properties }) => ({
        action,
        subject,
        properties: action === explorer('update') && subject === TYPES[1] ? { ...properties, locales: ['en'] } : properties,
        conditions: [],
      }));
    await product.admin.ask('PUT', `/admin/roles/${role}/permissions`, { permissions: narrowed });
    expect((await offered()).find(({ id }) => id === 'publisher')?.missing).toBe(2);
    await product.admin.ask('POST', ROLES, { roles: ['publisher'] });
    const plain = ({ action, subject, properties }: StoredPermission): string =>
      JSON.stringify([action, subject, properties.fields?.toSorted(), properties.locales?.toSorted()]);
    expect((await permissionsOf(role)).map(plain).sort()).toEqual(before.map(plain).sort());
  });

  it('speak the language of who creates them', async () => {
    await product.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
    expect((await offered()).map(({ name }) => name)).toContain('发布人员');
    await product.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' });
  });
});

/** Who may ask for what. Every admin route of ours stands here, or the test fails. `content`: also asks
 * for a permission on content, before it looks at what was sent; others that do so have tests of their own beside those of their page. */
/** What stands in a path for a parameter. */
const NAMES: Record<string, string> = { ':type': 'grasp', ':uid': 'plugin::party-building.grasp' };

const EDITORS = ['communications-editor', 'publisher'] as const;
const TABLE: Record<string, { may: readonly Preset[]; content?: true }> = {
  'GET /party-building/arrange/:type': { may: EDITORS, content: true },
  'PUT /party-building/arrange/:type': { may: EDITORS, content: true },
  'GET /party-building/keys/:type': { may: PRESETS, content: true },
  'GET /party-building/access': { may: ['web-integrator'] },
  'PUT /party-building/access': { may: ['web-integrator'] },
  'GET /party-building/activities/month': { may: EDITORS, content: true },
  'GET /party-building/activities/list': { may: EDITORS, content: true },
  'POST /party-building/activities': { may: EDITORS },
  'POST /party-building/activities/move/:documentId': { may: EDITORS },
  'POST /party-building/activities/undo/:documentId': { may: EDITORS },
  'POST /party-building/activities/duplicate/:documentId': { may: EDITORS },
  'POST /party-building/activities/import/check': { may: EDITORS, content: true },
  'POST /party-building/activities/import/write': { may: EDITORS, content: true },
  'POST /party-building/activities/occurrences': { may: PRESETS, content: true },
  'GET /party-building/appearance': { may: ['publisher', 'web-integrator'] },
  'PUT /party-building/appearance': { may: ['publisher', 'web-integrator'] },
  'GET /party-building/checks/entries/:uid/:documentId': { may: PRESETS, content: true },
  'POST /party-building/checks/entries/:uid': { may: PRESETS, content: true },
  'POST /party-building/checks/reasons/:uid': { may: ['publisher'], content: true },
  'GET /party-building/checks/types': { may: PRESETS, content: true },
  'GET /party-building/checks/everything': { may: EDITORS },
  'GET /party-building/checks/everything/:uid': { may: EDITORS, content: true },
  'GET /party-building/embed-builder': { may: PRESETS },
  'GET /party-building/embeds': { may: PRESETS },
  'POST /party-building/embeds': { may: PRESETS },
  'GET /party-building/embeds/:id': { may: PRESETS },
  'PUT /party-building/embeds/:id': { may: PRESETS },
  'DELETE /party-building/embeds/:id': { may: PRESETS },
  'GET /party-building/home': { may: PRESETS, content: true },
  'GET /party-building/logos': { may: EDITORS, content: true },
  'POST /party-building/logos/check': { may: EDITORS, content: true },
  'GET /party-building/logos/:documentId': { may: EDITORS, content: true },
  'GET /party-building/logos/:documentId/colours': { may: EDITORS, content: true },
  'POST /party-building/logos/:documentId/variants': { may: EDITORS, content: true },
  'GET /party-building/previews': { may: PRESETS },
  'POST /party-building/previews': { may: PRESETS },
  'DELETE /party-building/previews/:id': { may: PRESETS },
  'GET /party-building/roles': { may: [] },
  'POST /party-building/roles': { may: [] },
};

describe('every admin route', () => {
  const users: Partial<Record<string, Admin>> = {};
  let token: string;

  beforeAll(async () => {
    for (const preset of PRESETS) users[preset] = await joinRole(product.cms, product.admin, `member-${preset}`, await roleOf(preset));
    const all = await product.admin.ask<{ data: { sections: { plugins: { action: string }[] } } }>('GET', '/admin/permissions');
    const ours = all.data.sections.plugins.map(({ action }) => action).filter((action) => action.startsWith('plugin::party-building.'));
    expect(ours.length).toBeGreaterThan(8);
    // All of our pages and nothing else: no content with them.
    users['pages'] = await createUser(product.cms, product.admin, 'pages', [
      ...ours.map((action): Permission => ({ action })),
      { action: 'admin::roles.read' },
    ]);
    users['nothing'] = await createUser(product.cms, product.admin, 'nothing', []);
    token = await createApiToken(product.admin);
  });

  const pathOf = (route: string): string => (route.split(' ')[1] ?? '').replace(/:\w+/g, (name) => NAMES[name] ?? 'nothing');
  const ask = async (route: string, user: Admin | undefined): Promise<number> =>
    ((await user?.request(route.split(' ')[0] ?? '', pathOf(route), route.startsWith('GET') ? undefined : {})) ?? { status: -1 }).status;
  const withToken = async (route: string, bearer: string | undefined): Promise<number> => {
    const [method = ''] = route.split(' ');
    const headers = { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) };
    return (
      await fetch(`${product.cms.url}${pathOf(route)}`, { method, headers, ...(method !== 'GET' && method !== 'DELETE' && { body: '{}' }) })
    ).status;
  };

  it('stands in the table', async () => {
    expect((await product.cms.adminRoutes('/party-building')).toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  it.each(Object.entries(TABLE))('%s is answered to those who may, and to nobody else', async (route, { may, content }) => {
    expect([await withToken(route, undefined), await withToken(route, 'garbage'), await withToken(route, token)]).toEqual([401, 401, 401]);
    expect(await ask(route, users['nothing'])).toBe(403);
    for (const preset of PRESETS) {
      const status = await ask(route, users[preset]);
      // What it answers to a body of nothing is its own affair.
      expect([preset, status === 403]).toEqual([preset, !may.includes(preset)]);
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
    }
    if (content) expect(await ask(route, users['pages'])).toBe(403);
  });

  it('of roles takes Strapi’s own permission on roles too', async () => {
    expect([await ask('GET /party-building/roles', users['pages']), await ask('POST /party-building/roles', users['pages'])]).toEqual([
      200, 403,
    ]);
  });
});
