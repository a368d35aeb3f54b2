import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXliff, writeXliff, type Exchange as Model, type ExchangeUnit } from '@party-building/l10n';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { Exchange } from '../harness/desk-exchange';
import { createUser } from '../harness/users';
import { xliffErrors, xliffSchemasAreThere } from '../standards/xliff';

const PAGE = 'api::page.page';
const ARTICLE = 'api::article.article';
const TYPED = { name: '原则', sections: [{ heading: '第一节', text: '坚持原则。', points: [{ label: '要点一' }, { label: '要点二' }] }] };
const LINK = { type: 'link', url: 'https://example.com/zh', children: [{ type: 'text', text: '章程' }] };
const BODY = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: '请读' },
      LINK,
      { type: 'text', text: '，' },
      { type: 'text', text: '马上', bold: true },
      { type: 'text', text: '。' },
    ],
  },
];

let app: DeskApp;
let exchange: Exchange;
beforeAll(async () => {
  app = await startDeskApp();
  exchange = new Exchange(app.cms, app.admin);
});
afterAll(() => app.cms.remove());

const write = (uid: string, method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(uid, method, params);
const create = async (uid: string = PAGE, data: object = TYPED): Promise<string> =>
  (await write(uid, 'create', { locale: 'zh-CN', data })).documentId;
const desk = (documentId: string, uid = PAGE): Desk => new Desk(app.admin, uid, documentId, 'en');
const exported = (documentId: string, more: object = {}, uid = PAGE): Promise<string> =>
  exchange.export({ documents: [{ uid, documentId }], locale: 'en', ...more });
const stateOf = async (documentId: string): Promise<string | undefined> =>
  (await matrixOf(app.admin)).find((row) => row.documentId === documentId && row.locale === 'en')?.state;

function modelOf(file: string): Model {
  const read = readXliff(file);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.exchange;
}

/** What a translator's tool does with a file, unit by unit. */
function edited(file: string, change: (unit: ExchangeUnit) => Partial<ExchangeUnit>, version: '1.2' | '2.0' = '2.0'): string {
  const { files, ...model } = modelOf(file);
  return writeXliff(
    { ...model, files: files.map((each) => ({ ...each, units: each.units.map((unit) => ({ ...unit, ...change(unit) })) })) },
    version,
  );
}
const translated = (file: string, texts: Record<string, string>, more: Partial<ExchangeUnit> = {}): string =>
  edited(file, ({ source }) => {
    const text = texts[source.join('')];
    return text === undefined ? {} : { target: [text], state: 'translated', ...more };
  });
const ENGLISH = { 原则: 'Principle', 第一节: 'Section one', '坚持原则。': 'Stand by it.', 要点一: 'First', 要点二: 'Second' };

/** The rows of a document in a language, but what Strapi makes anew whenever it stores. */
async function stored(uid: string, documentId: string): Promise<unknown> {
  const populate = uid === PAGE ? { sections: { populate: true } } : true;
  const rows = await app.cms.table(uid, { where: { documentId, locale: 'en' }, populate });
  return JSON.parse(JSON.stringify(rows, (name, value: unknown) => (['id', 'updatedAt'].includes(name) ? undefined : value)));
}
const writesTo = async (): Promise<number> => (await app.cms.table('plugin::translation-desk.change')).length;

describe('a file for translators', () => {
  it('holds all units with their ids, rules and hashes, and comes back as drafts', async () => {
    const documentId = await create();
    const file = await exported(documentId);
    const { sourceLanguage, targetLanguage, files } = modelOf(file);
    expect({ sourceLanguage, targetLanguage, original: files[0]?.original }).toEqual({
      sourceLanguage: 'zh-CN',
      targetLanguage: 'en',
      original: `${PAGE}/${documentId}`,
    });
    expect(files[0]?.units.map(({ source }) => source.join(''))).toEqual(Object.keys(ENGLISH));
    expect(files[0]?.units[0]).toMatchObject({ name: 'name', state: 'initial', notes: [{ text: 'This field must not be empty.' }] });

    const dry = await exchange.import(translated(file, ENGLISH), '?dryRun=true');
    expect(dry.counts).toEqual({ written: 5 });
    expect(await stateOf(documentId)).toBe('missing');

    const report = await exchange.import(translated(file, ENGLISH));
    expect(report.counts).toEqual({ written: 5 });
    expect(await stateOf(documentId)).toBe('up-to-date');
    expect(await write(PAGE, 'findOne', { documentId, locale: 'en', status: 'published' })).toBeNull();
    expect((await desk(documentId).open()).units.map(({ target }) => target.join(''))).toEqual(Object.values(ENGLISH));
  });

  it.each(['2.0', '1.2'] as const)('XLIFF %s holds to the schemas of OASIS, and comes back without a write', async (version) => {
    const documentId = await create(ARTICLE, { title: '章程', body: BODY });
    const first = await exported(documentId, {}, ARTICLE);
    await exchange.import(edited(first, ({ source, name }) => ({ target: name === 'title' ? ['Rules'] : source, state: 'translated' })));
    await write(ARTICLE, 'update', { documentId, locale: 'zh-CN', data: { title: '新章程' } });
    const file = await exported(documentId, { version }, ARTICLE);
    expect(modelOf(file).files[0]?.units.find(({ name }) => name === 'title')?.previous).toEqual({ source: ['章程'], target: ['Rules'] });
    const before = await writesTo();
    expect((await exchange.import(file)).counts).toEqual({ same: 2 });
    expect(await writesTo()).toBe(before);
    expect(await stateOf(documentId)).toBe('outdated');
    if (xliffSchemasAreThere()) expect(await xliffErrors(file, version)).toEqual([]);
  });

  it('of the units in certain states only; of none there is no file', async () => {
    const documentId = await create();
    await desk(documentId).save(await desk(documentId).unit('原则'), 'Principle');
    const { files } = modelOf(await exported(documentId, { states: ['missing'] }));
    expect(files[0]?.units.map(({ source }) => source.join(''))).not.toContain('原则');
    const none = await exchange.tryExport({ documents: [{ uid: PAGE, documentId }], locale: 'en', states: ['approved'] });
    expect(none.status).toBe(400);
  });
});

describe('a translation that comes back', () => {
  it('is stored but stays outdated where the source has changed since', async () => {
    const documentId = await create();
    const file = translated(await exported(documentId), ENGLISH, { state: 'final' });
    await write(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' } });
    expect((await exchange.import(file)).counts).toEqual({ outdated: 1, written: 4 });
    expect(await desk(documentId).unit('新原则')).toMatchObject({
      state: 'outdated',
      target: ['Principle'],
      translated: { content: ['原则'] },
    });
    expect(await stateOf(documentId)).toBe('outdated');
    expect((await exchange.import(file)).counts).toEqual({ same: 5 });
    expect(await stateOf(documentId)).toBe('outdated');
  });

  it('never makes the old text of an outdated unit current, whatever state a tool gives it', async () => {
    const documentId = await create();
    await exchange.import(translated(await exported(documentId), ENGLISH));
    await write(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' } });
    const file = edited(await exported(documentId), () => ({ state: 'final' }));
    await exchange.import(file);
    expect(await desk(documentId).unit('新原则')).toMatchObject({ state: 'outdated' });
  });

  it('changes nothing the second time', async () => {
    const documentId = await create();
    const file = translated(await exported(documentId), ENGLISH);
    await exchange.import(file);
    const [before, content] = [await writesTo(), await stored(PAGE, documentId)];
    const again = await exchange.import(file);
    expect(again.counts).toEqual({ same: 5 });
    expect(again.documents[0]?.change).toBeUndefined();
    expect(await writesTo()).toBe(before);
    expect(await stored(PAGE, documentId)).toEqual(content);
  });

  it('is taken back byte for byte', async () => {
    const documentId = await create(ARTICLE, { title: '章程', body: BODY });
    const german = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: ' Rules ,' },
          { type: 'text', text: ' now', bold: true },
        ],
      },
    ];
    await write(ARTICLE, 'update', { documentId, locale: 'en', data: { title: 'Rules\u200b', body: german } });
    const before = await stored(ARTICLE, documentId);
    const file = edited(await exported(documentId, {}, ARTICLE), ({ source, name }) => ({
      target: name === 'title' ? ['The rules'] : source,
    }));
    const [document] = (await exchange.import(file)).documents;
    expect(await stored(ARTICLE, documentId)).not.toEqual(before);
    expect((await desk(documentId, ARTICLE).tryUndo(document?.change as number)).status).toBe(200);
    expect(await stored(ARTICLE, documentId)).toEqual(before);
  });

  it('waits for a choice where the text here was changed as well', async () => {
    const documentId = await create();
    const file = translated(await exported(documentId), ENGLISH);
    await desk(documentId).save(await desk(documentId).unit('原则'), 'Ours');
    const [unit] = (await exchange.import(file, '?dryRun=true')).documents[0]?.units ?? [];
    expect(unit).toMatchObject({ outcome: 'conflict', theirs: ['Ours'], mine: ['Principle'] });
    await exchange.import(file);
    expect(await desk(documentId).unit('原则')).toMatchObject({ state: 'conflict', target: ['Ours'] });
    const before = await writesTo();
    await exchange.import(file);
    expect(await writesTo()).toBe(before);
    const original = `${PAGE}/${documentId}`;
    const choose = (choice: string) => ({ file, choices: JSON.stringify({ [original]: { [unit?.id ?? '']: choice } }) });
    expect((await exchange.importForm(choose('theirs'))).counts).toEqual({ same: 4, kept: 1 });
    expect(await desk(documentId).unit('原则')).toMatchObject({ state: 'translated', target: ['Ours'] });
    expect((await exchange.importForm(choose('mine'))).counts).toEqual({ same: 4, written: 1 });
    expect(await desk(documentId).unit('原则')).toMatchObject({ state: 'translated', target: ['Principle'] });
  });

  it('is left where its source was altered in the file, or where its codes are broken', async () => {
    const documentId = await create(ARTICLE, { title: '章程', body: BODY });
    const file = edited(await exported(documentId, {}, ARTICLE), ({ name }) =>
      name === 'title' ? { source: ['党章'], target: ['Constitution'] } : { target: ['Read the rules now.'] },
    );
    const report = await exchange.import(file);
    expect(report.counts).toEqual({ 'source-altered': 1, refused: 1 });
    expect(report.documents[0]?.units[0]?.diff?.length).toBeGreaterThan(1);
    expect(report.documents[0]?.units[1]?.sentence).toMatch(/missing/);
    expect(await stateOf(documentId)).toBe('missing');
  });

  it('takes no address from a file', async () => {
    const documentId = await create(ARTICLE, { title: '章程', body: BODY });
    const file = edited(await exported(documentId, {}, ARTICLE), ({ name, source }) => (name === 'title' ? {} : { target: source }));
    const hostile = file.replaceAll('https://example.com/zh', 'https://evil.example/');
    expect((await exchange.import(hostile)).counts).toEqual({ empty: 1, written: 1 });
    const { body } = await write(ARTICLE, 'findOne', { documentId, locale: 'en' });
    expect(JSON.stringify(body)).toContain('https://example.com/zh');
  });

  it('is known by its source text where a tool dropped notes and metadata', async () => {
    const documentId = await create();
    const file = translated(await exported(documentId), ENGLISH);
    const { files, ...model } = modelOf(file);
    const bare = writeXliff(
      {
        ...model,
        files: files.map((each) => ({ ...each, notes: [], units: each.units.map((unit) => ({ ...unit, notes: [], metadata: [] })) })),
      },
      '1.2',
    );
    await write(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' } });
    const report = await exchange.import(bare);
    expect(report.counts).toEqual({ outdated: 1, written: 4 });
    expect(report.documents[0]?.remark).toMatch(/export id/);
    expect(await stateOf(documentId)).toBe('outdated');
  });
});

describe('what is no use', () => {
  it('a hostile or broken file is refused with the place and what to do', async () => {
    const doctype = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>';
    const refused = await exchange.tryImport(doctype);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/^Line 2, column 1: .*DOCTYPE.*\(doctype\)$/);
    expect((await exchange.tryImport(Buffer.alloc(20_000_001, 0x20))).status).toBe(413);
    expect((await exchange.tryImport('')).status).toBe(400);
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
    expect((await exchange.tryImport(doctype)).body.error.message).toMatch(/^第 2 行第 1 列：文件含有文档类型声明/);
    await app.admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' });
  });

  it('a unit that is not there, and a document that is not', async () => {
    const documentId = await create();
    const file = translated(await exported(documentId), ENGLISH);
    const { files, ...model } = modelOf(file);
    const more = { ...(files[0] as Model['files'][number]), original: `${PAGE}/nowhere` };
    const units = (files[0]?.units ?? []).map((unit, index) => (index === 0 ? { ...unit, id: '__proto__' } : unit));
    const odd = writeXliff({ ...model, files: [{ ...(files[0] as Model['files'][number]), units }, more] }, '2.0');
    const report = await exchange.import(odd);
    expect(report.counts).toEqual({ unknown: 1, written: 4 });
    expect(report.documents[1]?.problem).toMatch(/no such document/);
  });
});

describe('who may', () => {
  it('takes over translations, and their approval, by locale', async () => {
    const documentId = await create();
    const own = { subject: PAGE, properties: { locales: ['en'] } };
    const may = (name: string, actions: readonly string[]) =>
      createUser(app.cms, app.admin, name, [
        { action: 'plugin::translation-desk.open' },
        ...actions.map((action) => ({ action: `plugin::translation-desk.${action}`, ...own })),
      ]);
    const [translator, reviewer, reader] = [
      await may('translator', ['translate']),
      await may('both', ['translate', 'review']),
      await may('reader', []),
    ];
    const file = translated(await exported(documentId), ENGLISH, { state: 'final' });
    expect((await new Exchange(app.cms, reader).tryImport(file)).status).toBe(403);
    expect((await new Exchange(app.cms, reader).tryExport({ documents: [{ uid: PAGE, documentId }], locale: 'en' })).status).toBe(403);
    const report = await new Exchange(app.cms, translator).import(file);
    expect(report.documents[0]?.units[0]?.sentence).toMatch(/without the right to review/);
    expect(await stateOf(documentId)).toBe('up-to-date');
    expect((await new Exchange(app.cms, reviewer).import(file)).counts).toEqual({ approved: 5 });
    expect(await stateOf(documentId)).toBe('approved');
    const article = await create(ARTICLE, { title: '章程' });
    const both = await exchange.export({
      documents: [
        { uid: PAGE, documentId },
        { uid: ARTICLE, documentId: article },
      ],
      locale: 'en',
    });
    const { documents } = await new Exchange(app.cms, translator).import(translated(both, { 原则: 'Tenet', 章程: 'Rules' }));
    expect(documents[0]?.units[0]).toMatchObject({ outcome: 'written' });
    expect(documents[1]).toMatchObject({ problem: 'You may not translate this document to en.', units: [] });
    const german = file.replace('trgLang="en"', 'trgLang="de"');
    expect((await new Exchange(app.cms, translator).tryImport(german)).status).toBe(403);
  });
});
