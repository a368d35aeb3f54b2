import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

const desk = (documentId: string, locale: string): Desk => new Desk(app.admin, PAGE, documentId, locale);
const swap = (documentId: string, locale: string, dryRun = false) =>
  app.admin.request<{ data: { outcome: string; targets: { locale: string; units: number; needReview: number }[] } }>(
    'POST',
    `/translation-desk/documents/${PAGE}/${documentId}/source`,
    { locale, dryRun },
  );
const statesOf = async (documentId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await matrixOf(app.admin)).filter((row) => row.documentId === documentId).map(({ locale, state }) => [locale, state]),
  );

/** Two texts, translated to English; the name to German, too. Then the Chinese name goes on. */
async function translated(): Promise<string> {
  const data = { name: '原则', sections: [{ heading: '第一节', text: '坚持原则。' }] };
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data });
  for (const [text, english] of [
    ['原则', 'Principle'],
    ['第一节', 'Section one'],
    ['坚持原则。', 'Stand by it.'],
  ] as const)
    await desk(documentId, 'en').save(await desk(documentId, 'en').unit(text), english);
  await desk(documentId, 'de').save(await desk(documentId, 'de').unit('第一节'), 'Erster Abschnitt');
  await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' } });
  return documentId;
}

it('asks first what would happen, and then nothing has', async () => {
  const documentId = await translated();
  const { body } = await swap(documentId, 'en', true);
  expect(body.data).toMatchObject({
    outcome: 'would-swap',
    targets: [
      { locale: 'zh-CN', units: 3, needReview: 1 },
      { locale: 'de', units: 1, needReview: 0 },
    ],
  });
  expect((await desk(documentId, 'en').open()).sourceLocale).toBe('zh-CN');
  expect(await statesOf(documentId)).toEqual({ en: 'outdated', de: 'in-progress' });
});

it('has the document written in the other language: what was up to date still is, the rest needs review', async () => {
  const documentId = await translated();
  expect((await swap(documentId, 'en')).status).toBe(200);
  expect(await statesOf(documentId)).toEqual({ 'zh-CN': 'in-progress', de: 'in-progress' });
  const chinese = desk(documentId, 'zh-CN');
  expect((await chinese.open()).sourceLocale).toBe('en');
  expect(await chinese.unit('Stand by it.')).toMatchObject({ state: 'translated', target: ['坚持原则。'] });
  expect(await chinese.unit('Principle')).toMatchObject({ state: 'needs-review', target: ['新原则'] });
  expect((await desk(documentId, 'de').unit('Section one')).state).toBe('translated');

  await app.cms.documents(PAGE, 'update', { documentId, locale: 'en', data: { name: 'The new principle' } });
  expect(await chinese.unit('The new principle')).toMatchObject({ state: 'outdated', translated: { content: ['Principle'] } });
});

/** All languages published; then the Chinese name goes on, and that is published. English has not followed; German has, where it is told to. */
async function outdated({ germanFollows }: { germanFollows: boolean }): Promise<string> {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '原则' } });
  await desk(documentId, 'en').save(await desk(documentId, 'en').unit('原则'), 'Principle');
  await desk(documentId, 'de').save(await desk(documentId, 'de').unit('原则'), 'Grundsatz');
  for (const locale of ['zh-CN', 'en', 'de']) await app.cms.documents(PAGE, 'publish', { documentId, locale });
  await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新原则' }, status: 'published' });
  if (germanFollows) {
    await desk(documentId, 'de').save(await desk(documentId, 'de').unit('新原则'), 'Neuer Grundsatz');
    await app.cms.documents(PAGE, 'publish', { documentId, locale: 'de' });
  }
  return documentId;
}

it('hides nothing that is published but outdated, in neither direction, until somebody says that the texts are a pair', async () => {
  const documentId = await outdated({ germanFollows: true });
  expect(await statesOf(documentId)).toEqual({ en: 'published-but-outdated', de: 'published' });
  await swap(documentId, 'en');
  const rebased = { 'zh-CN': 'published-but-outdated', de: 'published-but-outdated' };
  expect(await statesOf(documentId)).toEqual(rebased);
  await app.cms.service('translation-desk', 'desk', 'recount');
  expect(await statesOf(documentId)).toEqual(rebased);
  expect(await desk(documentId, 'zh-CN').unit('Principle')).toMatchObject({ state: 'needs-review', live: 'outdated' });

  await swap(documentId, 'zh-CN');
  expect((await statesOf(documentId))['en']).toBe('published-but-outdated');
  await swap(documentId, 'en');
  const unit = await desk(documentId, 'zh-CN').unit('Principle');
  await desk(documentId, 'zh-CN').tryReview([unit], 'rejected');
  expect((await statesOf(documentId))['zh-CN']).toBe('published-but-outdated');
  await desk(documentId, 'zh-CN').tryReview([await desk(documentId, 'zh-CN').unit('Principle')], 'approved');
  expect((await statesOf(documentId))['zh-CN']).toBe('published');
});

it('calls nothing outdated that is not: two translations of the same text, and a source that returns', async () => {
  const documentId = await outdated({ germanFollows: false });
  await swap(documentId, 'en');
  expect(await statesOf(documentId)).toEqual({ 'zh-CN': 'published-but-outdated', de: 'in-progress' });
  expect(await desk(documentId, 'de').unit('Principle')).toMatchObject({ state: 'needs-review', live: 'current' });

  const current = await outdated({ germanFollows: false });
  const name = (locale: string, text: string) =>
    app.cms.documents(PAGE, 'update', { documentId: current, locale, data: { name: text }, status: 'published' });
  await name('zh-CN', '原则');
  await swap(current, 'en');
  expect(await statesOf(current)).toEqual({ 'zh-CN': 'published', de: 'published' });
  await name('en', 'The principle');
  expect(await statesOf(current)).toEqual({ 'zh-CN': 'published-but-outdated', de: 'published-but-outdated' });
  await name('en', 'Principle');
  expect(await statesOf(current)).toEqual({ 'zh-CN': 'published', de: 'published' });
});

it('swapped back is as before, but for what somebody has to look at', async () => {
  const documentId = await translated();
  await swap(documentId, 'en');
  await swap(documentId, 'zh-CN');
  expect((await desk(documentId, 'en').open()).sourceLocale).toBe('zh-CN');
  expect((await desk(documentId, 'en').unit('坚持原则。')).state).toBe('translated');
  expect((await desk(documentId, 'en').unit('新原则')).state).toBe('needs-review');
  const history = `/translation-desk/documents/${PAGE}/${documentId}/en/history`;
  const { data } = await app.admin.ask<{ data: { kind: string; isUndoable: boolean }[] }>('GET', history);
  expect(data.map(({ kind }) => kind)).toEqual(['swap', 'swap', 'save', 'save', 'save']);
  expect(data[0]?.isUndoable).toBe(false);
});

it('is refused to a language in which nothing is written, and to the one it is in', async () => {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '原则' } });
  expect([(await swap(documentId, 'en')).status, (await swap(documentId, 'zh-CN')).status]).toEqual([400, 404]);
});
