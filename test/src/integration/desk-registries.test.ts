import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from '../harness/admin';
import type { Entry } from '../harness/content-manager';
import { Desk, matrixOf } from '../harness/desk';
import { startProduct, type Product } from '../harness/product';
import { createUser } from '../harness/users';

const GRASP = 'plugin::party-building.grasp';
const CHANGED =
  'The text in Chinese (China) has changed since this was translated. Open the translation desk and bring the translation up to date.';

interface Line {
  source: string;
  text: string;
  to?: string;
  tone: string;
}

let product: Product;
let grasp: Entry;
beforeAll(async () => {
  product = await startProduct({}, { inside: true });
  [grasp] = (await product.content.list('grasp', 'zh-CN')) as [Entry];
});
afterAll(() => product.cms.remove());

const linesFor = async (admin: Admin): Promise<Omit<Line, 'source'>[]> =>
  (await admin.ask<{ data: Line[] }>('GET', '/party-building/home')).data
    .filter(({ source }) => source === 'translation-desk.coverage')
    .map(({ text, to, tone }) => ({ text, tone, ...(to !== undefined && { to }) }));
async function stateOf(documentId: string): Promise<string | undefined> {
  await product.cms.service('translation-desk', 'desk', 'count');
  return (await matrixOf(product.admin)).find((row) => row.documentId === documentId)?.state;
}
const warningsOf = async (locale: string): Promise<string[]> => {
  const path = `/party-building/checks/entries/${GRASP}/${grasp.documentId}?locale=${locale}`;
  const { data } = await product.admin.ask<{ data: { check: string; message: string; severity: string }[] }>('GET', path);
  return data.filter(({ check, severity }) => check === 'translation-desk.state' && severity === 'warning').map(({ message }) => message);
};

describe('the seed', () => {
  it('is taken as it stands, once: what is published in both languages is up to date', async () => {
    const rows = await matrixOf(product.admin);
    expect(rows.length).toBeGreaterThan(30);
    const states = rows.map(({ title, state }) => [title, state]);
    const drafts = rows.filter(({ state }) => !['published', 'up-to-date', 'missing'].includes(state));
    expect([drafts, states.filter(([, state]) => state === 'published').length > 25]).toEqual([[], true]);
  });

  it('gives the desk nothing to warn of', async () => {
    for (const locale of ['zh-CN', 'en']) expect(await warningsOf(locale)).toEqual([]);
  });
});

describe('a source that goes on', () => {
  it('is told on the home page to those who may read it, with the way to it', async () => {
    const english = (await matrixOf(product.admin)).filter(({ locale }) => locale === 'en');
    const done = english.filter(({ state }) => state !== 'missing').length;
    expect(await linesFor(product.admin)).toContainEqual({
      text: `English: ${done} of ${english.length} documents are translated and up to date`,
      tone: 'neutral',
      to: '/plugins/translation-desk/matrix?locale=en',
    });
    const { data } = await product.admin.ask<{ data: Entry }>(
      'GET',
      `/content-manager/collection-types/${GRASP}/${grasp.documentId}?locale=zh-CN`,
    );
    expect((await product.content.publish('grasp', 'zh-CN', grasp.documentId, { ...data, slogan: '全新的口号。' })).status).toBe(200);
    expect(await stateOf(grasp.documentId)).toBe('published-but-outdated');
    expect((await linesFor(product.admin))[0]).toEqual({
      text: '1 document is published but outdated in English',
      tone: 'danger',
      to: '/plugins/translation-desk/matrix?locale=en&state=published-but-outdated',
    });

    const read = (subject: string) => ({
      action: 'plugin::content-manager.explorer.read',
      subject,
      properties: { locales: ['zh-CN', 'en'] },
    });
    const reader = await createUser(product.cms, product.admin, 'reader', [read('plugin::party-building.value')]);
    const [line, ...more] = await linesFor(reader);
    expect([line?.text, line?.to, more]).toEqual([expect.stringMatching(/^English: \d+ of \d+/), undefined, []]);
  });

  it('warns whoever publishes the translation as it was, until it is brought up to date', async () => {
    expect(await warningsOf('en')).toEqual([CHANGED]);
    expect(await warningsOf('zh-CN')).toEqual([]);
    const published = await product.content.publishWithoutReason('grasp', 'en', grasp.documentId);
    expect(published.body.error.message).toContain(CHANGED);

    const desk = new Desk(product.admin, GRASP, grasp.documentId, 'en');
    await desk.save(await desk.unit('全新的口号。'), 'An entirely new slogan.');
    expect(await warningsOf('en')).toEqual([]);
    expect((await product.content.publishWithoutReason('grasp', 'en', grasp.documentId)).status).toBe(200);
    expect(await stateOf(grasp.documentId)).toBe('published');
  });

  it('warns of a translation in which a check of the desk finds an error', async () => {
    const desk = new Desk(product.admin, GRASP, grasp.documentId, 'en');
    await desk.save(await desk.unit('全新的口号。'), '新的口号');
    expect(await warningsOf('en')).toEqual(['This is not the script of en.']);
  });
});
