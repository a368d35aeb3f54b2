import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { serve, type Answer } from '../testing/server.js';
import { en, fixtureSite, zhCN } from '../testing/site.js';

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
