import { describe, expect, it } from 'vitest';
import { ELSEWHERE, serve, type Answer } from '../testing/server.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

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
