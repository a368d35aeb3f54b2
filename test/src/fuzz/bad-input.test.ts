import { readdir } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { API_PATH } from '@party-building/contract';
import { routeOf } from '@party-building/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { startProduct, type Product } from '../harness/product';
import { oneOfEach, publicAddresses, type PublicAddress } from '../harness/public-addresses';
import { request } from '../harness/request';
import { attempts, type Attempt } from './generator';
import { send, type Reply } from './send';

const REQUESTS = FULL ? 100_000 : 5_000;
const SEED = 20_261_122;
const AT_ONCE = 16;
/** What heap in use may grow by: caches of Strapi and of the engine fill once. */
const HEAP_RATIO = 1.15;
const OURS = new RegExp(`^${API_PATH}/(?:v1|widgets|health|metrics|embed|oembed|openapi\\.json)(?:[/?]|$)`);

let product: Product;
let addresses: PublicAddress[];
beforeAll(async () => {
  product = await startProduct({}, { inside: true });
  addresses = await publicAddresses(product.cms);
});
afterAll(() => product.cms.remove());

/** What must not grow by reading: files and rows. */
async function stored(): Promise<object> {
  const files = await readdir(product.cms.directory, { recursive: true });
  // SQLite's own, which come and go.
  return { files: files.filter((file) => !/\.db-\w+$/.test(file)).sort(), rows: await product.cms.rows() };
}

const decoded = ({ headers, body }: Reply): Buffer =>
  headers.get('content-encoding') === 'br'
    ? brotliDecompressSync(body)
    : headers.get('content-encoding') === 'gzip'
      ? gunzipSync(body)
      : body;

describe('bad input', () => {
  it('is answered, never by a failure, and leaves nothing behind', async () => {
    const { cms } = product;
    const port = Number(new URL(cms.url).port);
    const control = new Map(addresses.map(({ path, answer }) => [`${API_PATH}/${path}`, answer.bytes]));
    const wrong: string[] = [];
    const statuses = new Map<number, number>();

    const check = ({ method, target, bytes }: Attempt, reply: Reply | undefined): void => {
      if (!reply) return;
      const { status, headers, body } = reply;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const say = (what: string): void =>
        void wrong.push(`${status} ${what}: ${JSON.stringify(bytes.toString('latin1', 0, 600))} → ${body.toString('utf8', 0, 300)}`);
      // 501: Strapi's for a method that it does not know (RFC 9110, 15.6.2), oEmbed's for a format.
      if (status >= 500 && status !== 501) say('is a failure');
      if (!(status >= 200)) say('is no answer');
      if (/node:internal|node_modules|\bat \S+ \(/.test(body.toString('latin1'))) say('shows the inside');
      if (!OURS.test(target) || headers.get('content-type') === undefined || method === 'HEAD') return;
      const path = target.split('?')[0] ?? '';
      const expected = control.get(path);
      if (status >= 400 && body.length > 0) {
        const error = parsed(body) as { error?: unknown; message?: unknown } | undefined;
        if (typeof error?.error !== 'string' || typeof error.message !== 'string') say('is no JSON error');
      } else if (status === 200 && expected && !decoded(reply).equals(expected)) say('differs from the control');
      else if (status === 200 && !expected && !['oembed', 'health/live', 'health/ready', 'v1/events'].includes(routeOf(path)))
        say('is unknown to the control');
    };

    const run = async (seed: number, count: number): Promise<void> => {
      const list = attempts(
        seed,
        addresses.map(({ path }) => path),
      );
      let left = count;
      const sender = async (): Promise<void> => {
        for (; left > 0; ) {
          left--;
          const attempt = list.next().value as Attempt;
          check(attempt, await send(port, attempt));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
    };

    // Everything that is made once, on the first asking, is there before memory is measured.
    await run(SEED - 1, REQUESTS / 5);
    const [heapBefore, storedBefore] = [await cms.heap(), await stored()];
    await run(SEED, REQUESTS);
    const [heapAfter, storedAfter] = [await cms.heap(), await stored()];

    expect(wrong.slice(0, 20)).toEqual([]);
    printFigure({ name: 'fuzz.requests', value: [...statuses.values()].reduce((a, b) => a + b, 0), unit: 'answer' });
    for (const [status, count] of [...statuses].sort(([a], [b]) => a - b))
      printFigure({ name: `fuzz.status.${status}`, value: count, unit: 'answer' });
    printFigure({ name: 'fuzz.failures', value: wrong.length, unit: 'answer', limit: 0 });
    printFigure({ name: 'fuzz.heap_after_vs_before', value: heapAfter / heapBefore, unit: 'ratio', limit: HEAP_RATIO });
    // The attempts have to reach every kind of answer, or they prove little.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 302, 400, 404, 405]));
    expect(storedAfter).toEqual(storedBefore);
    expect(heapAfter / heapBefore).toBeLessThan(HEAP_RATIO);
    for (const { path, answer } of oneOfEach(addresses)) expect((await request(cms.api(path))).bytes).toEqual(answer.bytes);
  }, 900_000);

  it('changes no byte and no header of what is served', async () => {
    const { cms } = product;
    const hostile: [query: string, headers: Record<string, string>][] = [
      ['?utm_source=x&status=draft&locale=fr&populate=*', {}],
      [`?${'cachebuster=1&'.repeat(100)}`, {}],
      ['', { Host: 'evil.example' }],
      [
        '',
        { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-For': '10.0.0.1', 'X-Forwarded-Prefix': '/evil' },
      ],
      ['', { Forwarded: 'for=1.2.3.4;host=evil.example;proto=http', 'X-Real-IP': '1.2.3.4' }],
      ['', { Cookie: 'strapi_jwt=x; koa.sess=y', Authorization: 'Bearer x' }],
      ['', { 'X-Original-URL': '/admin', 'X-Rewrite-URL': '/admin', 'X-HTTP-Method-Override': 'DELETE' }],
      ['', { Accept: 'text/evil', 'Accept-Language': 'fr', 'User-Agent': 'evil', Referer: 'https://evil.example/' }],
      ['', { Range: 'bytes=0-1', 'If-Range': '"x"', 'If-Modified-Since': 'Tue, 01 Jan 2999 00:00:00 GMT', 'If-Match': '"x"' }],
      ['', { 'X-Request-Id': 'evil-evil-evil', TE: 'trailers', 'Cache-Control': 'no-transform', Pragma: 'no-cache' }],
    ];
    const withoutDate = ({ date: _, ...rest }: Record<string, unknown>): object => rest;
    const sample = oneOfEach(addresses);
    expect(sample.length).toBeGreaterThan(10);
    let compared = 0;
    for (const { path } of sample) {
      for (const coding of ['identity', 'gzip', 'br']) {
        const headers = { 'Accept-Encoding': coding };
        const control = await request(cms.api(path), { headers });
        for (const [query, more] of hostile) {
          const answer = await request(cms.api(path) + query, { headers: { ...headers, ...more } });
          expect([path, query, more, answer.status, withoutDate(answer.headers), answer.bytes.equals(control.bytes)]).toEqual([
            path,
            query,
            more,
            control.status,
            withoutDate(control.headers),
            true,
          ]);
          compared++;
        }
      }
    }
    printFigure({ name: 'fuzz.differential.compared', value: compared, unit: 'answer' });
  });
});

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
