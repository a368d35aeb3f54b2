import { buildSnapshot } from '../snapshot/snapshot.js';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { serve, type Answer } from '../testing/server.js';
import { fixtureSite, zhCN } from '../testing/site.js';

const API = '/api/party-building';
const FRESH = 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800';
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

describe('a fragment', () => {
  it('is HTML that can do nothing when opened by itself', async () => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/en/fragments/pb-grasp/culture.html`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': FRESH,
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(answer.body.toString()).toContain('Closely Grasp the Building of Enterprise Culture');
  });

  it('goes on to the published language, item and all', async () => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/zh-SG/fragments/pb-value-card/teach-to-fish.html`);
    expect(answer.headers.location).toBe(`https://cms.example.com${API}/v1/zh-CN/fragments/pb-value-card/teach-to-fish.html`);
  });

  it.each([
    [
      'v1/en/fragments/pb-grasp/absent.html',
      { error: 'unknown-item', items: ['development-goal', 'culture', 'two-roles', 'social-responsibility'] },
    ],
    ['v1/en-GB/fragments/pb-grasp/absent.html', { error: 'unknown-item' }],
    ['v1/en/fragments/pb-grasp.html', { error: 'unknown-item' }],
    ['v1/en/fragments/pb-value-card/culture.html', { error: 'unknown-item', items: ['value-order', 'teach-to-fish'] }],
    ['v1/en/fragments/pb-concept/culture.html', { error: 'not-found' }],
    ['v1/en/fragments/pb-calendar.html', { error: 'not-found', message: expect.stringContaining('pb-four-grasps') as string }],
    ['v1/fr/fragments/pb-concept.html', { error: 'unknown-locale' }],
  ])('%s is an error that helps', async (path, error) => {
    const { ask } = await serve();
    const answer = await ask(`${API}/${path}`);
    expect(answer.status).toBe(404);
    expect(json(answer)).toMatchObject(error);
  });

  it('of what is not published yet says so', async () => {
    const { concept: _, ...headless } = fixtureSnapshot('en');
    const site = fixtureSite({ snapshots: [zhCN, buildSnapshot(headless)] });
    const { ask } = await serve({ site: () => site });
    expect(json(await ask(`${API}/v1/en/fragments/pb-concept.html`))).toMatchObject({ error: 'not-published' });
  });
});
