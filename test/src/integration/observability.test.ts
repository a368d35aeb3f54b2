import { API_PATH } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness, settled } from '../harness/builds';
import { METRICS_TOKEN, metricsOf } from '../harness/metrics';
import { startProduct, type Product } from '../harness/product';
import { request, type RawAnswer } from '../harness/request';
import { etags, LOCALES } from '../harness/snapshots';
import { until } from '../harness/until';

const SECRET = 'a-secret-of-a-reader';

let product: Product;
beforeAll(async () => void (product = await startProduct({ METRICS_TOKEN, ACCESS_LOG: 'true', DRAIN_DELAY: '3000' })));
afterAll(() => product.cms.remove());

const get = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> => request(product.cms.api(path), { headers });

const metrics = (): Promise<Map<string, number>> => metricsOf(product.cms);

/** The lines about requests, each a whole JSON object. */
const requestLines = (): Record<string, unknown>[] =>
  product.cms.log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { request?: Record<string, unknown> })
    .flatMap(({ request }) => (request ? [request] : []));

describe('metrics', () => {
  it('are for the monitor alone', async () => {
    const { status: allowed, headers: sent } = await get('metrics', { Authorization: `Bearer ${METRICS_TOKEN}` });
    expect([allowed, sent['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    for (const headers of [{}, { Authorization: 'Bearer another-token-than-that' }, { 'X-Forwarded-For': '127.0.0.1' }] as Record<
      string,
      string
    >[]) {
      const { status, bytes } = await get(`metrics?token=${METRICS_TOKEN}`, headers);
      expect([status, JSON.parse(bytes.toString())]).toEqual([401, expect.objectContaining({ error: 'unauthorized' })]);
    }
  });

  it('count requests by route and result', async () => {
    const sample = (route: string, result: string): string => `party_building_requests_total{route="${route}",result="${result}"}`;
    const before = await metrics();
    const { headers } = await get('v1/en.json');
    await get('v1/en.json', { 'If-None-Match': String(headers.etag) });
    await get('v1/zh.json');
    await get('v1/fr.json');
    const after = await metrics();
    const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    for (const result of ['ok', 'not-modified', 'redirected', 'refused'])
      expect([result, grown(sample('v1/{locale}.json', result))]).toEqual([result, 1]);
  });

  it('have as many names whatever is asked for', async () => {
    const ask = async (mark: string): Promise<string[]> => {
      for (const path of [`v1/${mark}.json`, `v1/${mark}/fragments/x.html`, `widgets/${mark}/y.js`, `v1/${mark}`, `health/${mark}`])
        await get(`${path}?${mark}`);
      return [...(await metrics()).keys()].filter((name) => name.startsWith('party_building'));
    };
    const first = await ask('fish');
    expect(await ask('fowl')).toEqual(first);
    expect(first.join('\n')).not.toMatch(/fish|fr\.json/);
  });

  it('tell what is served, since when, and how it was built', async () => {
    const before = await metrics();
    const { admin, cms, content } = product;
    const hashes = (await etags(cms)).map((etag) => String(etag).slice(1, 65));
    LOCALES.forEach((locale, i) => expect(before.get(`party_building_snapshot_info{locale="${locale}",hash="${hashes[i]}"}`)).toBe(1));

    const [grasp] = await content.list('grasp', 'en');
    const entry = await content.read('grasp', 'en', grasp!.documentId);
    expect((await content.publish('grasp', 'en', entry.documentId, { ...entry, title: 'A Title That Moves the Pointer' })).status).toBe(
      200,
    );
    await settled({ admin, cms, content });
    const after = await until(metrics, (now) => now.get('party_building_outbox_entries') === 0);
    const built = 'party_building_snapshot_builds_total{result="ok"}';
    expect(after.get(built)).toBeGreaterThan(before.get(built) ?? Infinity);
    expect(after.get('party_building_snapshot_build_seconds_count')).toBe(after.get(built));
    expect(after.get('party_building_snapshot_builds_total{result="failed"}')).toBe(0);
    const infos = [...after.keys()].filter((name) => name.startsWith('party_building_snapshot_info'));
    expect(infos).toHaveLength(LOCALES.length);
    const ages = LOCALES.map((locale) => after.get(`party_building_snapshot_age_seconds{locale="${locale}"}`));
    for (const age of ages) expect(age).toBeGreaterThanOrEqual(0);
    expect(after.get('party_building_degraded')).toBe(0);
    expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  });

  it('follow the readers of events', async () => {
    const open = async (): Promise<number | undefined> => (await metrics()).get('party_building_event_streams_open');
    const reader = new AbortController();
    await fetch(product.cms.api('v1/events'), { signal: reader.signal });
    expect(await open()).toBe(1);
    reader.abort();
    await until(open, (count) => count === 0);
  });
});

describe('the log', () => {
  it('is one JSON object a line, whatever is sent', async () => {
    const forged = '%0a{"level":"error","message":"forged"}';
    await get(`v1/${forged}.json`, { 'X-Request-Id': '{"forged":true}', 'User-Agent': 'forged\t"}' });
    await request(`${product.cms.url}/admin/${forged}?x=${forged}`, { headers: { Accept: 'text/html' } });
    await until(
      async () => requestLines(),
      (lines) => lines.filter(({ path }) => String(path).includes('forged')).length === 2,
    );
    for (const line of requestLines())
      expect(
        Object.keys(line)
          .filter((name) => name !== 'route')
          .sort(),
      ).toEqual(['id', 'method', 'milliseconds', 'path', 'status']);
  });

  it('carries the identifier of a proxy, no query, no address and no other header', async () => {
    const id = 'proxy-7f3a9c1e';
    const headers = {
      'X-Request-Id': id,
      'X-Forwarded-For': '203.0.113.7',
      Cookie: SECRET,
      Authorization: SECRET,
      Referer: `https://x.example/${SECRET}`,
    };
    await get(`v1/en.json?token=${SECRET}`, headers);
    await request(`${product.cms.url}/admin/registration-info?registrationToken=${SECRET}`, {
      headers: { ...headers, 'X-Request-Id': `${id}-admin` },
    });
    const lines = await until(
      async () => requestLines().filter((line) => String(line['id']).startsWith(id)),
      ({ length }) => length === 2,
    );
    expect(lines.find((line) => line['id'] === id)).toMatchObject({
      method: 'GET',
      route: 'v1/{locale}.json',
      path: `${API_PATH}/v1/en.json`,
      status: 200,
    });
    expect(product.cms.log).not.toMatch(new RegExp(`${SECRET}|203\\.0\\.113\\.7`));
  });
});

describe('health', () => {
  it('tells of the process', async () => {
    const { status, bytes } = await get('health/live');
    expect([status, JSON.parse(bytes.toString())]).toEqual([200, { live: true, eventLoopLag: expect.any(Number) }]);
  });

  it('tells, apart from that, whether to send requests: not while it drains', async () => {
    expect(await readiness(product.cms)).toMatchObject({ ready: true, degraded: false, draining: false });
    product.cms.signal('SIGTERM');
    const answer = await until(
      () => get('health/ready'),
      ({ status }) => status === 503,
    );
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({ ready: false, draining: true });
    expect((await get('health/live')).status).toBe(200);
    expect((await get('v1/en.json')).status).toBe(200);
  });
});
