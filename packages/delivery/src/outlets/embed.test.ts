import { BUILD_DAY, fixtureSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import type { Access } from '../http/access.js';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { serve, type Answer } from '../testing/server.js';
import { en, fixtureSite, zhCN } from '../testing/site.js';
import { embedContents } from './embed.js';

const API = '/api/party-building';
const OPEN: Access = { origins: '*' };
const PORTAL = 'https://portal.example.com';
const OTHER = 'https://other.example.com:8443';

/** The directives of a Content-Security-Policy. */
const directives = (policy: unknown): Record<string, string> =>
  Object.fromEntries(
    String(policy)
      .split('; ')
      .map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
  );

async function page(path: string, access: Access = OPEN): Promise<Answer & { html: string }> {
  const { ask } = await serve({ site: () => fixtureSite({ access }) });
  const answer = await ask(`${API}/${path}`);
  return { ...answer, html: answer.body.toString() };
}

describe('an embed page', () => {
  it('holds the fragment inside the tag, our script and style sheets, and nothing inline', async () => {
    const { status, headers, html } = await page('embed/en/pb-grasp/culture');
    expect([status, headers['content-type'], headers.etag]).toEqual([200, 'text/html; charset=utf-8', expect.stringMatching(/^"\w+"$/)]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toMatch(/<title>[^<]*Enterprise Culture[^<]*<\/title>/i);
    expect(html).toMatch(/<pb-grasp lang="en" item="culture" heading-level="1">.*<h1[^>]*>.*<\/pb-grasp>/s);
    expect(html).toContain('src="../../../widgets/v1/party-building.js"');
    expect(html).toContain('src="../../../widgets/v1/embed.js"');
    expect(html).toContain('href="../../../widgets/v1/pre.css"');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('says who may load and frame what, under the strictest policy', async () => {
    const { headers } = await page('embed/zh-CN/pb-concept');
    expect(directives(headers['content-security-policy'])).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': '*',
      'require-trusted-types-for': "'script'",
      'trusted-types': 'party-building',
    });
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it.each<[Access, string]>([
    [OPEN, '*'],
    [{ origins: [PORTAL] }, PORTAL],
    [{ origins: [] }, "'none'"],
    [{ origins: '*', frameAncestors: [PORTAL, OTHER] }, `${PORTAL} ${OTHER}`],
    [{ origins: [PORTAL], frameAncestors: [OTHER] }, OTHER],
  ])('under %j may be framed by %s', async (access, ancestors) => {
    const { headers, html } = await page('embed/en/pb-concept', access);
    expect(directives(headers['content-security-policy'])['frame-ancestors']).toBe(ancestors);
    const listed = ancestors === "'none'" ? '' : ancestors;
    expect(html).toContain(`<meta name="party-building:frame-ancestors" content="${listed}">`);
  });

  it('has another entity tag when others may frame it: a kept copy does not keep the old policy', async () => {
    const [open, limited] = [await page('embed/en/pb-concept'), await page('embed/en/pb-concept', { origins: [PORTAL] })];
    expect(open.headers.etag).not.toBe(limited.headers.etag);
  });

  it('is not changed by a query', async () => {
    const { ask } = await serve();
    const [plain, asked] = [await ask(`${API}/embed/en/pb-concept`), await ask(`${API}/embed/en/pb-concept?theme=dark&x=%22%3E`)];
    expect({ ...asked.headers, date: '' }).toEqual({ ...plain.headers, date: '' });
    expect(asked.body).toEqual(plain.body);
  });

  it('loads everything from where it stands, whatever the public address', async () => {
    for (const each of embedContents(zhCN, { baseUrl: 'https://cms.example.com/api/party-building/', access: OPEN, day: BUILD_DAY })) {
      const html = each.body.in('identity').toString();
      for (const [, address = ''] of html.matchAll(/(?:src|srcset|<link rel="stylesheet" href)="([^"]*)"/g))
        expect(address).toMatch(/^\.\.\//);
      const at = new URL(each.path, 'https://elsewhere.example/x/');
      const script = /src="([^"]*party-building\.js)"/.exec(html)?.[1] ?? '';
      expect(new URL(script, at).href).toBe('https://elsewhere.example/x/widgets/v1/party-building.js');
    }
  });

  it('writes every text as text', () => {
    const snapshot = fixtureSnapshot('en');
    const hostile = `"'><script>alert(1)</script>&amp;`;
    if (snapshot.concept) Object.assign(snapshot.concept, { siteName: hostile, pageTitle: hostile, name: hostile });
    for (const each of embedContents(buildSnapshot(snapshot), { baseUrl: '/api/party-building/', access: OPEN, day: BUILD_DAY })) {
      const html = each.body.in('identity').toString();
      expect(html).not.toContain('<script>alert');
      expect(html.match(/<script/g)).toHaveLength(2);
    }
  });

  it('as a file carries its policy, and finds everything with or without a slash at its end', () => {
    const [first] = embedContents(en, { baseUrl: 'https://static.example.com/party/', access: OPEN, day: BUILD_DAY, asFiles: true });
    const html = first?.body.in('identity').toString() ?? '';
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src');
    expect(html).toContain('src="/party/widgets/v1/party-building.js"');
    expect(html).not.toContain('oembed');
  });

  it.each([
    ['embed/zh-Hans/pb-concept', 302, 'https://cms.example.com/api/party-building/embed/zh-CN/pb-concept'],
    ['embed/en-GB/pb-grasp/culture?x=1', 302, 'https://cms.example.com/api/party-building/embed/en/pb-grasp/culture'],
    ['embed/fr/pb-concept', 404, undefined],
    ['embed/en/pb-grasp', 404, undefined],
    ['embed/en/pb-grasp/nothing', 404, undefined],
    ['embed/en/pb-nothing', 404, undefined],
    ['embed/en/pb-concept/culture', 404, undefined],
    ['embed/en/pb-concept/', 404, undefined],
    ['embed', 404, undefined],
  ])('asked for as %s answers %d', async (path, status, location) => {
    const answer = await page(path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });
});
