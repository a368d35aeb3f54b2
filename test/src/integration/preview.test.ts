import type { Snapshot } from '@party-building/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { grantIn, signPreview } from '../harness/preview-token';
import { startProduct, type Product } from '../harness/product';
import { publicAddresses } from '../harness/public-addresses';
import { request, type RawAnswer } from '../harness/request';
import { etags } from '../harness/snapshots';
import { createApiToken, createUser, type Permission } from '../harness/users';

interface Link {
  id: number;
  name: string;
  url?: string;
  creator: string;
  expiresAt: string;
}

const DRAFT = 'A draft that nobody has published';
const PREVIEW: Permission = { action: 'plugin::party-building.preview' };
const uid = (type: string): string => `plugin::party-building.${type}`;

let product: Product;
let grasp: Entry;
beforeAll(async () => {
  product = await startProduct({}, { inside: true });
  const { content } = product;
  grasp = (await content.list('grasp', 'en'))[0]!;
  const whole = await content.read('grasp', 'en', grasp.documentId);
  expect((await content.save('grasp', 'en', grasp.documentId, { ...whole, title: DRAFT })).status).toBe(200);
});
afterAll(() => product.cms.remove());

/** Where Strapi's own Preview leads; as a user of the admin asks for it. */
async function address(type: string, documentId: string | undefined, locale = 'en', by = product.admin): Promise<string | undefined> {
  const query = new URLSearchParams({ ...(documentId !== undefined && { documentId }), locale, status: 'draft' });
  const answer = await by.request<{ data?: { url?: string } }>('GET', `/content-manager/preview/url/${uid(type)}?${query}`);
  return answer.body?.data?.url;
}
const at = (path: string): Promise<RawAnswer> => request(path.startsWith('http') ? path : product.cms.url + path);
const text = async (path: string): Promise<string> => (await at(path)).bytes.toString();
const inline = <T>(html: string, name: string): T =>
  JSON.parse(new RegExp(`data-pb="${name}">(.*?)</script>`).exec(html)?.[1] ?? 'null') as T;
const share = (body: object, by = product.admin) =>
  by.request<{ data: Link }>('POST', '/party-building/previews', { type: 'grasp', documentId: grasp.documentId, locale: 'en', ...body });

const BASE = '/api/party-building/preview';
const SOON = Math.floor(Date.now() / 1000) + 600;

describe('a preview', () => {
  it('shows the draft in the real elements, beside what is published, in each locale', async () => {
    const base = (await address('grasp', grasp.documentId))!;
    const page = await text(base);
    for (const part of ['name="locale" value="zh-CN"', 'name="locale" value="en" checked', 'value="390"', 'value="768"', 'value="1280"'])
      expect(page).toContain(part);
    expect(page).toContain(DRAFT);
    const draft = await text(`${base}/draft/page/en`);
    expect(draft).toMatch(/<pb-grasp lang="en" item="[\w-]+"/);
    expect(inline<Snapshot>(draft, 'snapshot').grasps.map(({ title }) => title)).toContain(DRAFT);
    const published = await text(`${base}/published/page/en`);
    expect(published).toContain('<pb-grasp');
    expect(published).not.toContain(DRAFT);
    const chinese = inline<Snapshot>(await text(`${base}/draft/page/zh-CN`), 'snapshot');
    expect(chinese.locale).toBe('zh-CN');
    expect(await text(`${base}/draft/page/en?shown=whole`)).toContain('<pb-activity-calendar');
  });

  it('serves all that the elements ask for below its own address', async () => {
    const base = (await address('grasp', grasp.documentId))!;
    const snapshot = JSON.parse(await text(`${base}/draft/v1/en.json`)) as Snapshot;
    expect(JSON.stringify(snapshot)).toContain(DRAFT);
    const { slug } = snapshot.activities![0]!;
    const hero = snapshot.concept!.hero!;
    for (const path of [`v1/en/activities/${slug}.json`, `v1/media/${hero.hash}/${hero.widths[0]}.webp`, 'widgets/v1/party-building.js']) {
      const answer = await at(`${base}/draft/${path}`);
      expect([path, answer.status, answer.headers['access-control-allow-origin']]).toEqual([path, 200, '*']);
    }
    expect((await at(`${base}/draft/v1/fr.json`)).status).toBe(404);
  });

  it('is kept nowhere, found by nobody and framed by the admin only', async () => {
    const base = (await address('grasp', grasp.documentId))!;
    const { url } = (await share({})).body.data;
    const ancestors = ({ headers }: RawAnswer): unknown => /frame-ancestors ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];
    for (const path of [base, `${base}/draft/page/en`, `${base}/draft/v1/en.json`, url!, `${BASE}/nothing`]) {
      const { headers } = await at(path);
      expect([headers['cache-control'], headers['referrer-policy'], headers['x-frame-options'], headers['set-cookie']]).toEqual([
        'no-store',
        'no-referrer',
        undefined,
        undefined,
      ]);
      expect(headers['x-robots-tag']).toContain('noindex');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect(ancestors(await at(base))).toBe("'self'");
    expect(ancestors(await at(url!))).toBe("'none'");
    const frame = String((await at(`${base}/draft/page/en`)).headers['content-security-policy']);
    expect(frame).toContain('sandbox allow-scripts');
    expect(frame).not.toContain('allow-same-origin');
    expect((await request(product.cms.url + base, { method: 'POST' })).status).toBe(405);
  });

  it('says where each text of the draft is written', async () => {
    const html = await text(`${(await address('grasp', grasp.documentId))!}/draft/page/en`);
    const texts = inline<{ text: string; type: string; documentId: string; locale: string; path: string }[]>(html, 'texts');
    expect(texts.find((each) => each.text === DRAFT)).toEqual({
      text: DRAFT,
      type: 'grasp',
      documentId: grasp.documentId,
      locale: 'en',
      path: 'title',
    });
    expect(texts.some(({ path }) => path === 'measures.0.title')).toBe(true);
  });

  it('shows a draft that was never published, and what it lacks', async () => {
    const { content } = product;
    const { data: value } = (await content.create('value', 'zh-CN', { kind: 'core-value' })).body;
    const { data: activity } = (await content.create('activity', 'zh-CN', { title: '草稿活动' })).body;
    const ofValue = await text(`${(await address('value', value.documentId, 'zh-CN'))!}/draft/page/zh-CN`);
    expect(ofValue).toContain('［缺少“');
    expect(ofValue).toMatch(/<aside class="notices".*&quot;path&quot;:&quot;statement&quot;/);
    const base = (await address('activity', activity.documentId, 'zh-CN'))!;
    const ofActivity = await text(`${base}/draft/page/zh-CN`);
    expect(ofActivity).toMatch(/&quot;path&quot;:&quot;startDate&quot;/);
    const { activities } = inline<Snapshot>(ofActivity, 'snapshot');
    const shown = activities!.find(({ title }) => title === '草稿活动')!;
    expect((await at(`${base}/draft/v1/zh-CN/activities/${shown.key}.json`)).status).toBe(200);
    expect(await text(`${base}/published/page/zh-CN`)).toContain('not published in this language');
  });

  it('shows a new picture, which no public address serves', async () => {
    const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const [file] = await product.admin.upload([{ name: 'draft.png', type: 'image/png', bytes }]);
    const concept = await product.content.read('concept', 'en');
    expect((await product.content.save('concept', 'en', undefined, { ...concept, hero: file!.id, heroAlt: 'New' })).status).toBe(200);
    const base = (await address('concept', undefined))!;
    const { hero } = inline<Snapshot>(await text(`${base}/draft/page/en`), 'snapshot').concept!;
    const path = `v1/media/${hero!.hash}/${hero!.widths[0]}.webp`;
    expect([(await at(`${base}/draft/${path}`)).status, (await at(product.cms.api(path))).status]).toEqual([200, 404]);
  });

  it('changes nothing that is public', async () => {
    const before = await etags(product.cms);
    await text(`${(await address('grasp', grasp.documentId))!}/draft/page/en`);
    expect(await etags(product.cms)).toEqual(before);
    const pages = await publicAddresses(product.cms);
    expect(pages.filter(({ answer }) => answer.bytes.includes(DRAFT)).map(({ path }) => path)).toEqual([]);
  });
});

describe('an address that is not as it was given', () => {
  it.each(['', '/draft/page/en', '/draft/v1/en.json', '/draft/v1/media/x/1.png'])('shows nothing: …%s', async (rest) => {
    const base = (await address('grasp', grasp.documentId))!;
    const grant = grantIn(base);
    const other = { ...grant, scope: { ...(grant['scope'] as object), documentId: 'other' } };
    const [, mac] = base.split('/').at(-1)!.split('.');
    const forged = [
      signPreview(grant, 'guessed'),
      `${Buffer.from(JSON.stringify(other)).toString('base64url')}.${mac}`,
      signPreview({ kind: 'link', link: 'guessed', expires: SOON }),
      'garbage',
      '%2e%2e',
    ];
    for (const token of forged) expect([token, (await at(`${BASE}/${token}${rest}`)).status]).toEqual([token, 404]);
    const answer = await at(`${BASE}/${signPreview({ ...grant, expires: 1 })}${rest}`);
    expect([answer.status, answer.bytes.includes(DRAFT)]).toEqual([410, false]);
    expect((await at(`${BASE}/${signPreview({ kind: 'link', link: 'old', expires: 1 })}${rest}`)).status).toBe(410);
  });

  it('says in both languages what has happened and whom to ask', async () => {
    const page = await text(`${BASE}/${signPreview({ kind: 'link', link: 'old', expires: 1 })}`);
    for (const part of ['lang="zh-Hans"', '预览链接已过期', 'lang="en"', 'This preview link has expired', 'Ask the person who sent it'])
      expect(page).toContain(part);
  });
});

describe('a shared link', () => {
  it('shows the same without an account, for seven days, and nothing of who writes where', async () => {
    const { status, body } = await share({ name: ' For Li ' });
    expect([status, body.data.name, body.data.creator]).toEqual([201, 'For Li', expect.stringMatching(/.+/)]);
    const days = (new Date(body.data.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    const url = body.data.url!;
    expect(url.startsWith(`${product.cms.url}${BASE}/`)).toBe(true);
    const frame = await text(`${url}/draft/page/en`);
    expect(frame).toContain(DRAFT);
    expect(frame).not.toContain('data-pb="texts"');
    expect(frame).not.toContain(grasp.documentId);
    expect(await text(url)).not.toContain(grasp.documentId);
    const chinese = await request(url, { headers: { 'Accept-Language': 'zh-CN,zh;q=0.9' } });
    expect(chinese.bytes.toString()).toContain('本链接有效期至');
  });

  it('shows nothing from the moment in which it is revoked', async () => {
    const { id, url } = (await share({ name: 'To be revoked' })).body.data;
    expect((await at(`${url}/draft/page/en`)).status).toBe(200);
    const mine = async () =>
      (await product.admin.ask<{ data: Link[] }>('GET', `/party-building/previews?documentId=${grasp.documentId}`)).data;
    expect((await mine()).map((link) => link.id)).toContain(id);
    expect((await product.admin.request('DELETE', `/party-building/previews/${id}`)).status).toBe(204);
    expect((await mine()).map((link) => link.id)).not.toContain(id);
    for (const rest of ['', '/draft/page/en', '/draft/v1/en.json', '/published/page/en']) {
      const answer = await at(url + rest);
      expect([rest, answer.status, answer.bytes.includes(DRAFT)]).toEqual([rest, 410, false]);
    }
    expect(await text(url!)).toContain('预览链接已停用');
  });

  it('is listed a page at a time', async () => {
    const list = (query: string) =>
      product.admin.ask<{ data: Link[]; meta: { pagination: object } }>('GET', `/party-building/previews?${query}`);
    const { data, meta } = await list('page=1&pageSize=1');
    expect(data).toHaveLength(1);
    expect(meta.pagination).toMatchObject({ page: 1, pageSize: 1, pageCount: expect.any(Number) });
    expect((await list('page=2&pageSize=1')).data[0]?.id).not.toBe(data[0]?.id);
  });

  it.each([{ type: 'nothing' }, { documentId: 1 }, { locale: 'fr' }, { name: 'x'.repeat(121) }])('is not made of %j', async (part) => {
    expect((await share(part)).status).toBe(400);
  });

  it('is gone with its document', async () => {
    const { data } = (await product.content.create('carrier', 'en', { name: 'Short-lived' })).body;
    const { url } = (await share({ type: 'carrier', documentId: data.documentId })).body.data;
    expect((await at(url!)).status).toBe(200);
    await product.content.delete('carrier', 'en', data.documentId);
    expect((await at(url!)).status).toBe(404);
    expect((await share({ type: 'carrier', documentId: data.documentId })).status).toBe(404);
  });
});

describe('what somebody may preview', () => {
  const fields = async (type: string): Promise<string[]> => {
    const schemas = await product.cms.schemas();
    const of = (name: string, prefix = ''): string[] =>
      Object.entries(schemas[name]!).flatMap(([field, { component }]) =>
        component ? of(component, `${prefix}${field}.`) : [prefix + field],
      );
    return of(uid(type));
  };
  const read = async (type: string, locales = ['en', 'zh-CN']): Promise<Permission> => ({
    action: 'plugin::content-manager.explorer.read',
    subject: uid(type),
    properties: { fields: await fields(type), locales },
  });

  it('is what they may read: drafts of other types stay as they are published', async () => {
    const user = await createUser(product.cms, product.admin, 'reader', [PREVIEW, await read('grasp', ['en'])]);
    const base = (await address('grasp', grasp.documentId, 'en', user))!;
    expect(await text(`${base}/draft/page/en`)).toContain(DRAFT);
    const concept = await product.content.read('concept', 'en');
    await product.content.save('concept', 'en', undefined, { ...concept, title: 'Secret concept' });
    expect(await text(`${base}/draft/page/en?shown=whole`)).not.toContain('Secret concept');
    expect(await text(`${(await address('concept', undefined))!}/draft/page/en`)).toContain('Secret concept');
    const chinese = await product.content.read('grasp', 'zh-CN', grasp.documentId);
    await product.content.save('grasp', 'zh-CN', grasp.documentId, { ...chinese, title: '秘密' });
    expect(await text(`${base}/draft/page/zh-CN`)).not.toContain('秘密');
    expect(await address('concept', undefined, 'en', user)).toBeUndefined();
    expect((await share({ type: 'concept', documentId: concept.documentId }, user)).status).toBe(404);

    const made = await share({ name: 'By the reader' }, user);
    expect(made.status).toBe(201);
    // An administrator's link shows more than this user may read: it is there, but not to be opened.
    const { data } = (await user.request<{ data: Link[] }>('GET', '/party-building/previews?pageSize=50')).body;
    expect(data.find(({ name }) => name === 'By the reader')?.url).toBeDefined();
    expect(data.find(({ name }) => name === 'For Li')).toMatchObject({ name: 'For Li' });
    expect(data.find(({ name }) => name === 'For Li')?.url).toBeUndefined();
  });

  it('is nothing without the permission to preview, or to read', async () => {
    const without = await createUser(product.cms, product.admin, 'no-preview', [await read('grasp')]);
    expect(await address('grasp', grasp.documentId, 'en', without)).toBeUndefined();
    expect((await share({}, without)).status).toBe(403);
    const blind = await createUser(product.cms, product.admin, 'no-reading', [PREVIEW]);
    expect(await address('grasp', grasp.documentId, 'en', blind)).toBeUndefined();
    expect((await share({}, blind)).status).toBe(404);
    const { id } = (await share({})).body.data;
    expect((await blind.request('DELETE', `/party-building/previews/${id}`)).status).toBe(404);
    expect((await blind.request<{ data: Link[] }>('GET', '/party-building/previews')).body.data).toEqual([]);
  });

  it('is nothing without a login', async () => {
    const tokens = [undefined, 'garbage', await createApiToken(product.admin)];
    const routes = [
      ['GET', '/party-building/previews'],
      ['POST', '/party-building/previews'],
      ['DELETE', '/party-building/previews/1'],
    ] as const;
    for (const token of tokens)
      for (const [method, path] of routes) {
        const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
        expect([path, (await request(product.cms.url + path, { method, headers })).status]).toEqual([path, 401]);
      }
  });
});
