import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { joinRole } from '../harness/users';

const PAGE = 'api::page.page';
const DAY = 86_400_000;

interface Call {
  body: string;
  headers: IncomingHttpHeaders;
}

let app: DeskApp;
let directory: string;
let receiver: Server;
let translator: Admin;
const calls: Call[] = [];
let answer = 200;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-building-mail-'));
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      calls.push({ body, headers: request.headers });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const WEBHOOK_URL = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  app = await startDeskApp({ DIGEST_HOUR: '6', WEBHOOK_URL, MAIL_FILE: join(directory, 'mails') });
  const { data } = await app.admin.ask<{ data: { role?: { id: number } }[] }>('POST', '/translation-desk/roles', {
    kind: 'translator',
    locale: 'en',
  });
  translator = await joinRole(app.cms, app.admin, 'translator', data.find(({ role }) => role)?.role?.id ?? -1);
  await translator.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
});
afterAll(async () => {
  await app.cms.remove();
  receiver.close();
  await rm(directory, { recursive: true });
});

const mails = async (): Promise<{ to: string; subject: string; text: string }[]> =>
  (await readFile(join(directory, 'mails'), 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { to: string; subject: string; text: string });
const digest = (after: number): Promise<void> => app.cms.service('translation-desk', 'notifications', 'digest', Date.now() + after);
const desk = (documentId: string, locale = 'en'): Desk => new Desk(app.admin, PAGE, documentId, locale);

/** A document that is translated, of which the source has gone on. */
async function outdated(name: string): Promise<string> {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name } });
  await desk(documentId).save(await desk(documentId).unit(name), 'Principle');
  await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: `新的${name}` } });
  await desk(documentId).open();
  return documentId;
}
const callsAbout = (documentId: string): Call[] => calls.filter(({ body }) => body.includes(documentId));

describe('the webhook', () => {
  it('is told once of what became outdated, signed, without a person and without a text', async () => {
    const documentId = await outdated('原则');
    await expect.poll(() => callsAbout(documentId).length).toBe(1);
    const [{ body, headers }] = callsAbout(documentId) as [Call];
    const secret = 'a secret of the tests';
    expect(headers['x-translation-desk-signature']).toBe(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    const { id: _id, at: _at, ...said } = JSON.parse(body) as Record<string, unknown>;
    expect(said).toEqual({
      ...{ event: 'translation.outdated', contentType: PAGE, documentId },
      ...{ locale: 'en', sourceLocale: 'zh-CN', state: 'outdated' },
    });
    await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '更新的原则' } });
    await desk(documentId).open();
    const another = await outdated('第二');
    await expect.poll(() => callsAbout(another).length).toBe(1);
    expect(callsAbout(documentId).length).toBe(1);
  });

  it('is tried again where it fails, by the same notice, and given up after its tries; saving does not wait for it', async () => {
    answer = 500;
    const documentId = await outdated('坏');
    // The first, and two more.
    await expect.poll(() => callsAbout(documentId).length, { timeout: 90_000 }).toBe(3);
    answer = 200;
    expect(new Set(callsAbout(documentId).map(({ body }) => body)).size).toBe(1);
    const state = () => app.admin.ask<{ data: { webhook: object } }>('GET', '/translation-desk/notifications');
    await expect.poll(async () => (await state()).data.webhook).toEqual({ isOn: true, waiting: 0, gaveUp: 1 });
  });
});

describe('the digest', () => {
  it('mails each translator once a day what became outdated, in their language, for the languages they translate', async () => {
    await outdated('摘要');
    await digest(DAY);
    const first = await mails();
    expect(first.map(({ to }) => to).sort()).toEqual(['admin@example.com', 'translator@example.com']);
    const theirs = first.find(({ to }) => to.startsWith('translator'));
    expect(theirs?.subject).toMatch(/^已过时的译文：\d+ 篇$/);
    expect(theirs?.text).toContain('“新的摘要”');
    expect(theirs?.text).toContain('/plugins/translation-desk/matrix?locale=en');
    await outdated('第二天');
    await digest(DAY);
    expect(await mails()).toEqual(first);
    await digest(2 * DAY);
    const second = (await mails()).slice(first.length);
    expect(second.length).toBe(2);
    for (const { text } of second) expect([text.includes('新的第二天'), text.includes('新的摘要')]).toEqual([true, false]);
  });

  it('says nothing of what is up to date again, nor to others than the one who is to do it', async () => {
    const before = (await mails()).length;
    const mended = await outdated('已修复');
    await desk(mended).save(await desk(mended).unit('新的已修复'), 'Mended');
    const mine = await outdated('我的');
    const assignees = await app.admin.ask<{ data: { id: number; name: string }[] }>('GET', '/translation-desk/assignees?locale=en');
    const assignee = assignees.data.find(({ name }) => name === 'translator Tester')?.id;
    await app.admin.ask('PUT', `/translation-desk/documents/${PAGE}/${mine}/en/plan`, { assignee, dueOn: '2030-01-31' });
    await digest(3 * DAY);
    const sent = (await mails()).slice(before);
    expect(sent.map(({ to }) => to)).toEqual(['translator@example.com']);
    expect(sent[0]?.text).toContain('“新的我的”（截止日期：2030-01-31）');
    expect(sent[0]?.text).not.toContain('已修复');
  });
});

it('are off as they come, and say so', async () => {
  const quiet = await startDeskApp();
  try {
    const { data } = await quiet.admin.ask<{ data: object }>('GET', '/translation-desk/notifications');
    expect(data).toEqual({ digest: { hour: null, hasEmailProvider: false }, webhook: { isOn: false, waiting: 0, gaveUp: 0 } });
    expect(quiet.cms.log).not.toContain('no digest is mailed');
  } finally {
    await quiet.cms.remove();
  }
});

it('say once where no email provider is configured, and keep what they would have told', async () => {
  const mute = await startDeskApp({ DIGEST_HOUR: '6' });
  try {
    const { documentId } = await mute.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '原则' } });
    const target = new Desk(mute.admin, PAGE, documentId, 'en');
    await target.save(await target.unit('原则'), 'Principle');
    await mute.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name: '新的原则' } });
    await target.open();
    await mute.cms.service('translation-desk', 'notifications', 'digest', Date.now() + DAY);
    expect(mute.cms.log.match(/no digest is mailed/g)?.length).toBe(1);
    expect((await mute.cms.table('plugin::translation-desk.notice')).length).toBe(1);
  } finally {
    await mute.cms.remove();
  }
});
