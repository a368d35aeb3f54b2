import type { ApiError } from '@party-building/contract';
import { fixtureActivities } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { listingOf } from '../testing/listing.js';
import { serve, type Answer } from '../testing/server.js';
import { fixtureSite, wholeSite } from '../testing/site.js';

const API = '/api/party-building/v1';
const site = wholeSite();
const start = () => serve({ site: () => site });
const error = ({ body }: Answer) => JSON.parse(body.toString()) as ApiError;

describe('the routes of activities', () => {
  it.each([
    ['activities/index.json', 'application/json; charset=utf-8'],
    ['activities/2026-11.json', 'application/json; charset=utf-8'],
    ['activities/1999-01.json', 'application/json; charset=utf-8'],
    ['activities/2026-09-04-theory-class.json', 'application/json; charset=utf-8'],
    ['activities/2026-09-04-theory-class.jsonld', 'application/ld+json; charset=utf-8'],
    ['activities/2026-09-04-theory-class.ics', 'text/calendar; charset=utf-8'],
    ['activities/theory-class.json', 'application/json; charset=utf-8'],
    ['activities/theory-class.jsonld', 'application/ld+json; charset=utf-8'],
    ['activities/theory-class.ics', 'text/calendar; charset=utf-8'],
    ['fragments/pb-activity/theory-class.html', 'text/html; charset=utf-8'],
    ['activities.ics', 'text/calendar; charset=utf-8'],
    ['activities.atom', 'application/atom+xml; charset=utf-8'],
    ['activities.feed.json', 'application/feed+json; charset=utf-8'],
    ['activities/by/kind/learning.ics', 'text/calendar; charset=utf-8'],
    ['activities/by/venue/hall.atom', 'application/atom+xml; charset=utf-8'],
    ['activities/by/grasp/culture.feed.json', 'application/feed+json; charset=utf-8'],
  ])('%s is %s, revalidated by its entity tag', async (path, type) => {
    const { ask } = await start();
    const answer = await ask(`${API}/en/${path}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    const headers = { 'Accept-Encoding': 'br', 'If-None-Match': answer.headers.etag ?? '' };
    expect((await ask(`${API}/en/${path}?utm=1`, { headers })).status).toBe(304);
    expect((await ask(`${API}/en/${path}`, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } })).headers.etag).toBe(
      answer.headers.etag,
    );
  });

  it('do not depend on who asks from where', async () => {
    const { ask } = await start();
    const plain = await ask(`${API}/en/activities.ics`);
    const hostile = await ask(`${API}/en/activities.ics`, { headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' } });
    expect(hostile.body).toEqual(plain.body);
    expect(plain.body.toString()).toContain('https://cms.example.com/api/party-building/');
  });

  it.each([
    ['zh/activities.ics', 'zh-CN/activities.ics'],
    ['en-GB/activities/2026-11.json', 'en/activities/2026-11.json'],
    ['zh-Hans/activities/by/venue/hall.atom', 'zh-CN/activities/by/venue/hall.atom'],
    ['zh-SG/activities/2026-09-04-theory-class.jsonld', 'zh-CN/activities/2026-09-04-theory-class.jsonld'],
    ['zh/activities/theory-class.json', 'zh-CN/activities/theory-class.json'],
    ['en-GB/fragments/pb-activity/theory-class.html', 'en/fragments/pb-activity/theory-class.html'],
  ])('%s leads to %s', async (from, to) => {
    const { ask } = await start();
    const { status, headers } = await ask(`${API}/${from}`);
    expect([status, headers.location]).toEqual([302, `https://cms.example.com${API}/${to}`]);
  });

  it.each([
    ['en/activities/2026-11-11-nothing.json', 'unknown-item', undefined],
    ['en/activities/2026-11-11-nothing.ics', 'unknown-item', undefined],
    ['zh/activities/2026-11-11-nothing.jsonld', 'unknown-item', undefined],
    ['en/activities/nothing.json', 'unknown-item', undefined],
    ['en/fragments/pb-activity/nothing.html', 'unknown-item', undefined],
    ['en/fragments/pb-activity/2026-09-04-theory-class.html', 'unknown-item', undefined],
    ['en-GB/fragments/pb-activity/nothing.html', 'unknown-item', undefined],
    ['en/fragments/pb-activity.html', 'unknown-item', undefined],
    ['fr/fragments/pb-activity/theory-class.html', 'unknown-locale', undefined],
    ['en/activities/by/venue/nowhere.ics', 'unknown-item', ['hall', 'library']],
    ['en/activities/by/kind/dance.atom', 'unknown-item', ['learning', 'volunteering', 'leisure', 'culture', 'ceremony']],
    ['en/activities/by/person/li.ics', 'not-found', undefined],
    ['en/activities/2026-13.json', 'not-found', undefined],
    ['en/activities/2026-11.ics', 'not-found', undefined],
    ['en/activities/index.ics', 'not-found', undefined],
    ['en/activities.rss', 'not-found', undefined],
    ['en/activities/', 'not-found', undefined],
    ['en/activities', 'not-found', undefined],
    ['fr/activities.ics', 'unknown-locale', undefined],
  ])('%s is answered with %s', async (path, name, items) => {
    const { ask } = await start();
    const answer = await ask(`${API}/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(error(answer)).toMatchObject({ error: name });
    expect(error(answer).items).toEqual(items);
    expect(error(answer).message).toMatch(/\.$/);
  });

  it('say that nothing is published where a locale has no activities yet', async () => {
    const { ask } = await serve({ site: () => fixtureSite() });
    for (const path of ['activities.ics', 'activities/theory-class.json', 'fragments/pb-activity/theory-class.html'])
      expect(error(await ask(`${API}/en/${path}`))).toEqual({
        error: 'not-published',
        message: 'No activities are published in en yet.',
      });
  });

  it('keep no more than a few hundred answers, whoever reads all of many', async () => {
    const [pattern] = fixtureActivities('en').slice(4);
    const activities = Array.from({ length: 700 }, (_, i) => ({ ...pattern!, key: `m${i}`, slug: `2026-11-05-m${i}` }));
    const { resources } = wholeSite({ listings: [listingOf('en', activities)] });
    const first = resources.get(`${API}/en/activities/2026-11-05-m0.json`);
    expect(resources.get(`${API}/en/activities/2026-11-05-m0.json`)).toBe(first);
    for (const { slug } of activities) resources.get(`${API}/en/activities/${slug}.json`);
    const again = resources.get(`${API}/en/activities/2026-11-05-m0.json`);
    expect(again).not.toBe(first);
    expect(again?.in('identity').etag).toBe(first?.in('identity').etag);
  });
});
