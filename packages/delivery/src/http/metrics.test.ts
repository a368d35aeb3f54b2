import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;

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
