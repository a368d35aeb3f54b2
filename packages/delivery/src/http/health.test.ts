import { describe, expect, it } from 'vitest';
import { serve, type Answer } from '../testing/server.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

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
