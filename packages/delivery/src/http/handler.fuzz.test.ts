import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELSEWHERE, serve } from '../testing/server.js';
import { wholeSite } from '../testing/site.js';

const site = wholeSite();
const [{ hash } = { hash: '' }] = site.revisions;

const SEGMENTS = [
  'v1', 'v2', 'widgets', 'health', 'live', 'ready', 'media', 'snapshots', 'fragments', 'en.json', 'zh.json', 'zh-Hant.json', 'fr.json', 'en', 'pb-grasp', 'pb-grasp.html',
  'culture.html', 'pb-concept.html', '480.webp', 'a'.repeat(64), hash, `${hash}.json`, '..', '.', '', '%2e%2e', '%00', '%', '%zz', '*', '?', '?x=1', '#', ';', '\\', '{en}.json',
  'activities', 'embed', 'pb-activity', 'theory-class', 'theory-class.html', 'theory-class.ics', 'index.json', '2026-11.json',
  'party-building.js', '0.1.0', '__proto__', 'constructor', 'constructor.json', 'x'.repeat(5000), '\u00ff',
]; // prettier-ignore
const HEADERS = [
  'Accept-Encoding',
  'If-None-Match',
  'Origin',
  'Cookie',
  'Authorization',
  'Range',
  'X-Forwarded-Host',
  'If-Modified-Since',
  'Upgrade',
  'Expect',
];
const VALUES = [
  '',
  '*',
  'br',
  'gzip;q=0',
  ';q=',
  'br;q=1.',
  ',,,',
  '"',
  'W/"',
  '"a","b"',
  `"${hash}-br"`,
  '__proto__',
  'null',
  '-1',
  '\u00e9\u00ff',
  '\t',
  'x'.repeat(3000),
  '100-nothing',
];
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'TRACE', 'PURGE'];

const KNOWN = [
  ...['en.json', 'zh.json', `snapshots/${hash}.json`, 'en/fragments/pb-grasp/culture.html'],
  ...['en/fragments/pb-activity/theory-class.html', 'zh/fragments/pb-activity/theory-class.html', 'en/activities/theory-class.json'],
];
const known = fc
  .tuple(fc.constantFrom(...KNOWN), fc.constantFrom('', '?', '?x=1', '/', '%00'))
  .map((parts) => `/api/party-building/v1/${parts.join('')}`);
const any = fc
  .tuple(
    fc.constantFrom('/api/party-building/', '/api/party-building/v1/', '/', '//', 'http://evil.example/api/party-building/v1/'),
    fc.array(fc.constantFrom(...SEGMENTS), { maxLength: 5 }),
  )
  .map(([start, segments]) => start + segments.join('/'));
const path = fc.oneof(known, any);
const headers = fc.array(fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...VALUES)), { maxLength: 6 });

/** Answers that the handler gives, Node gives to malformed requests, or what stands behind us gives. */
const EXPECTED = new Set([200, 302, 304, 404, 405, ELSEWHERE, 400, 417, 431]);

describe('whatever is sent', () => {
  it('is answered, never by a failure', async () => {
    const { send, errors } = await serve({ site: () => site });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...METHODS), path, headers, async (method, target, fields) => {
        const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
        const answer = await send(
          Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n${lines}\r\n`, 'latin1'),
        );
        const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
        seen.add(Number(status));
        expect(EXPECTED).toContain(Number(status));
        expect(answer).not.toMatch(/evil\.example|node:internal|\bat .*\.[jt]s:/);
      }),
      { numRuns: 3_000, seed: 1 },
    );
    expect(errors).toEqual([]);
    // The strings have to reach every kind of answer, or the test proves little.
    expect([...seen]).toEqual(expect.arrayContaining([200, 302, 304, 404, 405, ELSEWHERE, 400, 417]));
  }, 120_000);
});
