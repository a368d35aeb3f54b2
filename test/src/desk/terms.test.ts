import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { DESK_APPLICATION, startDeskApp, type DeskApp } from '../harness/desk-app';
import { createUser } from '../harness/users';

const PAGE = 'api::page.page';
/** The product's own. */
const STARTER = fileURLToPath(new URL('../../../cms/content/termbase.csv', import.meta.url));

interface Term {
  id: number;
  texts: Record<string, string>;
  note: string;
  forbiddenVariants: string;
}
interface Changes {
  added: object[];
  changed: { before: Term; after: Term }[];
  removed: Term[];
  same: number;
  refused: { line: number; column?: string; sentence: string }[];
  remark?: string;
}

let app: DeskApp;
let starter: string;
beforeAll(async () => {
  starter = join(await mkdtemp(join(tmpdir(), 'party-building-terms-')), 'termbase.csv');
  await writeFile(starter, await readFile(STARTER));
  app = await startDeskApp({ DESK_TERMBASE: starter });
});
afterAll(() => app.cms.remove());

const list = (search = '', admin: Admin = app.admin): Promise<{ data: Term[]; meta: { total: number; languages: string[] } }> =>
  admin.ask('GET', `/translation-desk/terms?search=${encodeURIComponent(search)}`);
const exported = async (): Promise<string> => {
  const response = await fetch(`${app.cms.url}/translation-desk/terms/export`, { headers: { Authorization: `Bearer ${app.admin.token}` } });
  return response.text();
};
async function send(
  csv: string | Uint8Array,
  query: string,
  admin: Admin = app.admin,
): Promise<{ status: number; body: { data: Changes } }> {
  const response = await fetch(`${app.cms.url}/translation-desk/terms/import${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin.token}`, 'Content-Type': 'application/octet-stream' },
    body: csv as BodyInit,
  });
  return { status: response.status, body: (await response.json()) as { data: Changes } };
}
const imported = async (csv: string | Uint8Array, query = ''): Promise<Changes> => (await send(csv, query)).body.data;

/** What the checks find in a translation. */
async function sentences(source: string, text: string): Promise<string[]> {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: source } });
  const desk = new Desk(app.admin, PAGE, documentId, 'en');
  await desk.save(await desk.unit(source), text);
  return (await desk.unit(source)).findings.map(({ sentence }) => sentence);
}

describe('the starter termbase', () => {
  it('is there at the first start, and serves the checks and whoever translates', async () => {
    const { meta } = await list();
    expect(meta.languages).toEqual(['zh', 'en']);
    expect(meta.total).toBe((await readFile(STARTER, 'utf8')).trim().split('\n').length - 1);
    expect(await sentences('党建', 'party building')).toContain('“party building” is not to be used; say “Party building”.');
    const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '加强党建理念' } });
    const { data } = await app.admin.ask<{ data: { terms: object[] } }>(
      'GET',
      `/translation-desk/documents/${PAGE}/${documentId}/en/suggestions?path=name`,
    );
    expect(data.terms).toMatchObject([{ start: 2, end: 6, term: '党建理念', translations: ['Party Building Concept'] }]);
  });

  it('never comes back over what people have made of it', { timeout: 240_000 }, async () => {
    const [term] = (await list('党建在线')).data;
    await app.admin.ask('DELETE', `/translation-desk/terms/${term?.id}`);
    await app.cms.stop();
    app.cms = await Cms.start({
      directory: app.cms.directory,
      application: DESK_APPLICATION,
      inside: true,
      env: { DESK_TERMBASE: starter, PORT: new URL(app.cms.url).port, PUBLIC_URL: app.cms.url },
      port: Number(new URL(app.cms.url).port),
    });
    expect((await list('党建在线')).meta.total).toBe(0);
  });
});

describe('a single term', () => {
  it('is added, changed and removed, and the checks know it at once', async () => {
    expect(await sentences('数字支部', 'Digital branches')).not.toContain('“数字支部” should be “Digital branch” here.');
    const term = { texts: { zh: '数字支部', en: 'Digital branch' }, note: '', forbiddenVariants: 'en:Number branch' };
    const { data } = await app.admin.ask<{ data: Term }>('POST', '/translation-desk/terms', term);
    expect(await sentences('数字支部', 'Number branch')).toContain('“Number branch” is not to be used; say “Digital branch”.');
    const changed = { ...term, texts: { ...term.texts, en: 'Number branch' }, forbiddenVariants: '' };
    await app.admin.ask('PUT', `/translation-desk/terms/${data.id}`, changed);
    expect((await list('number BRANCH')).data).toEqual([{ id: data.id, ...changed }]);
    expect(await sentences('数字支部', 'Number branch')).toEqual([]);
    await app.admin.ask('DELETE', `/translation-desk/terms/${data.id}`);
    expect((await list('数字支部')).meta.total).toBe(0);
  });

  it('is refused where it says nothing, is there already, or forbids itself', async () => {
    const refused = async (term: object): Promise<string> => {
      const { status, body } = await app.admin.request<{ error: { message: string } }>('POST', '/translation-desk/terms', term);
      expect(status).toBe(400);
      return body.error.message;
    };
    expect(await refused({ texts: { zh: '只有中文' } })).toMatch(/two languages/);
    expect(await refused({ texts: { zh: '党建', en: 'Party building' } })).toMatch(/twice/);
    expect(await refused({ texts: { zh: '甲', en: 'A' }, forbiddenVariants: 'en:A' })).toMatch(/the term itself/);
    expect(await refused({ texts: { zh: '甲', en: 'A' }, forbiddenVariants: 'A' })).toMatch(/LANGUAGE:FORM/);
  });
});

describe('a termbase file', () => {
  it('says first what it would do, then does it', async () => {
    const before = (await list()).meta.total;
    const csv = (await exported()).replace('Party Building Concept', 'Concept of Party Building') + '甲词,A word,,\r\n';
    const planned = await imported(csv, '?dryRun=true&whole=true');
    expect(planned).toMatchObject({
      added: [{ texts: { zh: '甲词', en: 'A word' } }],
      changed: [{ after: { texts: { zh: '党建理念' } } }],
      removed: [],
    });
    expect((await list()).meta.total).toBe(before);
    const done = await imported(csv, '?whole=true');
    expect({ ...done, isDryRun: true }).toEqual(planned);
    expect((await list('党建理念')).data[0]?.texts['en']).toBe('Concept of Party Building');
    expect(await imported(csv)).toMatchObject({ added: [], changed: [], removed: [], same: before + 1 });
  });

  it('comes back as it went out', async () => {
    const file = await exported();
    expect(await imported(file, '?whole=true')).toMatchObject({ added: [], changed: [], removed: [], refused: [] });
    expect(await exported()).toBe(file);
  });

  it('names each bad line with its column, in the language of the user, and loses nothing by it', async () => {
    const before = (await list()).meta.total;
    const bad = '\ufeffzh,en,note,forbidden_variants\n乙词,B word,,\n丙词,,,\n丁词,D word,,fr:x\n戊词,E,E,E,E\n';
    const whole = await imported(bad, '?whole=true');
    expect(whole.refused.map(({ line, column }) => [line, column])).toEqual([
      [3, 'en'],
      [4, 'forbidden_variants'],
      [5, undefined],
    ]);
    expect(whole).toMatchObject({
      added: [{ texts: { zh: '乙词' } }],
      removed: [],
      remark: 'Because lines were refused, nothing is removed.',
    });
    expect((await list()).meta.total).toBe(before + 1);
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
    expect((await imported(bad, '?dryRun=true')).refused[0]?.sentence).toBe('缺少该语言的术语。');
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' });
    expect((await send('no,header\n', '')).status).toBe(400);
    expect((await send(Buffer.from([0, 1, 2]), '')).status).toBe(400);
  });

  it('removes what the whole list lacks', async () => {
    const { removed } = await imported('zh,en\n党建,Party building\n', '?whole=true');
    expect(removed.length).toBeGreaterThan(50);
    expect((await list()).meta.total).toBe(1);
  });
});

describe('who may', () => {
  it('reads terms with the desk, and changes them with a right of its own', async () => {
    const open = { action: 'plugin::translation-desk.open' };
    const [reader, keeper, nobody] = [
      await createUser(app.cms, app.admin, 'term-reader', [open]),
      await createUser(app.cms, app.admin, 'term-keeper', [open, { action: 'plugin::translation-desk.terms' }]),
      await createUser(app.cms, app.admin, 'nobody', []),
    ];
    const term = { texts: { zh: '己词', en: 'F word' } };
    expect((await list('', reader)).meta.total).toBeGreaterThan(0);
    expect((await reader.request('POST', '/translation-desk/terms', term)).status).toBe(403);
    expect((await send('zh,en\n甲,A\n', '', reader)).status).toBe(403);
    expect((await nobody.request('GET', '/translation-desk/terms')).status).toBe(403);
    expect((await keeper.request('POST', '/translation-desk/terms', term)).status).toBe(201);
  });
});
