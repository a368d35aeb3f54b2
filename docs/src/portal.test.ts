import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAGES } from './pages.js';
import { createPortal } from './portal.js';
import { readSettings } from './settings.js';
import { FakeCms } from './testing/fake-cms.js';

const PARTY_LIFE = [
  'pb-activity',
  'pb-activities',
  'pb-activity-calendar',
  'pb-venues',
  'pb-carriers',
  'pb-culture-logos',
  'pb-mechanisms',
];
const CONCEPT = 'v1/zh-CN/fragments/pb-concept.html';
const MISSING = '党建内容暂时无法显示，请稍后再来。';
const WITHDRAWN = '这部分内容尚未发布。';

let cms: FakeCms;
let copies: string;
let portal: Server | undefined;
let log: string[];

beforeEach(async () => {
  cms = await new FakeCms().start();
  copies = await mkdtemp(join(tmpdir(), 'portal-'));
  await startPortal();
});
afterEach(async () => {
  await stopPortal();
  await cms.stop();
  await rm(copies, { recursive: true });
});

async function startPortal(): Promise<void> {
  log = [];
  portal = await createPortal(readSettings({ PUBLIC_URL: cms.url, PORTAL_COPIES: copies }), (line) => log.push(line));
  portal.listen(0, '127.0.0.1');
  await once(portal, 'listening');
}

async function stopPortal(): Promise<void> {
  if (!portal?.listening) return;
  const closed = once(portal, 'close');
  portal.close();
  portal.closeAllConnections();
  await closed;
}

const address = () => `http://127.0.0.1:${(portal?.address() as AddressInfo).port}`;
const get = (path: string, init?: RequestInit) => fetch(address() + path, { redirect: 'manual', ...init });
const html = async (path = '/') => (await get(path)).text();

describe('a page', () => {
  it.each(
    ['zh-CN', 'en'].flatMap((locale): [string, string, string[]][] => [
      [locale === 'en' ? '/en/' : '/', locale, ['pb-concept', 'pb-four-grasps', 'pb-value-cards']],
      [locale === 'en' ? '/en/party-life/' : '/party-life/', locale, PARTY_LIFE],
      [locale === 'en' ? '/en/lobby/' : '/lobby/', locale, ['pb-signage']],
    ]),
  )('%s is in %s and holds the fragments of its elements inside their tags', async (path, locale, elements) => {
    const page = await html(path);
    expect(page).toContain(`<html lang="${locale}">`);
    const tags = [...page.matchAll(/<(pb-[a-z-]+) lang="([^"]+)"(?: item="([^"]+)")?[^>]*><p>([^<]*)<\/p><\/\1>/g)];
    expect(tags.map(([, element]) => element)).toEqual(elements);
    for (const [, element, lang, item, text] of tags)
      expect([lang, text]).toEqual([locale, `v1/${locale}/fragments/${element}${item ? `/${item}` : ''}.html`]);
  });

  it('/hostile/ shows both languages', async () => {
    const page = await html('/hostile/');
    for (const locale of ['zh-CN', 'en']) expect(page).toContain(`<pb-concept><p>v1/${locale}/fragments/pb-concept.html</p></pb-concept>`);
  });

  it.each(Object.keys(PAGES))('%s embeds the elements by style sheet and module of the CMS', async (path) => {
    const page = await html(path);
    expect(page).toContain(`<link rel="stylesheet" href="${cms.url}/api/party-building/widgets/v1/pre.css" />`);
    expect(page).toContain(`<script type="module" src="${cms.url}/api/party-building/widgets/v1/party-building.js"></script>`);
  });

  it.each([...Object.keys(PAGES), '/nowhere'])('%s is sent under the strict policy and breaks it nowhere', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src ${cms.url}; style-src 'self' ${cms.url}; img-src 'self' ${cms.url}; connect-src ${cms.url}; ` +
        `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types party-building lit-html`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(await response.text()).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! type="module" src="http)/i);
  });

  it.each([...Object.keys(PAGES), '/nowhere'])('%s names only files that are there', async (path) => {
    const files = [...(await html(path)).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, file]) => file ?? '');
    expect(files).toContain('/mark.svg');
    for (const file of files) expect((await get(file)).status, file).toBe(200);
  });

  it('is the same whatever the query', async () => {
    expect(await html('/?locale=en&x=<script>')).toBe(await html('/'));
  });

  it('is found without its last slash', async () => {
    const response = await get('/en');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/']);
  });

  it('has a head without a body for HEAD, and takes no other method', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await get('/', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('files', () => {
  it('are served with their type and an ETag', async () => {
    const response = await get('/portal.css');
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await get('/portal.css', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each(['/../package.json', '/party-life.en.html', '/%2e%2e/pages/en.html', '/..%2fpages/en.html', '/pages/en.html', '/%'])(
    '%s is not one of them',
    async (path) => {
      // fetch would clean the path up before it sends it
      const sent = request(`${address()}/`, { path }).end();
      const [response] = await once(sent, 'response');
      response.resume();
      expect(response.statusCode).toBe(404);
    },
  );
});

describe('what the CMS publishes', () => {
  it('is shown by the next reload; what has not changed costs a 304', async () => {
    cms.fragments.set(CONCEPT, '<p>旧</p>');
    expect(await html()).toContain('<p>旧</p>');
    cms.fragments.set(CONCEPT, '<p>新</p>');
    cms.statuses.length = 0;
    expect(await html()).toContain('<p>新</p>');
    expect(cms.statuses.sort()).toEqual([200, 304, 304]);
  });

  it.each(['not-published', 'unknown-item', 'unknown-locale'])(
    'and takes back (%s) leaves the page, also after a restart',
    async (error) => {
      cms.fragments.set(CONCEPT, '<p>谢幕</p>');
      expect(await html()).toContain('<p>谢幕</p>');
      cms.answer = (_, response) => response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
      for (const restart of [false, true]) {
        if (restart) {
          await stopPortal();
          await cms.stop();
          await startPortal();
        }
        const page = await html();
        expect(page).not.toContain('谢幕');
        expect(page).toContain(restart ? MISSING : WITHDRAWN);
      }
    },
  );
});

describe('while the CMS fails', () => {
  beforeEach(async () => {
    cms.fragments.set(CONCEPT, '<p>最后一份</p>');
    await html();
  });

  it('the last good copy stands, also after a restart, and the CMS is asked again when it is back', async () => {
    await cms.stop();
    expect(await html()).toContain('<p>最后一份</p>');
    await stopPortal();
    await startPortal();
    expect(await html()).toContain('<p>最后一份</p>');
    expect(log.join('\n')).toMatch(/pb-concept\.html: .*the last good copy is shown/);
    cms.fragments.set(CONCEPT, '<p>恢复</p>');
    await cms.start();
    expect(await html()).toContain('<p>恢复</p>');
  });

  const page = { 'content-type': 'text/html' };
  it.each<[string, NonNullable<FakeCms['answer']>]>([
    ['answers 500', (_, response) => response.writeHead(500, page).end('<p>oops</p>')],
    ['is hidden behind a 404 of something else', (_, response) => response.writeHead(404, page).end('<p>oops</p>')],
    ['sends JSON', (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('"oops"')],
    [
      'redirects',
      ({ url }, response) => response.writeHead(url === '/else' ? 200 : 302, { ...page, location: '/else' }).end('<p>oops</p>'),
    ],
    [
      'breaks off',
      (_, response) => response.writeHead(200, { ...page, 'content-length': '99' }).write('<p>oops', () => response.destroy()),
    ],
    ['sends a script', (_, response) => response.writeHead(200, page).end('<p>oops</p><script>alert(1)</script>')],
    ['sends without end', (_, response) => response.writeHead(200, page).end(`<p>oops</p>${' '.repeat(2 ** 20)}`)],
    ['never answers', () => undefined],
  ])('and %s, the last good copy stands', async (_, answer) => {
    cms.answer = answer;
    const shown = await html();
    expect(shown).toContain('<p>最后一份</p>');
    expect(shown).not.toContain('oops');
    expect(log.length).toBeGreaterThan(0);
  });

  it('a sentence stands where there was no copy yet, in the language of the place', async () => {
    await cms.stop();
    expect(await html('/en/')).toContain(
      '<pb-concept lang="en"><p>The Party building content cannot be shown at the moment. Please come back later.</p></pb-concept>',
    );
  });
});
