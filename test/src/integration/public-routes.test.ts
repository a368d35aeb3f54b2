import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  ELEMENTS,
  fragmentPath,
  mediaPath,
  pinnedPath,
  snapshotPath,
  textOf,
  type ApiError,
  type Snapshot,
  type Text,
} from '@party-building/contract';
import { snapshotSchema } from '@party-building/contract/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../harness/product';
import { request, type RawAnswer } from '../harness/request';
import { Revisions } from '../harness/revisions';
import { LOCALES, snapshotOf } from '../harness/snapshots';

/** An activity of the seed that takes place each week, and so in whatever month. */
const COMING = 'friday-study';

const json = <T>({ bytes }: RawAnswer): T => JSON.parse(bytes.toString()) as T;

describe('the public routes of the seeded product', () => {
  let product: Product;
  beforeAll(async () => void (product = await startProduct()));
  afterAll(() => product.cms.remove());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
    request(product.cms.api(path), { method, headers });

  it.each(LOCALES)('serves a snapshot in %s that the contract accepts, whole in every content coding', async (locale) => {
    const plain = await get(snapshotPath(locale));
    expect(plain.status).toBe(200);
    expect(plain.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    const snapshot = json<Snapshot>(plain);
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({ schema: 1, locale, defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'] });

    const brotli = await get(snapshotPath(locale), { 'Accept-Encoding': 'br' });
    const gzip = await get(snapshotPath(locale), { 'Accept-Encoding': 'gzip' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it.each(LOCALES)('pins the snapshot in %s: the same bytes for a year under their hash', async (locale) => {
    const current = await get(snapshotPath(locale));
    const hash = createHash('sha256').update(current.bytes).digest('hex');
    expect(current.headers.etag).toBe(`"${hash}"`);
    const pinned = await get(pinnedPath(hash));
    expect(pinned.status).toBe(200);
    expect(pinned.bytes).toEqual(current.bytes);
    expect(pinned.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get(pinnedPath('0'.repeat(64)))).status).toBe(404);
  });

  it.each(LOCALES)('serves the fragment of every element and item in %s', async (locale) => {
    const { concept, grasps, values, logos, carriers, venues, activities = [] } = await snapshotOf(product.cms, locale);
    const of = (items: readonly { title?: Text; name?: Text }[] = [], at = 0): string => textOf(items[at]?.title ?? items[at]?.name);
    const fragments: [string, string][] = [
      [fragmentPath(locale, 'pb-concept'), textOf(concept?.name)],
      [fragmentPath(locale, 'pb-four-grasps'), textOf(grasps[3]?.title)],
      [
        fragmentPath(locale, 'pb-mechanisms'),
        of(
          grasps.flatMap(({ mechanisms }) => mechanisms),
          5,
        ),
      ],
      [fragmentPath(locale, 'pb-value-cards'), textOf(values[3]?.statement)],
      [fragmentPath(locale, 'pb-culture-logos'), of(logos)],
      [fragmentPath(locale, 'pb-activities'), of(activities.filter(({ key }) => key === COMING))],
      [fragmentPath(locale, 'pb-activity-calendar'), of(activities.filter(({ key }) => key === COMING))],
      [fragmentPath(locale, 'pb-venues'), of(venues, 1)],
      [fragmentPath(locale, 'pb-carriers'), of(carriers, 2)],
      [fragmentPath(locale, 'pb-signage'), of(grasps)],
      ...grasps.map(({ key, title }): [string, string] => [fragmentPath(locale, 'pb-grasp', key), textOf(title)]),
      ...values.map(({ key, statement }): [string, string] => [fragmentPath(locale, 'pb-value-card', key), textOf(statement)]),
      ...activities.map(({ key, title }): [string, string] => [fragmentPath(locale, 'pb-activity', key), textOf(title)]),
    ];
    expect(new Set(fragments.map(([path]) => ELEMENTS.find((element) => new RegExp(`/${element}[./]`).test(path)))).size).toBe(
      ELEMENTS.length,
    );
    for (const [path, text] of fragments) {
      const { status, headers, bytes } = await get(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(bytes.toString().replaceAll('&#39;', "'"), path).toContain(text);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    }
  });

  it.each([
    ['v1/en/fragments/pb-grasp.html', 'unknown-item'],
    ['v1/en/fragments/pb-grasp/nothing.html', 'unknown-item'],
    ['v1/en/fragments/pb-concept/goal.html', 'not-found'],
    ['v1/en/fragments/pb-activity/nothing.html', 'unknown-item'],
    ['v1/en/activities/nothing.json', 'unknown-item'],
    ['v1/en/fragments/pb-nothing.html', 'not-found'],
    ['v1/en', 'not-found'],
    ['v1/', 'not-found'],
    ['widgets/v1/index.js', 'not-found'],
    ['health/other', 'not-found'],
  ])('answers %s with 404 %s', async (path, error) => {
    const answer = await get(path);
    expect([answer.status, json<ApiError>(answer).error]).toEqual([404, error]);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    // Activities may be many: they are not named.
    const items = path.includes('activit') ? undefined : ['goal', 'culture', 'roles', 'responsibility'];
    if (error === 'unknown-item') expect(json<ApiError>(answer).items).toEqual(items);
  });

  it('serves the hero from its own address in all its widths and formats, and no other', async () => {
    const { concept } = await snapshotOf(product.cms, 'en');
    const { hash, widths } = concept!.hero!;
    expect(widths.length).toBeGreaterThan(1);
    for (const width of widths)
      for (const [format, type, signature] of [
        ['webp', 'image/webp', 'RIFF'],
        ['jpg', 'image/jpeg', '\xff\xd8'],
      ] as const) {
        const { status, headers, bytes } = await get(mediaPath(hash, width, format));
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          'content-type': type,
          'content-length': String(bytes.length),
          'cache-control': 'public, max-age=31536000, immutable',
          'access-control-allow-origin': '*',
        });
        expect(bytes.subarray(0, signature.length).toString('latin1')).toBe(signature);
        expect((await get(mediaPath(hash, width, format), { 'If-None-Match': String(headers.etag) })).status).toBe(304);
      }
    for (const path of [
      mediaPath('0'.repeat(64), 480, 'webp'),
      `v1/media/${hash}/481.webp`,
      `v1/media/${hash}/480.png`,
      `v1/media/${hash}/../../secrets`,
      `v1/media/..%2f..%2f/480.webp`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  it('serves the elements at the moving address and, by version, at one that never changes', async () => {
    const { bytes } = await get('widgets/v1/party-building.js');
    const cached = (path: string) => get(path).then(({ status, headers }) => [status, headers['cache-control'], headers['content-type']]);
    expect(await cached('widgets/v1/party-building.js')).toEqual([
      200,
      expect.stringContaining('max-age=300,'),
      'text/javascript; charset=utf-8',
    ]);
    expect(await cached('widgets/v1/pre.css')).toEqual([200, expect.stringContaining('max-age=300,'), 'text/css; charset=utf-8']);
    const version = /elements (\d+\.\d+\.\d+[^\s"]*)/.exec(product.cms.log)?.[1];
    const integrity = json<{ version: string; files: Record<string, { integrity: string }> }>(
      await get(`widgets/${version}/integrity.json`),
    );
    expect(integrity.version).toBe(version);
    for (const [name, { integrity: sri }] of Object.entries(integrity.files)) {
      const file = await get(`widgets/${version}/${name}`);
      expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(`sha384-${createHash('sha384').update(file.bytes).digest('base64')}`).toBe(sri);
    }
    expect((await get(`widgets/${version}/party-building.js`)).bytes).toEqual(bytes);
  });

  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['en-GB', 'en'],
    ['en-Latn-US', 'en'],
  ])('sends %s to %s', async (requested, locale) => {
    const snapshot = await get(snapshotPath(requested));
    expect([snapshot.status, snapshot.headers.location]).toEqual([302, product.cms.api(snapshotPath(locale))]);
    expect(snapshot.headers['access-control-allow-origin']).toBe('*');
    const fragment = await get(fragmentPath(requested, 'pb-grasp', 'goal'));
    expect([fragment.status, fragment.headers.location]).toEqual([302, product.cms.api(fragmentPath(locale, 'pb-grasp', 'goal'))]);
  });

  it.each(['zh-Hant', 'zh-TW', 'zh-HK', 'fr', 'en-Cyrl', 'xx', 'zh-CN-x-évil'])(
    'has nothing in %s and says what it has',
    async (locale) => {
      const answer = await get(snapshotPath(encodeURIComponent(locale)));
      expect(answer.status).toBe(404);
      expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
      if (/^[\w-]+$/.test(locale))
        expect(json<ApiError>(answer)).toMatchObject({ error: 'unknown-locale', locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN' });
    },
  );

  it('ignores unknown query parameters: the same bytes under the same entity tag', async () => {
    const control = await get('v1/en.json');
    for (const query of ['?a=1', '?locale=fr', '?status=draft&populate=*', '?', '?callback=alert', '?%00', '?__proto__[a]=1']) {
      const answer = await get(`v1/en.json${query}`);
      expect([query, answer.status, answer.headers.etag]).toEqual([query, 200, control.headers.etag]);
      expect(answer.bytes).toEqual(control.bytes);
    }
  });

  it('answers If-None-Match with 304 and no body, for each coding by its own tag', async () => {
    for (const coding of ['identity', 'gzip', 'br']) {
      const { headers } = await get('v1/en.json', { 'Accept-Encoding': coding });
      for (const tag of [String(headers.etag), `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
        const again = await get('v1/en.json', { 'Accept-Encoding': coding, 'If-None-Match': tag });
        expect([tag, again.status, again.bytes.length, again.headers.etag]).toEqual([tag, 304, 0, headers.etag]);
        expect(again.headers['access-control-allow-origin']).toBe('*');
      }
    }
    expect((await get('v1/en.json', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it.each(['v1/en.json', 'v1/en/fragments/pb-concept.html', 'widgets/v1/party-building.js', 'health/live', 'v1/fr.json'])(
    'answers HEAD %s as GET, without the body',
    async (path) => {
      const { status, headers } = await get(path);
      const head = await get(path, {}, 'HEAD');
      expect([head.status, head.bytes.length]).toEqual([status, 0]);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'access-control-allow-origin'])
        expect([name, head.headers[name]]).toEqual([name, headers[name]]);
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s with 405, readable for any origin', async (method) => {
    const answer = await get('v1/en.json', { Origin: 'https://portal.example' }, method);
    expect([answer.status, json<ApiError>(answer).error, answer.headers.allow]).toEqual([405, 'method-not-allowed', 'GET, HEAD']);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([
    { Host: 'evil.example' },
    { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    { Forwarded: 'host=evil.example' },
  ])('never believes %j', async (hostile) => {
    const control = await get('v1/en/fragments/pb-concept.html');
    const fragment = await get('v1/en/fragments/pb-concept.html', hostile);
    expect(fragment.bytes).toEqual(control.bytes);
    // The fragment does hold an absolute address, so that the comparison means something.
    expect(fragment.bytes.toString()).toContain(product.cms.api('v1/media/'));
    for (const path of ['v1/zh.json', 'v1/en-GB/fragments/pb-grasp/goal.html', 'v1/fr.json', 'v1/en.json', 'health/ready']) {
      const { headers, bytes } = await get(path, hostile);
      expect(JSON.stringify(headers) + bytes.toString(), path).not.toContain('evil.example');
    }
  });

  it('tells whether it lives and serves', async () => {
    expect(json(await get('health/live'))).toMatchObject({ live: true });
    const ready = await get('health/ready');
    expect([ready.status, json(ready)]).toEqual([200, expect.objectContaining({ ready: true, degraded: false, draining: false })]);
    expect(ready.headers['cache-control']).toBe('no-store');
  });

  it('announces each replaced snapshot to the readers of events, and keeps the old one under its hash', async () => {
    const events = await Revisions.open(product.cms);
    try {
      const before = await events.next('en');
      expect((await get('v1/en.json')).headers.etag).toBe(`"${before.hash}"`);
      const { content } = product;
      const [first] = await content.list('grasp', 'en');
      const entry = await content.read('grasp', 'en', first!.documentId);
      const published = await content.publish('grasp', 'en', entry.documentId, { ...entry, title: 'A Title That Is Announced' });
      expect(published.status).toBe(200);
      const after = await events.next('en', before.hash);
      const served = await get('v1/en.json');
      expect(served.headers.etag).toBe(`"${after.hash}"`);
      expect(served.bytes.toString()).toContain('A Title That Is Announced');
      expect((await get(pinnedPath(after.hash))).bytes).toEqual(served.bytes);
      expect((await get(pinnedPath(before.hash))).status).toBe(200);
    } finally {
      events.close();
    }
  });
});
