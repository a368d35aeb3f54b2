import { expect, it } from 'vitest';
import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { serve } from '../testing/server.js';
import { en, fixtureSite, zhCN } from '../testing/site.js';

const SNAPSHOT = '/api/party-building/v1/en.json';
const founded = (year: number) => {
  const snapshot = fixtureSnapshot('en');
  return buildSnapshot({ ...snapshot, ...(snapshot.concept && { concept: { ...snapshot.concept, founded: year } }) });
};
const newer = founded(2011);
const older = founded(2001);

/** An instance that learns of `newer` when it looks. */
async function behind() {
  let site = fixtureSite({ pinned: [older] });
  let looks = 0;
  const catchUp = async (): Promise<void> => {
    looks += 1;
    site = fixtureSite({ snapshots: [zhCN, newer], pinned: [older, en] });
  };
  const { ask } = await serve({ site: () => site, catchUp });
  return { ask: (tag: string) => ask(SNAPSHOT, { headers: { 'If-None-Match': tag } }), looks: () => looks };
}

it('whoever has seen the newer content at another instance is not given the older here', async () => {
  const { ask, looks } = await behind();
  expect((await ask(`"${newer.hash}"`)).status).toBe(304);
  expect(looks()).toBe(1);
});

it('an unknown tag of an unknown age is answered by what is newest', async () => {
  const { ask } = await behind();
  const { status, body } = await ask(`"${'0'.repeat(64)}"`);
  expect([status, body]).toEqual([200, newer.json]);
});

it.each([
  ['of what is current', `"${en.hash}"`, 304],
  ['of what is current, in another coding', `"${en.hash}-br"`, 200],
  ['of an older snapshot', `"${older.hash}-gzip"`, 200],
  ['that is none of ours', '"abc"', 200],
])('nobody looks for a tag %s', async (_, tag, status) => {
  const { ask, looks } = await behind();
  expect((await ask(tag)).status).toBe(status);
  expect(looks()).toBe(0);
});

it('a look that fails is answered by what is there to be tried again', async () => {
  const { ask, errors } = await serve({ catchUp: () => Promise.reject(new Error('no database')) });
  const answer = await ask(SNAPSHOT, { headers: { 'If-None-Match': `"${newer.hash}"` } });
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
  expect(errors).toHaveLength(1);
});
