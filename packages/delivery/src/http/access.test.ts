import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';
import { en, fixtureSite } from '../testing/site.js';

const API = '/api/party-building';

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
