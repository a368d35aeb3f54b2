import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXliff, writeXliff, type ExchangeUnit } from '@party-building/l10n';
import type { Entry } from '../harness/content-manager';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { Exchange } from '../harness/desk-exchange';

const PAGE = 'api::page.page';
const MOST_BYTES = 20_000_000;

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

describe('a file as large as files may be', () => {
  it('is taken as it is sent, and as the field of a form', { timeout: 240_000 }, async () => {
    const exchange = new Exchange(app.cms, app.admin);
    const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '原则' } });
    const read = readXliff(await exchange.export({ documents: [{ uid: PAGE, documentId }], locale: 'en' }));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const [file] = read.exchange.files;
    const [unit] = file?.units ?? [];
    if (!file || !unit) throw new Error('The export holds no unit.');
    const filling = '党的建设'.repeat(200);
    const others = Array.from({ length: 6700 }, (_, at): ExchangeUnit => ({ ...unit, id: `other${at}`, name: 'x', source: [filling] }));
    const units = [{ ...unit, target: ['Principle'], state: 'translated' as const }, ...others];
    const large = writeXliff({ ...read.exchange, files: [{ ...file, units }] }, '2.0');
    expect(Buffer.byteLength(large)).toBeGreaterThan(MOST_BYTES * 0.95);
    expect(Buffer.byteLength(large)).toBeLessThan(MOST_BYTES);
    expect((await exchange.import(large, '?dryRun=true')).counts).toEqual({ written: 1, unknown: 6700 });
    expect((await exchange.importForm({ file: large })).counts).toEqual({ written: 1, unknown: 6700 });
    expect((await exchange.import(large)).counts).toEqual({ same: 1, unknown: 6700 });
  });
});
