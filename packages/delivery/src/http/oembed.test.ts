import { describe, expect, it } from 'vitest';
import type { OEmbed } from '../outlets/oembed.js';
import { serve, type Answer } from '../testing/server.js';
import { fixtureSite, wholeSite } from '../testing/site.js';
import type { Access } from './access.js';

const API = '/api/party-building';
const CMS = `https://cms.example.com${API}`;
const PAGE = `${CMS}/embed/en/pb-grasp/culture`;
const PORTAL = 'https://portal.example.com';

async function oembed(
  query: string,
  { access = { origins: '*' }, headers = {} }: { access?: Access; headers?: Record<string, string> } = {},
) {
  const { ask } = await serve({ site: () => fixtureSite({ access }) });
  return ask(`${API}/oembed${query}`, { headers });
}
const of = (url: string, more = '') => `?url=${encodeURIComponent(url)}${more}`;
const site = wholeSite();
const json = ({ body }: Answer) => JSON.parse(body.toString()) as OEmbed;

describe('oEmbed', () => {
  it('says how to frame an embed page', async () => {
    const answer = await oembed(of(PAGE, '&format=json'));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    const { html, ...rest } = json(answer);
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringContaining('Culture'),
      provider_name: expect.stringMatching(/\w/),
      provider_url: 'https://cms.example.com',
      cache_age: 300,
      width: 960,
      height: 720,
    });
    expect(html).toMatch(
      /^<iframe src="https:\/\/cms\.example\.com\/api\/party-building\/embed\/en\/pb-grasp\/culture" title="[^"<]+" width="960" height="720" [^<>]*><\/iframe>$/,
    );
  });

  it('knows the page of each activity, of whatever time', async () => {
    const { ask } = await serve({ site: () => site });
    const answer = await ask(`${API}/oembed${of(`${CMS}/embed/en/pb-activity/founding-day`)}`);
    expect(json(answer)).toMatchObject({ title: expect.stringMatching(/^Founding day/) as string, height: 720 });
    expect(json(answer).html).toContain(`src="${CMS}/embed/en/pb-activity/founding-day"`);
    for (const page of ['pb-activity', 'pb-activity/nothing', 'pb-activity/2020-07-01-founding-day'])
      expect((await ask(`${API}/oembed${of(`${CMS}/embed/en/${page}`)}`)).status).toBe(404);
  });

  it('is found from each embed page', async () => {
    const { ask } = await serve();
    const html = (await ask(`${API}/embed/en/pb-grasp/culture`)).body.toString();
    const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(href).toContain(`${CMS}/oembed?`);
    const answer = await ask(href.slice('https://cms.example.com'.length));
    expect(json(answer).html).toContain(`src="${PAGE}"`);
  });

  it.each([
    ['&maxwidth=400', 400, 720],
    ['&maxheight=300', 960, 300],
    ['&maxwidth=320&maxheight=200', 320, 200],
    ['&maxwidth=5000&maxheight=5000', 960, 720],
    ['&maxwidth=0&maxheight=-1', 960, 720],
    ['&maxwidth=1e9&maxheight="><script>', 960, 720],
  ])('with %s is %d by %d', async (room, width, height) => {
    const answer = json(await oembed(of(PAGE, room)));
    expect([answer.width, answer.height]).toEqual([width, height]);
    expect(answer.html).toContain(` width="${width}" height="${height}" `);
  });

  it('gives back nothing of what it was asked', async () => {
    const answer = await oembed(of(`${PAGE}?"><script>alert(1)</script>#x`, '&callback=alert&maxwidth=%22%3E'));
    expect(answer.status).toBe(200);
    expect(json(answer).html).toContain(`src="${PAGE}"`);
    expect(answer.body.toString()).not.toMatch(/script>|alert/);
  });

  it.each([
    `${CMS}/embed/fr/pb-concept`,
    `${CMS}/embed/en/pb-grasp`,
    `${CMS}/embed/en/pb-grasp/nothing`,
    `${CMS}/v1/en.json`,
    'https://cms.example.com/admin',
    'https://cms.example.com.evil.example/api/party-building/embed/en/pb-concept',
    'https://user@cms.example.com/api/party-building/embed/en/pb-concept',
    'http://cms.example.com/api/party-building/embed/en/pb-concept',
    'https://evil.example/api/party-building/embed/en/pb-concept',
    '/api/party-building/embed/en/pb-concept',
    'javascript:alert(1)',
    '',
  ])('knows nothing of %s', async (url) => {
    const answer = await oembed(of(url));
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('has no XML, and needs an address', async () => {
    expect((await oembed(of(PAGE, '&format=xml'))).status).toBe(501);
    expect((await oembed('')).status).toBe(400);
    expect((await oembed(`?x=${'y'.repeat(5000)}&url=${PAGE}`)).status).toBe(400);
  });

  it('is not sent again to who has it', async () => {
    const { etag = '' } = (await oembed(of(PAGE))).headers;
    const again = await oembed(of(PAGE), { headers: { 'If-None-Match': etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await oembed(of(PAGE, '&maxwidth=100'), { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it.each<[string, Access]>([
    ['readers', { origins: [PORTAL] }],
    ['frames', { origins: '*', frameAncestors: [PORTAL] }],
  ])('where %s are limited answers only the portals that may frame', async (_, access) => {
    const allowed = await oembed(of(PAGE), { access, headers: { Origin: PORTAL } });
    expect([allowed.status, allowed.headers.vary]).toEqual([200, 'Origin']);
    expect((await oembed(of(PAGE), { access, headers: { Origin: 'https://other.example' } })).status).toBe(401);
    expect((await oembed(of(PAGE), { access })).status).toBe(401);
  });
});
