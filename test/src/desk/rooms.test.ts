import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXliff, writeXliff } from '@party-building/l10n';
import type { Admin } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { Exchange } from '../harness/desk-exchange';
import { createUser } from '../harness/users';

const PAGE = 'api::page.page';
const TYPED = { name: '首页', sections: [{ heading: '第一节', text: '坚持原则。', points: [{ label: '要点一' }, { label: '要点二' }] }] };

let app: DeskApp;
let exchange: Exchange;
beforeAll(async () => {
  app = await startDeskApp();
  exchange = new Exchange(app.cms, app.admin);
});
afterAll(() => app.cms.remove());

const create = async (data: object = TYPED): Promise<string> =>
  (await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data })).documentId;
const desk = (documentId: string): Desk => new Desk(app.admin, PAGE, documentId, 'en');

/** A file in which a tool has translated everything. */
function translated(file: string): string {
  const read = readXliff(file);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const files = read.exchange.files.map((each) => ({
    ...each,
    units: each.units.map((unit) => ({ ...unit, target: [`New ${unit.id}`], state: 'translated' as const })),
  }));
  return writeXliff({ ...read.exchange, files }, '2.0');
}

describe('the exchange page', () => {
  it('is told which content types the user may translate, language by language', async () => {
    const translator = await createUser(app.cms, app.admin, 'rooms-translator', [
      { action: 'plugin::translation-desk.open' },
      { action: 'plugin::translation-desk.translate', subject: PAGE, properties: { locales: ['en'] } },
    ]);
    const translatable = async (admin: Admin): Promise<Record<string, string[]>> =>
      (await admin.ask<{ meta: { translatable: Record<string, string[]> } }>('GET', '/translation-desk/matrix')).meta.translatable;
    const { en, ...others } = await translatable(translator);
    expect([en, new Set(Object.values(others).flat())]).toEqual([[PAGE], new Set()]);
    expect((await translatable(app.admin))['en']).toContain(PAGE);
  });

  it('gets a file with its name and counts, where it asks for JSON', async () => {
    const documentId = await create();
    const selection = { documents: [{ uid: PAGE, documentId }], locale: 'en' };
    const response = await fetch(`${app.cms.url}/translation-desk/exports`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${app.admin.token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(selection),
    });
    const { data } = (await response.json()) as { data: { name: string; text: string; documents: number; units: number } };
    expect(data).toMatchObject({ documents: 1, units: 5 });
    expect(data.name).toMatch(/^translations-en-\d{4}-\d{2}-\d{2}-xliff-2\.0\.xlf$/);
    expect(readXliff(data.text).ok).toBe(true);
    expect(await exchange.export(selection)).toMatch(/^<\?xml/);
  });

  it('takes a file piece by piece, each document once', async () => {
    const ids = [await create(), await create(), await create()];
    const file = translated(await exchange.export({ documents: ids.map((documentId) => ({ uid: PAGE, documentId })), locale: 'en' }));
    const first = await exchange.import(file, '?from=0&most=2');
    expect(first).toMatchObject({ total: 3, counts: { written: 10 } });
    expect(first.documents.map(({ original }) => original)).toEqual(ids.slice(0, 2).map((id) => `${PAGE}/${id}`));
    expect((await desk(ids[2] ?? '').open()).done).toBe(0);
    const rest = await exchange.importForm({ file, from: '2', most: '2' });
    expect(rest.documents.map(({ original }) => original)).toEqual([`${PAGE}/${ids[2]}`]);
    expect((await exchange.import(file)).counts).toEqual({ same: 15 });
  });

  it('is told where a text stands and what was translated, but of what has nothing new', async () => {
    const documentId = await create();
    const file = translated(await exchange.export({ documents: [{ uid: PAGE, documentId }], locale: 'en' }));
    const [document] = (await exchange.import(file, '?dryRun=true')).documents;
    expect(document?.units[0]).toMatchObject({ outcome: 'written', place: [{ name: 'name' }], source: ['首页'] });
    await exchange.import(file);
    const [again] = (await exchange.import(file, '?dryRun=true')).documents;
    expect(Object.keys(again?.units[0] ?? {}).sort()).toEqual(['id', 'outcome', 'path', 'sentence']);
  });
});

describe('the memory page', () => {
  interface Pairs {
    data: { id: number; title: string | null; place: object[]; sourceLocale: string; targetLocale: string; documentId: string }[];
    meta: { languages: { sourceLocale: string; targetLocale: string; count: number }[] };
  }
  const list = (): Promise<Pairs> => app.admin.ask('GET', '/translation-desk/memory');

  it('is told where each pair is from, and how many there are of each two languages', async () => {
    expect((await list()).meta.languages).toEqual([]);
    const documentId = await create();
    for (const [source, text] of [
      ['首页', 'Home'],
      ['第一节', 'Section one'],
    ] as const) {
      await desk(documentId).save(await desk(documentId).unit(source), text);
      await desk(documentId).tryReview([await desk(documentId).unit(source)], 'approved');
    }
    const { data, meta } = await list();
    expect(meta.languages).toEqual([{ sourceLocale: 'zh-CN', targetLocale: 'en', count: 2 }]);
    expect(data).toMatchObject([
      { documentId, title: '首页', sourceLocale: 'zh-CN', targetLocale: 'en', place: [{ name: 'sections' }, { name: 'heading' }] },
      { documentId, title: '首页', place: [{ name: 'name' }] },
    ]);
  });

  it('keeps a pair whose document is gone, and says so', async () => {
    const documentId = await create({ name: '即将删除' });
    await desk(documentId).save(await desk(documentId).unit('即将删除'), 'To be deleted');
    await desk(documentId).tryReview([await desk(documentId).unit('即将删除')], 'approved');
    await app.cms.documents(PAGE, 'delete', { documentId, locale: '*' });
    await expect.poll(async () => (await list()).data.find((pair) => pair.documentId === documentId)?.title).toBeNull();
  });
});
