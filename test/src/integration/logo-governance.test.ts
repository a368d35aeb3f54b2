import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, type Admin, type Answer, type FileToUpload } from '../harness/admin';
import { CMS } from '../harness/cms';
import type { Entry, Refusal } from '../harness/content-manager';
import { PNG } from '../harness/png';
import { startProduct, type Product } from '../harness/product';
import { LOCALES, snapshotOf } from '../harness/snapshots';
import { createApiToken, createUser, type Permission } from '../harness/users';

interface Variant {
  key: string;
  arrangement: string;
  colourMode: string;
  ground: string;
  language: string | null;
  file: { name: string; url: string } | null;
}
interface Logo {
  documentId: string;
  key: string;
  name: Record<string, string>;
  variants: Variant[];
  validity: { state: string; published: boolean; successors: { name: Record<string, string> }[]; draftDiffers: boolean };
}
interface Sheet extends Logo {
  kits: Record<string, { path: string } | { absent: string }>;
  predecessors: { documentId: string }[];
}
interface Overview {
  data: Logo[];
  meta: { total: number; pageCount: number; attention: { documentId: string; reason: string }[] };
}
type SheetAnswer = { data: Sheet; meta: { mayWrite: boolean } };
interface Checked {
  verdict: string;
  problem?: string;
  removed: string[];
  found: number;
  clean?: { mime: string; base64: string };
}

const LOGOS = '/party-building/logos';
const TYPE = 'plugin::party-building.culture-logo';
const MASCOT_DARK = { arrangement: 'symbol', colourMode: 'reversed', ground: 'dark', language: null };

const svg = (inside: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`);
const drawing = (name: string, bytes = svg('<path fill="#fff" d="M0 0h8v8z"/>')): FileToUpload => ({ name, type: 'image/svg+xml', bytes });
const HOSTILE = drawing('hostile.svg', svg('<script>alert(1)</script><path onclick="alert(1)" d="M0 0h8v8z"/>'));

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const list = (): Promise<Overview> => product.admin.ask('GET', LOGOS);
async function byKey(key: string): Promise<Logo> {
  const found = (await list()).data.find((logo) => logo.key === key);
  if (!found) throw new Error(`There is no logo “${key}”.`);
  return found;
}
const sheetOf = async (key: string): Promise<Sheet> =>
  (await product.admin.ask<SheetAnswer>('GET', `${LOGOS}/${(await byKey(key)).documentId}`)).data;
const place = (documentId: string, variants: unknown, admin = product.admin): Promise<Answer<SheetAnswer & Refusal>> =>
  admin.request('POST', `${LOGOS}/${documentId}/variants`, { variants });
const send = (path: string, files: readonly FileToUpload[], token = product.admin.token): Promise<Response> =>
  fetch(`${product.cms.url}${path}`, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: formOf(files) });
async function check(file: FileToUpload, admin: Admin = product.admin): Promise<Checked> {
  const response = await send(`${LOGOS}/check`, [file], admin.token);
  const { data } = (await response.json()) as { data: Checked };
  expect(response.status).toBe(200);
  return data;
}

describe('the list of logos', () => {
  it('names all in their order, with what is live and what needs attention', async () => {
    const { data, meta } = await list();
    expect(data.map(({ key }) => key).slice(0, 2)).toEqual(['four-grasps-emblem', 'site-wordmark']);
    expect([meta.total, meta.pageCount]).toEqual([6, 1]);
    expect(data[0]).toMatchObject({ name: { en: 'Four Grasps emblem' }, validity: { state: 'valid', published: true } });
    const former = await byKey('sprout-emblem');
    expect(former.validity).toMatchObject({ state: 'expired', successors: [{ name: { en: 'Four Grasps emblem' } }] });
    expect(meta.attention).toMatchObject([{ documentId: former.documentId, reason: 'expired-published' }]);
    expect((await sheetOf('four-grasps-emblem')).predecessors).toMatchObject([{ documentId: former.documentId }]);
  });

  it('says what of the dates is a draft only', async () => {
    const { documentId } = await byKey('site-wordmark');
    const entry = await product.content.read('culture-logo', 'zh-CN', documentId);
    expect((await product.content.save('culture-logo', 'zh-CN', documentId, { ...entry, validUntil: '2020-01-01' })).status).toBe(200);
    expect((await byKey('site-wordmark')).validity).toMatchObject({ state: 'valid', draftDiffers: true });
    expect((await product.content.discard('culture-logo', 'zh-CN', documentId)).status).toBe(200);
  });

  it('measures the colours of each variant from its picture', async () => {
    const { documentId, variants } = await byKey('four-grasps-emblem');
    const { data } = await product.admin.ask<{ data: Record<string, { ratio: number; opaque: boolean; colours: { share: number }[] }> }>(
      'GET',
      `${LOGOS}/${documentId}/colours`,
    );
    expect(Object.keys(data).sort()).toEqual(variants.map(({ key }) => key).sort());
    for (const { ratio, opaque, colours } of Object.values(data)) {
      expect([ratio, opaque]).toEqual([expect.closeTo(1, 0), false]);
      expect(colours.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('leads to the brand kit of each language, and says why there is none', async () => {
    const { kits, documentId } = await sheetOf('principle-banner');
    for (const locale of LOCALES) {
      const kit = kits[locale] as { path: string };
      expect((await fetch(product.cms.url + kit.path)).headers.get('content-type')).toBe('application/zip');
    }
    const { logos = [] } = await snapshotOf(product.cms, 'en');
    expect(kits['en']).toEqual({ path: expect.stringContaining(logos.find(({ key }) => key === 'principle-banner')?.kit ?? '-') });
    const created = await product.content.create('culture-logo', 'en', { name: 'New', kind: 'emblem' });
    const { data } = await product.admin.ask<SheetAnswer>('GET', `${LOGOS}/${created.body.data.documentId}`);
    expect(data.kits).toEqual({ 'zh-CN': { absent: 'unpublished' }, en: { absent: 'unpublished' } });
    expect((await product.content.delete('culture-logo', '*', data.documentId)).status).toBe(200);
    expect((await product.admin.request('GET', `${LOGOS}/${data.documentId}`)).status).toBe(404);
    expect(documentId).not.toBe(data.documentId);
  });
});

describe('the check of a file', () => {
  it('says what its upload would come to, and stores nothing', async () => {
    const files = async () => (await product.admin.ask<{ pagination: { total: number } }>('GET', '/upload/files')).pagination.total;
    const before = await files();
    expect(await check(drawing('plain.svg'))).toMatchObject({ verdict: 'unchanged', found: 0, clean: { mime: 'image/svg+xml' } });
    const { verdict, removed, found, clean } = await check(HOSTILE);
    expect([verdict, found]).toEqual(['cleaned', 2]);
    expect(removed).toEqual([
      'Line 1: “script” has been taken out: it is no part of a plain drawing.',
      'Line 1: the script “onclick” has been taken out.',
    ]);
    expect(Buffer.from(clean?.base64 ?? '', 'base64').toString()).toBe(svg('<path d="M0 0h8v8z"/>').toString());
    expect(await check({ name: 'picture.png', type: 'image/png', bytes: PNG })).toMatchObject({
      verdict: 'unchanged',
      clean: { mime: 'image/webp' },
    });
    expect(await check(drawing('broken.svg', svg('<g>')))).toMatchObject({
      verdict: 'refused',
      problem: expect.stringMatching(/damaged at line 1/),
    });
    expect(await check({ name: 'paper.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n') })).toMatchObject({
      verdict: 'refused',
      problem: expect.stringContaining('“paper.pdf” is not a picture'),
    });
    expect(await files()).toBe(before);
    expect((await send(`${LOGOS}/check`, [HOSTILE, HOSTILE])).status).toBe(400);
    expect((await send(`${LOGOS}/check`, [])).status).toBe(400);
  });
});

describe('files for a logo', () => {
  it('are written into the draft of all languages, and nowhere else', async () => {
    const { documentId, variants } = await byKey('sapling-mascot');
    const published = await snapshotOf(product.cms, 'zh-CN');
    // What is refused leaves the others alone: each is sent by itself.
    expect((await product.admin.tryUpload([drawing('broken.svg', svg('<g>'))])).status).toBe(400);
    const [file] = await product.admin.upload([drawing('mascot-reversed-dark.svg')]);
    const { status, body } = await place(documentId, [{ ...MASCOT_DARK, file: file!.id, replaces: null }]);
    expect([status, body.data.variants.length]).toEqual([200, variants.length + 1]);
    expect(body.data.variants.slice(0, -1)).toEqual(variants);
    expect(body.data.variants.at(-1)).toMatchObject({ ...MASCOT_DARK, file: { name: 'mascot-reversed-dark.svg' } });
    for (const locale of LOCALES) {
      const draft = await product.content.read('culture-logo', locale, documentId);
      expect([locale, (draft['variants'] as object[]).length, draft['status']]).toEqual([locale, variants.length + 1, 'modified']);
    }
    expect(await snapshotOf(product.cms, 'zh-CN')).toEqual(published);
  });

  it('replace what stands at a place under its own key, or leave it there', async () => {
    const { documentId, variants } = await byKey('sapling-mascot');
    const [first, , third] = variants;
    const [file] = await product.admin.upload([drawing('mascot-new.svg')]);
    const { key: replaces, file: _file, ...at } = first!;
    const { status, body } = await place(documentId, [{ ...at, file: file!.id, replaces }]);
    expect(status).toBe(200);
    expect(body.data.variants.map(({ key }) => key)).toEqual(variants.map(({ key }) => key));
    expect(body.data.variants[0]?.file?.name).toBe('mascot-new.svg');
    expect(body.data.variants[2]).toEqual(third);
  });

  it('are refused in a sentence where somebody was faster, and nothing is changed', async () => {
    const { documentId, variants } = await byKey('sapling-mascot');
    const { id: file } = (await product.admin.upload([drawing('late.svg')]))[0]!;
    const free = { arrangement: 'symbol', colourMode: 'full', ground: 'dark', language: null, replaces: null, file };
    const conflicts: object[][] = [
      [{ ...MASCOT_DARK, file, replaces: null }],
      [free, free],
      [{ ...free, replaces: 'gone' }],
      [{ ...free, replaces: variants[0]!.key }],
    ];
    for (const placings of conflicts) {
      const { status, body } = await place(documentId, placings);
      expect([status, body.error.message]).toEqual([409, expect.stringContaining('Load the page again')]);
    }
    const wrong: unknown[] = [
      [],
      'x',
      [{ ...free, colourMode: 'pink' }],
      [{ ...free, file: '1' }],
      [{ ...free, language: 5 }],
      [{ ...free, file: 999_999 }],
      [{ ...free, language: 'no language' }],
    ];
    for (const placings of wrong) expect([placings, (await place(documentId, placings)).status]).toEqual([placings, 400]);
    expect((await place('nothing', [free])).status).toBe(404);
    expect((await byKey('sapling-mascot')).variants).toEqual(variants);
  });
});

describe('a logo route', () => {
  const fields = ['name', 'kind', 'alt', 'variants'];
  const on = (action: string, more: NonNullable<Permission['properties']> = {}): Permission => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: TYPE,
    properties: { fields, locales: ['zh-CN', 'en'], ...more },
  });
  const logos: Permission = { action: 'plugin::party-building.logos' };
  const uploads: Permission[] = [{ action: 'plugin::upload.assets.create' }, { action: 'plugin::upload.read' }];
  /** What the list, a logo, its colours, the check and the writing answer. */
  const table: [who: string, permissions: Permission[], answers: number[]][] = [
    ['nothing', [], [403, 403, 403, 403, 403]],
    ['logos-only', [logos], [403, 403, 403, 403, 403]],
    ['content-only', [on('read'), on('update'), ...uploads], [403, 403, 403, 403, 403]],
    ['logos-and-read', [logos, on('read')], [200, 200, 200, 403, 403]],
    ['logos-and-uploads', [logos, ...uploads], [403, 403, 403, 200, 403]],
    ['logos-without-uploads', [logos, on('read'), on('update')], [200, 200, 200, 403, 403]],
    ['logos-without-update', [logos, on('read'), ...uploads], [200, 200, 200, 200, 403]],
    ['logos-other-field', [logos, on('read'), on('update', { fields: ['name'] }), ...uploads], [200, 200, 200, 200, 403]],
    ['logos-other-locale', [logos, on('read'), on('update', { locales: ['en'] }), ...uploads], [200, 200, 200, 200, 403]],
    ['logos-whole', [logos, on('read'), on('update'), ...uploads], [200, 200, 200, 200, 400]],
  ];

  const answersTo = async (token: string | undefined): Promise<number[]> => {
    const { documentId } = await byKey('site-lockup');
    const headers = { ...(token && { Authorization: `Bearer ${token}` }), 'Content-Type': 'application/json' };
    const get = async (path: string) => (await fetch(product.cms.url + path, { headers })).status;
    const post = await fetch(`${product.cms.url}${LOGOS}/${documentId}/variants`, { method: 'POST', headers, body: '{"variants":[]}' });
    return [
      await get(LOGOS),
      await get(`${LOGOS}/${documentId}`),
      await get(`${LOGOS}/${documentId}/colours`),
      (await send(`${LOGOS}/check`, [drawing('a.svg')], token ?? '')).status,
      post.status,
    ];
  };

  it('is in the table', async () => {
    expect((await product.cms.adminRoutes(LOGOS)).sort()).toEqual([
      'GET /party-building/logos',
      'GET /party-building/logos/:documentId',
      'GET /party-building/logos/:documentId/colours',
      'POST /party-building/logos/:documentId/variants',
      'POST /party-building/logos/check',
    ]);
  });

  it('asks for a login', async () => {
    expect(await answersTo(undefined)).toEqual([401, 401, 401, 401, 401]);
    expect(await answersTo(await createApiToken(product.admin))).toEqual([401, 401, 401, 401, 401]);
  });

  it.each(table)('answers a user who may %s as the table says', async (who, permissions, answers) => {
    const user = await createUser(product.cms, product.admin, who, permissions);
    expect(await answersTo(user.token)).toEqual(answers);
  });

  it('speaks the language of who asks, and records who wrote', async () => {
    const editor = await createUser(product.cms, product.admin, 'editor', [logos, on('read'), on('update'), ...uploads]);
    await editor.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
    expect((await check(HOSTILE, editor)).removed[0]).toMatch(/第1行：已去除/);
    const { documentId } = await byKey('site-lockup');
    const bytes = await readFile(join(CMS, 'content/media/logos/emblem-reversed-dark.svg'));
    const [file] = await editor.upload([drawing('symbol.svg', bytes)]);
    const { status, body } = await place(documentId, [{ ...MASCOT_DARK, file: file!.id, replaces: null }], editor);
    expect([status, body.meta?.mayWrite]).toEqual([200, true]);
    const { updatedBy } = (await product.content.read('culture-logo', 'zh-CN', documentId)) as Entry & { updatedBy: { firstname: string } };
    expect(updatedBy.firstname).toBe('editor');
    expect((await place(documentId, [{ ...MASCOT_DARK, file: file!.id, replaces: null }], editor)).body.error.message).toContain(
      '请重新加载页面',
    );
  });
});
