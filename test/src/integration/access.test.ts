import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin, Answer } from '../harness/admin';
import type { Refusal } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { request, type RawAnswer } from '../harness/request';
import { until } from '../harness/until';
import { createApiToken, createUser, type Permission } from '../harness/users';

interface Settings {
  timeZone: string;
  origins: '*' | string[];
  frameAncestors: string[];
}
interface Access {
  data: Settings;
  meta: { publicUrl: string; routes: { path: string; id?: string; readers: string; action?: string }[] };
}

const ACCESS = '/party-building/access';
const PORTAL = 'https://portal.example.com';
const OTHER = 'https://other.example.com:8443';
const OPEN: Settings = { timeZone: 'Asia/Shanghai', origins: '*', frameAncestors: [] };

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const read = (): Promise<Access> => product.admin.ask('GET', ACCESS);
const write = (settings: unknown): Promise<Answer<Access & Refusal>> => product.admin.request('PUT', ACCESS, settings);
const store = (settings: Partial<Settings>): Promise<Access> => product.admin.ask('PUT', ACCESS, { ...OPEN, ...settings });
const get = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> => request(product.cms.api(path), { headers });
const ancestorsOf = ({ headers }: RawAnswer): string | undefined =>
  /frame-ancestors ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];

describe('the access settings', () => {
  it('are open to all until somebody changes them, and show the public address', async () => {
    const { data, meta } = await read();
    expect(data).toEqual(OPEN);
    expect(meta.publicUrl).toBe(product.cms.url);
  });

  it('say who can read each address, of the admin too', async () => {
    const { routes } = (await read()).meta;
    expect(routes).toEqual(
      expect.arrayContaining([
        { path: '/api/party-building/v1/{locale}.json', id: 'getSnapshot', readers: 'portals' },
        { path: '/api/party-building/embed/{locale}/{element}', id: 'getEmbedPage', readers: 'frames' },
        { path: '/party-building/access', action: 'plugin::party-building.access', readers: 'admin' },
        { path: '/party-building/arrange/{type}', action: 'plugin::party-building.arrange', readers: 'admin' },
      ]),
    );
    const admin = (await product.cms.adminRoutes('/party-building')).filter((route) => route.startsWith('GET '));
    expect(routes.filter(({ readers }) => readers === 'admin').map(({ path }) => `GET ${path.replace(/\{(\w+)\}/g, ':$1')}`)).toEqual(
      admin,
    );
  });

  it('are in force the moment they are saved, on what is answered and on what is not there', async () => {
    const { data } = await store({ origins: [PORTAL] });
    expect(data).toEqual({ ...OPEN, origins: [PORTAL] });
    for (const path of [
      'v1/en.json',
      'v1/en/fragments/pb-concept.html',
      'widgets/v1/pre.css',
      'v1/fr.json',
      'v1/zh.json',
      'openapi.json',
      'health/live',
    ])
      expect([path, (await get(path, { Origin: OTHER })).headers['access-control-allow-origin']]).toEqual([path, undefined]);
    await store({});
    expect((await get('v1/en.json', { Origin: OTHER })).headers['access-control-allow-origin']).toBe('*');
  });

  describe.each([
    'v1/en.json',
    'v1/en/fragments/pb-concept.html',
    'widgets/v1/party-building.js',
    'v1/fr.json',
    'v1/zh.json',
    'v1/nothing',
  ])('on %s', (path) => {
    const cors = async (origin: string | undefined): Promise<(string | undefined)[]> => {
      const { headers } = await get(path, origin === undefined ? {} : { Origin: origin });
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      return [headers['access-control-allow-origin'], /\bOrigin\b/.exec(headers['vary'] ?? '')?.[0]];
    };

    it('give all origins leave where they are open', async () => {
      await store({});
      for (const origin of [PORTAL, OTHER, 'null', undefined]) expect(await cors(origin)).toEqual(['*', undefined]);
    });

    it('give the listed origins leave, each its own, and say that it varies', async () => {
      await store({ origins: [PORTAL, OTHER] });
      expect(await cors(PORTAL)).toEqual([PORTAL, 'Origin']);
      expect(await cors(OTHER)).toEqual([OTHER, 'Origin']);
      const foreign = [
        'https://evil.example',
        `${PORTAL}.evil.example`,
        PORTAL.toUpperCase(),
        `${PORTAL}/`,
        'null',
        product.cms.url,
        undefined,
      ];
      for (const origin of foreign) expect([origin, await cors(origin)]).toEqual([origin, [undefined, 'Origin']]);
    });
  });

  it.each<[Partial<Settings>, string]>([
    [{}, '*'],
    [{ origins: [PORTAL] }, PORTAL],
    [{ frameAncestors: [OTHER] }, OTHER],
    [{ origins: [PORTAL], frameAncestors: [OTHER, PORTAL] }, `${OTHER} ${PORTAL}`],
    [{ origins: [] }, "'none'"],
  ])('%j let %s frame the embed pages', async (settings, ancestors) => {
    await store(settings);
    expect(ancestorsOf(await get('embed/en/pb-concept'))).toBe(ancestors);
    // Our own pages beside them stay as closed as they were.
    expect(ancestorsOf(await get('v1/en/fragments/pb-concept.html'))).toBe("'none'");
  });

  it.each([
    [{ ...OPEN, origins: [`${PORTAL}/path`] }, ['origins', '0'], 'Write it like https://portal.example.com'],
    [{ ...OPEN, origins: [PORTAL, 'nonsense'] }, ['origins', '1'], '“nonsense” is not the origin'],
    [{ ...OPEN, origins: [PORTAL, PORTAL] }, ['origins'], 'twice'],
    [{ ...OPEN, frameAncestors: ['*'] }, ['frameAncestors', '0'], '“*” is not the origin'],
    [{ ...OPEN, timeZone: 'Mars/Olympus' }, ['timeZone'], '“Mars/Olympus” is not a time zone'],
    [{ ...OPEN, more: 1 }, [], 'Load the page again'],
    [[], [], 'Load the page again'],
  ])('are refused in a sentence for each place: %j', async (settings, path, sentence) => {
    await store({});
    const { status, body } = await write(settings);
    expect(status).toBe(400);
    const errors = (body.error as unknown as { details: { errors: { path: string[]; message: string }[] } }).details.errors;
    expect(errors).toContainEqual(expect.objectContaining({ path, message: expect.stringContaining(sentence) }));
    expect((await read()).data).toEqual(OPEN);
  });
});

describe('a settings route', () => {
  const access: Permission = { action: 'plugin::party-building.access' };
  const table: [who: string, permissions: Permission[], status: number][] = [
    ['nothing', [], 403],
    ['arrange', [{ action: 'plugin::party-building.arrange' }], 403],
    ['access', [access], 200],
  ];
  const withToken = async (token: string | undefined): Promise<number[]> =>
    Promise.all(
      ['GET', 'PUT'].map(
        async (method) =>
          (
            await fetch(`${product.cms.url}${ACCESS}`, {
              method,
              headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
              ...(method === 'PUT' && { body: JSON.stringify(OPEN) }),
            })
          ).status,
      ),
    );

  it('asks for a login', async () => {
    expect(await withToken(undefined)).toEqual([401, 401]);
    expect(await withToken('garbage')).toEqual([401, 401]);
    expect(await withToken(await createApiToken(product.admin))).toEqual([401, 401]);
  });

  it.each(table)('answers a user who may %s', async (who, permissions, status) => {
    const user: Admin = await createUser(product.cms, product.admin, who, permissions);
    expect([(await user.request('GET', ACCESS)).status, (await user.request('PUT', ACCESS, OPEN)).status]).toEqual([status, status]);
  });

  it('has its action among those that a role can have', async () => {
    const answer = await product.admin.ask<object>('GET', '/admin/permissions');
    expect(JSON.stringify(answer)).toContain('plugin::party-building.access');
  });
});

describe('embed pages and oEmbed of the product', () => {
  it('have an entity tag, and none again for who has it', async () => {
    await store({});
    const page = await get('embed/zh-CN/pb-grasp/culture');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const again = await get('embed/zh-CN/pb-grasp/culture', { 'If-None-Match': String(page.headers['etag']) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect(page.headers['x-frame-options']).toBeUndefined();
  });

  it('are found from one another', async () => {
    const url = encodeURIComponent(product.cms.api('embed/en/pb-grasp/culture'));
    const answer = await get(`oembed?url=${url}&format=json`);
    expect(answer.status).toBe(200);
    const { html } = JSON.parse(answer.bytes.toString()) as { html: string };
    const src = /src="([^"]*)"/.exec(html)?.[1] ?? '';
    expect((await fetch(src)).status).toBe(200);
    expect((await get(`oembed?url=${url}&format=xml`)).status).toBe(501);
  });

  it('are described with everything else', async () => {
    const { paths } = JSON.parse((await get('openapi.json')).bytes.toString()) as { paths: object };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/embed/{locale}/{element}', '/oembed', '/v1/{locale}.json']));
  });

  it('follow a publish', async () => {
    const { content } = product;
    const concept = await content.read('concept', 'en');
    const { status } = await content.publish('concept', 'en', undefined, { ...concept, title: 'A title for frames' });
    expect(status).toBe(200);
    const page = await until(
      async () => (await get('embed/en/pb-concept')).bytes.toString(),
      (html) => html.includes('A title for frames'),
    );
    expect(page).toMatch(/<title>A title for frames/);
  });
});
