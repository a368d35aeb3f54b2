import type { Inline } from '@party-building/l10n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, type DeskUnit } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const write = (method: string, params: object): Promise<Entry> => app.cms.documents<Entry>(PAGE, method, params);
const desk = (documentId: string): Desk => new Desk(app.admin, PAGE, documentId, 'en');

async function remembered(source: string): Promise<string[]> {
  const { documentId } = await write('create', { locale: 'zh-CN', data: { name: source } });
  const of = `/translation-desk/documents/${PAGE}/${documentId}/en/suggestions?path=name`;
  const { data } = await app.admin.ask<{ data: { memory: { target: Inline[]; score: number }[] } }>('GET', of);
  return data.memory.filter(({ score }) => score >= 100).map(({ target }) => target.join(''));
}

/** A name that is published, and its draft that says something else; a translator chose the draft and translated that. */
describe.each([
  ['reviewed', '党章', '党章全文'],
  ['saved again', '党规', '党规全文'],
])('a translation of the draft that is %s', (how, published, draft) => {
  const text = `Full text ${how}`;
  let documentId: string;
  const unit = (): Promise<DeskUnit> => desk(documentId).unit(draft);

  beforeAll(async () => {
    ({ documentId } = await write('create', { locale: 'zh-CN', data: { name: published } }));
    await write('publish', { documentId, locale: 'zh-CN' });
    await write('update', { documentId, locale: 'zh-CN', data: { name: draft } });
    const opened = await unit();
    const chosen = opened.sources.find(({ status }) => status === 'draft');
    await desk(documentId).save(opened, how === 'reviewed' ? text : 'First try', { source: chosen?.hash });
    if (how === 'saved again') await desk(documentId).save(await unit(), text);
    else expect((await desk(documentId).tryReview([await unit()], 'approved')).status).toBe(200);
  });

  const state = how === 'reviewed' ? 'approved' : 'translated';

  it('is still one of the draft', async () => {
    const now = await unit();
    expect(now).toMatchObject({ state, target: [text], sourceDraftAhead: false });
    expect(now.sources.filter(({ isTranslated }) => isTranslated)).toMatchObject([{ status: 'draft', content: [draft] }]);
  });

  it('is remembered of the draft only, once it is approved', async () => {
    expect(await remembered(published)).toEqual([]);
    expect(await remembered(draft)).toEqual(how === 'reviewed' ? [text] : []);
  });

  it('is up to date when the draft is published', async () => {
    await write('publish', { documentId, locale: 'zh-CN' });
    expect(await unit()).toMatchObject({ state, target: [text], sources: [{ status: 'published', content: [draft], isTranslated: true }] });
  });
});

it('a review of the other version of the source is refused, and ties the translation to none', async () => {
  const { documentId } = await write('create', { locale: 'zh-CN', data: { name: '支部' } });
  await write('publish', { documentId, locale: 'zh-CN' });
  await write('update', { documentId, locale: 'zh-CN', data: { name: '党支部' } });
  const opened = await desk(documentId).unit('支部');
  const [published, draft] = opened.sources;
  await desk(documentId).save(opened, 'Party branch', { source: draft?.hash });
  const { path, revision, targetHash: target } = await desk(documentId).unit('支部');
  const units = [{ path, revision, target, source: published?.hash }];
  const of = `/translation-desk/documents/${PAGE}/${documentId}/en/review`;
  const { status, body } = await app.admin.request<{ error: object }>('PUT', of, { state: 'approved', units });
  expect(status).toBe(409);
  expect(body.error).toMatchObject({ details: { problems: [{ path, kind: 'changed' }] } });
  expect(await desk(documentId).unit('支部')).toMatchObject({ state: 'translated', revision, sourceDraftAhead: false });
});
