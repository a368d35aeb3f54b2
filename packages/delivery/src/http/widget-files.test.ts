import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';

const API = '/api/party-building';
const FOREVER = 'public, max-age=31536000, immutable';

describe('the elements', () => {
  it.each([
    [
      'widgets/v1/party-building.js',
      'text/javascript; charset=utf-8',
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    ],
    ['widgets/v1/pre.css', 'text/css; charset=utf-8', 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'],
    ['widgets/0.1.0/party-building.js', 'text/javascript; charset=utf-8', FOREVER],
    ['widgets/0.1.0/integrity.json', 'application/json; charset=utf-8', FOREVER],
  ])('stand at %s', async (path, type, caching) => {
    const { ask } = await serve();
    const { status, headers } = await ask(`${API}/${path}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching, 'access-control-allow-origin': '*' });
  });
});
