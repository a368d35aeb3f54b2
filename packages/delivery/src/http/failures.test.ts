import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';
import { fixtureSite } from '../testing/site.js';
import type { RequestRecord } from './request-record.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;

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
