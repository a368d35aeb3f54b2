import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { ELSEWHERE, serve, type Answer } from '../testing/server.js';
import { en, fixtureSite, zhCN } from '../testing/site.js';
import type { RequestRecord } from './request-record.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;
const FRESH = 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800';
const FOREVER = 'public, max-age=31536000, immutable';
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

describe('a snapshot', () => {
  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['deflate', undefined, (body: Buffer) => body],
  ])('comes in the coding that is asked for: %s', async (accepted, coding, decode) => {
    const { ask } = await serve();
    const answer = await ask(SNAPSHOT, { headers: { 'Accept-Encoding': accepted } });
    expect(answer.status).toBe(200);
    expect(decode(answer.body)).toEqual(en.json);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(answer.body.length),
      'cache-control': FRESH,
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('has another strong entity tag in each coding', async () => {
    const { ask } = await serve();
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) => (await ask(SNAPSHOT, { headers: { 'Accept-Encoding': accepted } })).headers.etag),
    );
    expect(tags).toEqual([`"${en.hash}-br"`, `"${en.hash}-gzip"`, `"${en.hash}"`]);
  });

  it('is not sent again to who has it: 304 with what a cache must renew, and no body', async () => {
    const { ask } = await serve();
    for (const tag of [`"${en.hash}-br"`, `W/"${en.hash}-br"`, `"other", "${en.hash}-br"`, '*']) {
      const answer = await ask(SNAPSHOT, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': tag } });
      expect(answer.status).toBe(304);
      expect(answer.body).toHaveLength(0);
      expect(answer.headers).toMatchObject({
        etag: `"${en.hash}-br"`,
        'cache-control': FRESH,
        vary: 'Accept-Encoding',
        'access-control-allow-origin': '*',
      });
      expect(answer.headers.date).toBeDefined();
      expect(answer.headers).not.toHaveProperty('content-length');
      expect(answer.headers).not.toHaveProperty('content-encoding');
    }
  });

  it('is sent to who has it in another coding', async () => {
    const { ask } = await serve();
    const answer = await ask(SNAPSHOT, { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': `"${en.hash}-br"` } });
    expect(answer.status).toBe(200);
  });

  it('answers HEAD as GET, without the body', async () => {
    const { ask } = await serve();
    const headers = { 'Accept-Encoding': 'br' };
    const [get, head] = [await ask(SNAPSHOT, { headers }), await ask(SNAPSHOT, { method: 'HEAD', headers })];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    const notModified = await ask(SNAPSHOT, { method: 'HEAD', headers: { ...headers, 'If-None-Match': get.headers.etag ?? '' } });
    expect(notModified.status).toBe(304);
  });

  it('ignores the query', async () => {
    const { ask } = await serve();
    const plain = await ask(SNAPSHOT);
    for (const query of ['?', '?status=draft', '?populate=*&locale=zh-CN', '?a#b']) {
      const answer = await ask(SNAPSHOT + query);
      expect(answer.body).toEqual(plain.body);
      expect({ ...answer.headers, date: '' }).toEqual({ ...plain.headers, date: '' });
    }
  });

  it('does not depend on Host, cookies, Authorization or forwarding headers', async () => {
    const { ask } = await serve();
    const plain = await ask(SNAPSHOT);
    const hostile = await ask(SNAPSHOT, {
      headers: {
        Host: 'evil.example',
        Cookie: 'jwt=1',
        Authorization: 'Bearer x',
        Origin: 'https://evil.example',
        'X-Forwarded-Host': 'evil.example',
        'X-HTTP-Method-Override': 'DELETE',
        Range: 'bytes=0-1',
      },
    });
    expect(hostile.status).toBe(200);
    expect(hostile.body).toEqual(plain.body);
    expect({ ...hostile.headers, date: '' }).toEqual({ ...plain.headers, date: '' });
  });

  it('is pinned by its hash, for a year, also when it is no longer current', async () => {
    const older = buildSnapshot({ ...fixtureSnapshot('en'), values: [] });
    const site = fixtureSite({ pinned: [older] });
    const { ask } = await serve({ site: () => site });
    for (const { hash, json: bytes } of [en, older]) {
      const answer = await ask(`${API}/v1/snapshots/${hash}.json`);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(bytes);
      expect(answer.headers['cache-control']).toBe(FOREVER);
    }
    expect((await ask(`${API}/v1/snapshots/${'0'.repeat(64)}.json`)).status).toBe(404);
  });

  it('is the new one as soon as the site is replaced', async () => {
    let site = fixtureSite();
    const { ask } = await serve({ site: () => site });
    const before = await ask(SNAPSHOT);
    site = fixtureSite({ snapshots: [zhCN, buildSnapshot({ ...fixtureSnapshot('en'), values: [] })] });
    const after = await ask(SNAPSHOT, { headers: { 'If-None-Match': before.headers.etag ?? '' } });
    expect(after.status).toBe(200);
    expect(json(after)).toMatchObject({ values: [] });
  });
});

describe('a language', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-hans-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['ZH-CN', 'zh-CN'],
    ['en-GB', 'en'],
  ])('%s goes on to the canonical address of %s, whatever the Host', async (requested, locale) => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/${requested}.json?x=1`, { headers: { Host: 'evil.example' } });
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(`https://cms.example.com${API}/v1/${locale}.json`);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'content-length': '0',
    });
  });

  it('goes on by a path alone where the public address is not known', async () => {
    const site = fixtureSite({ publicUrl: undefined });
    const { ask } = await serve({ site: () => site });
    expect((await ask(`${API}/v1/zh.json`)).headers.location).toBe(`${API}/v1/zh-CN.json`);
  });

  it.each(['zh-Hant', 'zh-TW', 'fr', 'xx', 'events', '---', 'a'.repeat(35)])(
    '%s is unknown: what there is, and what to show',
    async (requested) => {
      const { ask } = await serve();
      const answer = await ask(`${API}/v1/${requested}.json`);
      expect(answer.status).toBe(404);
      expect(json(answer)).toMatchObject({ error: 'unknown-locale', locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN' });
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    },
  );

  it('in which nothing is published says so', async () => {
    const site = fixtureSite({ snapshots: [zhCN] });
    const { ask } = await serve({ site: () => site });
    for (const path of ['v1/en.json', 'v1/en-US.json', 'v1/en/fragments/pb-concept.html'])
      expect(json(await ask(`${API}/${path}`))).toMatchObject({ error: 'not-published' });
    const empty = fixtureSite({ snapshots: [] });
    const { ask: askEmpty } = await serve({ site: () => empty });
    expect(json(await askEmpty(`${API}/v1/zh-CN.json`))).toMatchObject({ error: 'not-published' });
    expect((await askEmpty(`${API}/widgets/v1/pre.css`)).status).toBe(200);
  });
});

describe('a fragment', () => {
  it('is HTML that can do nothing when opened by itself', async () => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/en/fragments/pb-grasp/culture.html`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': FRESH,
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(answer.body.toString()).toContain('Closely Grasp the Building of Enterprise Culture');
  });

  it('goes on to the published language, item and all', async () => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/zh-SG/fragments/pb-value-card/teach-to-fish.html`);
    expect(answer.headers.location).toBe(`https://cms.example.com${API}/v1/zh-CN/fragments/pb-value-card/teach-to-fish.html`);
  });

  it.each([
    [
      'v1/en/fragments/pb-grasp/absent.html',
      { error: 'unknown-item', items: ['development-goal', 'culture', 'two-roles', 'social-responsibility'] },
    ],
    ['v1/en-GB/fragments/pb-grasp/absent.html', { error: 'unknown-item' }],
    ['v1/en/fragments/pb-grasp.html', { error: 'unknown-item' }],
    ['v1/en/fragments/pb-value-card/culture.html', { error: 'unknown-item', items: ['value-order', 'teach-to-fish'] }],
    ['v1/en/fragments/pb-concept/culture.html', { error: 'not-found' }],
    ['v1/en/fragments/pb-calendar.html', { error: 'not-found', message: expect.stringContaining('pb-four-grasps') as string }],
    ['v1/fr/fragments/pb-concept.html', { error: 'unknown-locale' }],
  ])('%s is an error that helps', async (path, error) => {
    const { ask } = await serve();
    const answer = await ask(`${API}/${path}`);
    expect(answer.status).toBe(404);
    expect(json(answer)).toMatchObject(error);
  });

  it('of what is not published yet says so', async () => {
    const { concept: _, ...headless } = fixtureSnapshot('en');
    const site = fixtureSite({ snapshots: [zhCN, buildSnapshot(headless)] });
    const { ask } = await serve({ site: () => site });
    expect(json(await ask(`${API}/v1/en/fragments/pb-concept.html`))).toMatchObject({ error: 'not-published' });
  });
});

describe('the elements', () => {
  it.each([
    [
      'widgets/v1/party-building.js',
      'text/javascript; charset=utf-8',
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    ],
    ['widgets/v1/pre.css', 'text/css; charset=utf-8', 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'],
    ['widgets/0.1.0/party-building.js', 'text/javascript; charset=utf-8', FOREVER],
    ['widgets/0.1.0/integrity.json', 'application/json; charset=utf-8', FOREVER],
  ])('stand at %s', async (path, type, caching) => {
    const { ask } = await serve();
    const { status, headers } = await ask(`${API}/${path}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching, 'access-control-allow-origin': '*' });
  });
});

describe('configured origins', () => {
  const site = fixtureSite({ access: { origins: ['https://portal.example.com', 'http://localhost:8080'] } });

  it.each([
    ['https://portal.example.com', 'https://portal.example.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://evil.example', undefined],
    ['https://portal.example.com.evil.example', undefined],
    ['null', undefined],
    [undefined, undefined],
  ])('%s may read: %s', async (origin, allowed) => {
    const { ask } = await serve({ site: () => site });
    const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
    const etag = `"${en.hash}"`;
    for (const [path, more, vary] of [
      ['v1/en.json', {}, 'Accept-Encoding, Origin'],
      ['v1/en.json', { 'If-None-Match': etag }, 'Accept-Encoding, Origin'],
      ['v1/zh.json', {}, 'Origin'],
      ['v1/fr.json', {}, 'Origin'],
      ['health/live', {}, 'Origin'],
    ] as const) {
      const answer = await ask(`${API}/${path}`, { headers: { ...headers, ...more } });
      expect(answer.headers['access-control-allow-origin']).toBe(allowed);
      expect(answer.headers.vary).toBe(vary);
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });
});

describe('what is not ours', () => {
  it.each([
    '/',
    '/admin',
    '/api',
    API,
    `${API}/`,
    `${API}/v2/en.json`,
    `${API}/preview/x`,
    `${API}x/v1/en.json`,
    '/API/party-building/v1/en.json',
    `/x${SNAPSHOT}`,
    `//${SNAPSHOT.slice(1)}`,
  ])('%s falls through', async (path) => {
    const { ask } = await serve();
    expect((await ask(path)).status).toBe(ELSEWHERE);
    expect((await ask(path, { method: 'POST' })).status).toBe(ELSEWHERE);
  });

  it.each([
    `${API}/v1/../../../admin`,
    `${API}/v1/%2e%2e/en.json`,
    `${API}/v1//en.json`,
    `${API}/v1/en.json/`,
    `${API}/v1/en%2Ejson`,
    `${API}/v1/en.json%00`,
    `${API}/v1/snapshots/../en.json`,
    `${API}/v1/`,
    `${API}/v1`,
    `${API}/widgets/v1/integrity.json`,
    `${API}/widgets/0.1.0/../../v1/en.json`,
    `${API}/health`,
    `${API}/v1/${'a'.repeat(8000)}.json`,
  ])('%.60s is ours and names nothing', async (path) => {
    const { ask } = await serve();
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(json(answer)).toMatchObject({ error: 'not-found' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is not allowed', async (method) => {
    const { ask } = await serve();
    for (const path of [SNAPSHOT, `${API}/v1/absent`, `${API}/health/live`, `${API}/v1/events`]) {
      const answer = await ask(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers).toMatchObject({ allow: 'GET, HEAD', 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
      expect(json(answer)).toMatchObject({ error: 'method-not-allowed' });
    }
  });
});

describe('health', () => {
  it.each([
    ['live', true, 200],
    ['live', false, 503],
    ['ready', true, 200],
    ['ready', false, 503],
  ])('%s: %s is %i, kept by nobody', async (probe, state, status) => {
    const { ask } = await serve({
      health: { live: () => ({ live: state }), ready: () => ({ ready: state, database: state ? 'up' : 'down' }) },
    });
    const answer = await ask(`${API}/health/${probe}`);
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(json(answer)).toEqual(probe === 'live' ? { live: state } : { ready: state, database: state ? 'up' : 'down' });
    expect((await ask(`${API}/health/${probe}`, { method: 'HEAD' })).status).toBe(status);
  });

  it('answers before there is any content; the rest asks to come again', async () => {
    const { ask } = await serve({ site: () => undefined });
    expect((await ask(`${API}/health/live`)).status).toBe(200);
    const answer = await ask(SNAPSHOT);
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(json(answer)).toMatchObject({ error: 'unavailable' });
  });
});

describe('a failure', () => {
  it('is told to us whole and to the reader in a sentence', async () => {
    const failure = new Error('connect to database at /srv/secret failed');
    const site = fixtureSite();
    const { ask, errors } = await serve({
      site: () => site,
      health: {
        live: () => {
          throw failure;
        },
        ready: () => ({ ready: true }),
      },
    });
    const answer = await ask(`${API}/health/live`);
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).not.toMatch(/secret|at |Error/);
    expect(errors).toEqual([failure]);
    expect((await ask(SNAPSHOT)).status).toBe(200);
  });

  it("carries the identifier under which we know of it: the sender's where it is one", async () => {
    const told: RequestRecord[] = [];
    const { ask } = await serve({
      media: () => Promise.reject(new Error('no disk')),
      onError: (_, record) => told.push(record),
    });
    const path = `${API}/v1/media/${'a'.repeat(64)}/480.webp`;
    const plain = await ask(path);
    expect([plain.status, plain.headers['x-request-id']]).toEqual([503, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const sent = await ask(`${path}?token=secret`, { headers: { 'X-Request-Id': 'proxy-0001' } });
    expect(sent.headers['x-request-id']).toBe('proxy-0001');
    for (const forged of ['x', '{"level":"error"}', 'a'.repeat(200), 'two words of it'])
      expect((await ask(path, { headers: { 'X-Request-Id': forged } })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(told.slice(0, 2).map(({ id }) => id)).toEqual([plain.headers['x-request-id'], 'proxy-0001']);
    expect(told[1]).toMatchObject({ method: 'GET', route: 'v1/media/{hash}/{width}.{format}', path, status: 503 });
  });
});

describe('counting', () => {
  it('is by route and by how it ended, whatever is asked for', async () => {
    const { ask, open, handler } = await serve({ media: () => Promise.reject(new Error('no disk')) });
    await ask(SNAPSHOT);
    await ask(`${SNAPSHOT}?x=1`);
    await ask(SNAPSHOT, { method: 'HEAD' });
    await ask(SNAPSHOT, { headers: { 'If-None-Match': '*' } });
    await ask(SNAPSHOT, { method: 'POST' });
    await ask(`${API}/v1/zh.json`);
    for (let i = 0; i < 20; i++) await ask(`${API}/v1/x${i}.json`);
    for (let i = 0; i < 20; i++) await ask(`${API}/v1/x/${i}/y`);
    await ask(`${API}/v1/media/${'a'.repeat(64)}/480.webp`);
    await ask('/admin');
    (await open(`${API}/v1/events`)).destroy();
    const none = { ok: 0, 'not-modified': 0, redirected: 0, refused: 0, failed: 0 };
    expect(Object.fromEntries(handler.counts)).toEqual({
      'v1/{locale}.json': { ok: 3, 'not-modified': 1, redirected: 1, refused: 21, failed: 0 },
      none: { ...none, refused: 20 },
      'v1/media/{hash}/{width}.{format}': { ...none, failed: 1 },
      'v1/events': { ...none, ok: 1 },
    });
    await expect.poll(() => handler.openStreams).toBe(0);
  });
});

describe('metrics', () => {
  const METRICS = `${API}/metrics`;
  const source = {
    mayRead: (authorization: string | undefined) => authorization === 'Bearer monitor',
    read: () => Promise.resolve({ type: 'text/plain; version=0.0.4; charset=utf-8', body: 'up 1\n' }),
  };

  it('are not there until somebody wants them', async () => {
    const { ask } = await serve();
    expect((await ask(METRICS, { headers: { Authorization: 'Bearer monitor' } })).status).toBe(404);
  });

  it('are for who has the token, and for no page', async () => {
    const { ask } = await serve({ metrics: source });
    for (const headers of [{}, { Authorization: 'Bearer other' }, { Cookie: 'token=monitor' }] as Record<string, string>[]) {
      const refused = await ask(`${METRICS}?token=monitor`, { headers });
      expect([refused.status, refused.headers['www-authenticate']]).toEqual([401, 'Bearer']);
      expect(refused.body.toString()).not.toContain('up 1');
    }
    const answer = await ask(METRICS, { headers: { Authorization: 'Bearer monitor', Origin: 'https://portal.example' } });
    expect([answer.status, answer.body.toString(), answer.headers['cache-control']]).toEqual([200, 'up 1\n', 'no-store']);
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('one connection', () => {
  const request = (method: string, path: string, fields = '', body = '') => `${method} ${path} HTTP/1.1\r\nHost: x\r\n${fields}\r\n${body}`;
  const last = request('GET', `${API}/health/live`, 'Connection: close\r\n');
  const statuses = (answers: string) => [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

  it('carries many requests, also when they come all at once', async () => {
    const { send } = await serve();
    const all = [SNAPSHOT, `${API}/v1/zh.json`, '/admin', SNAPSHOT, `${API}/v1/fr.json`].map((path) => request('GET', path)).join('');
    expect(statuses(await send(all.repeat(20) + last))).toEqual([...Array<number[]>(20).fill([200, 302, ELSEWHERE, 200, 404]).flat(), 200]);
  });

  it('goes on after a request with a body, whatever its method and length', async () => {
    const { send } = await serve();
    const large = 'x'.repeat(200_000);
    const withBodies = [
      request('POST', SNAPSHOT, `Content-Length: ${large.length}\r\n`, large),
      request('GET', SNAPSHOT, `Content-Length: ${large.length}\r\n`, large),
      request('GET', SNAPSHOT, 'Content-Length: 0\r\n'),
      request('GET', SNAPSHOT, 'Transfer-Encoding: chunked\r\n', `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`),
      request('HEAD', SNAPSHOT),
    ];
    expect(statuses(await send(withBodies.join('') + last))).toEqual([405, 200, 200, 200, 200, 200]);
  });
});

describe('the log', () => {
  it('gets one record an answer, without the query', async () => {
    const records: RequestRecord[] = [];
    const { ask } = await serve({ onRequest: (record) => records.push(record) });
    await ask(SNAPSHOT);
    await ask(`${SNAPSHOT}?token=secret`, { method: 'HEAD', headers: { 'If-None-Match': '*' } });
    await ask(`${API}/v1/fr.json`);
    await ask(`${API}/v1/zh.json`);
    await ask(SNAPSHOT, { method: 'DELETE' });
    await ask(`${API}/v1/media/${'a'.repeat(64)}/480.webp`);
    await ask('/admin');
    const lines = () => records.map(({ method, path, status }) => `${method} ${path.slice(API.length)} ${status}`);
    await expect.poll(lines).toHaveLength(6);
    expect(lines()).toEqual([
      'GET /v1/en.json 200',
      'HEAD /v1/en.json 304',
      'GET /v1/fr.json 404',
      'GET /v1/zh.json 302',
      'DELETE /v1/en.json 405',
      `GET /v1/media/${'a'.repeat(64)}/480.webp 404`,
    ]);
    for (const { id, milliseconds } of records) expect([id, milliseconds]).toEqual([expect.any(String), expect.any(Number)]);
  });

  it('takes no byte from a path that could look like another line', async () => {
    const records: RequestRecord[] = [];
    const { send } = await serve({ onRequest: (record) => records.push(record) });
    await send(Buffer.from(`GET ${API}/v1/%0a%1b"${'x'.repeat(9000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'));
    await expect.poll(() => records).toHaveLength(1);
    expect(records[0]?.path).toMatch(/^[\x21-\x7e]{100,600}$/);
  });
});

describe('closing', () => {
  it('lets each client finish, and asks it to connect anew', async () => {
    const { ask, handler } = await serve();
    handler.close();
    for (const path of [SNAPSHOT, `${API}/v1/zh.json`, `${API}/health/ready`]) {
      const answer = await ask(path, { headers: { Connection: 'keep-alive' } });
      expect(answer.status).toBeLessThan(400);
      expect(answer.headers.connection).toBe('close');
    }
  });
});
