import { describe, expect, inject, it } from 'vitest';
import { Admin } from '../harness/admin';
import type { Cms, Login } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp } from '../harness/desk-app';
import { FULL } from '../harness/full';
import { startProduct } from '../harness/product';
import { seededRandom } from '../harness/seeded-random';
import { ListSequence, type ListOf } from './list-sequence';

const SEQUENCES = FULL ? 1000 : 15;
const STEPS = 12;

interface Outcome {
  wrong: string[];
  lost: string[];
}

async function sequences(run: (random: () => number) => Promise<ListSequence>): Promise<Outcome> {
  const outcome: Outcome = { wrong: [], lost: [] };
  for (let seed = 1; seed <= SEQUENCES; seed += 1) {
    const sequence = await run(seededRandom(seed));
    await sequence.run(STEPS);
    const { wrong, lost } = await sequence.compare();
    const told = (what: string): string => `sequence ${seed} (${sequence.done.join(', ')}): ${what}`;
    outcome.wrong.push(...wrong.map(told));
    outcome.lost.push(...lost.map(told));
  }
  return outcome;
}

/** A login ends after half an hour, and all sequences together take longer. */
const LOGIN_MS = 10 * 60_000;

/** An administrator whose login holds for a sequence. */
function logins(cms: Cms, login: Login): () => Promise<Admin> {
  let admin: Promise<Admin> | undefined;
  let since = 0;
  return () => {
    if (!admin || Date.now() - since > LOGIN_MS) [admin, since] = [Admin.login(cms, login), Date.now()];
    return admin;
  };
}

/** Hundreds of writes, each followed by a count. */
const LONGEST_MS = FULL ? 7_200_000 : 400_000;

describe(`${SEQUENCES} sequences of what happens to a list`, () => {
  it(
    'pair no translation wrongly and lose none where items have keys',
    async () => {
      const grasps: ListOf = { type: 'plugin::party-building.grasp', list: 'measures', field: 'title' };
      const { cms } = await startProduct({}, { inside: true });
      const admin = logins(cms, inject('login'));
      try {
        const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
        const outcome = await sequences(async (random) => {
          await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { measures: [] }, status: 'published' });
          return new ListSequence(cms, new Desk(await admin(), grasps.type, documentId, 'en'), grasps, documentId, random);
        });
        expect(outcome).toEqual({ wrong: [], lost: [] });
      } finally {
        await cms.remove();
      }
    },
    LONGEST_MS,
  );

  it(
    'pair no translation wrongly and lose none where they have none',
    async () => {
      const pages: ListOf = { type: 'api::page.page', list: 'sections', field: 'heading' };
      const { cms } = await startDeskApp();
      const admin = logins(cms, cms.firstLogin as Login);
      try {
        const outcome = await sequences(async (random) => {
          const { documentId } = await cms.documents<Entry>(pages.type, 'create', { locale: 'zh-CN', data: { name: '页' } });
          await cms.documents(pages.type, 'update', { documentId, locale: 'en', data: { name: 'Page' } });
          return new ListSequence(cms, new Desk(await admin(), pages.type, documentId, 'en'), pages, documentId, random);
        });
        expect(outcome).toEqual({ wrong: [], lost: [] });
      } finally {
        await cms.remove();
      }
    },
    LONGEST_MS,
  );
});
