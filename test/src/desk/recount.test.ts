import { describe, expect, it } from 'vitest';
import { NO_POSTGRES, PostgresDatabase } from '../harness/postgres';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { missingService } from '../harness/missing-service';
import { seededRandom } from '../harness/seeded-random';
import { RandomWrites } from './random-writes';

const WRITES = 500;
/** Writes after which everything is counted anew and compared. */
const LOOK_AFTER = 50;

type Counted = Record<string, unknown>[];

/** All that the desk has counted, without the rows' own ids. */
async function counted({ cms }: DeskApp): Promise<{ targets: Counted; units: Counted; names: Counted }> {
  await cms.service('translation-desk', 'desk', 'count');
  const table = (name: string): Promise<Counted> => cms.table(`plugin::translation-desk.${name}`, { orderBy: { id: 'asc' } });
  const documents = new Map((await table('document')).map((row) => [row['id'], row['documentId']]));
  const targets = await table('target');
  const nameOf = new Map(targets.map((row) => [row['id'], `${documents.get(row['document']) as string} ${row['locale'] as string}`]));
  const lines = (rows: Counted, name: (row: Counted[number]) => unknown): Counted =>
    rows
      .map(({ id: _id, target: _target, document: _document, ...row }, index) => ({ of: name(rows[index] as Counted[number]), ...row }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    targets: lines(targets, ({ id }) => nameOf.get(id)),
    units: lines(await table('unit'), ({ target }) => nameOf.get(target)),
    names: lines(await table('name'), ({ document }) => documents.get(document)),
  };
}

async function compare(app: DeskApp): Promise<void> {
  const writes = new RandomWrites(app, seededRandom(20260601));
  const done: string[] = [];
  const states = new Set<unknown>();
  for (let write = 1; write <= WRITES; write += 1) {
    done.push(await writes.next());
    if (write % LOOK_AFTER !== 0) continue;
    const byHooks = await counted(app);
    for (const { state } of byHooks.units) states.add(state);
    await app.cms.service('translation-desk', 'desk', 'recount');
    expect(await counted(app), `after ${done.slice(-LOOK_AFTER).join(', ')}`).toEqual(byHooks);
  }
  for (const state of ['missing', 'translated', 'approved', 'outdated', 'needs-review', 'obsolete']) expect(states).toContain(state);
}

describe('what is counted after each write, and all of it counted anew', () => {
  it('are the same on SQLite', async () => {
    const app = await startDeskApp();
    try {
      await compare(app);
    } finally {
      await app.cms.remove();
    }
  });

  it('are the same on PostgreSQL', async ({ skip }) => {
    const database = await PostgresDatabase.create();
    if (!database) return missingService(skip, NO_POSTGRES);
    const app = await startDeskApp({ DATABASE_URL: database.url });
    try {
      await compare(app);
    } finally {
      await app.cms.remove();
      await database.drop();
    }
  });
});
