import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '../harness/builds';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { missingService } from '../harness/missing-service';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { seededRandom } from '../harness/seeded-random';
import { servedWhole } from '../harness/served';
import { graspTitles, LOCALES, shown } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 100_000);
const ANSWERS = 40;

describe(`on PostgreSQL (FAULT_SEED=${SEED})`, () => {
  let database: SeededPostgres | undefined;
  let directory: string;
  let cms: Cms;
  let documentId: string;

  const start = async (): Promise<Cms> => Cms.start({ directory, inside: true, env: { DATABASE_URL: database?.url ?? '' } });
  const publish = (locale: string, title: string): Promise<unknown> =>
    cms.documents('grasp', 'update', { documentId, locale, data: { title }, status: 'published' });
  const titles = () => Promise.all(LOCALES.map(async (locale) => graspTitles(await servedWhole(cms, locale))[0]));

  beforeAll(async () => {
    database = await SeededPostgres.create();
    if (!database) return;
    directory = await copyTemplate(database.seed.directory);
    cms = await start();
    documentId = (await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } })).documentId;
  });
  afterAll(async () => {
    if (!database) return;
    await cms.kill();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it('cut connections: snapshots are served, readiness says degraded, a publish works again afterwards', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    const before = await titles();
    await database.sever();
    const degraded = (is: boolean) =>
      until(
        () => readiness(cms),
        (state) => state.degraded === is,
        30_000,
      );
    expect(await degraded(true)).toMatchObject({ ready: true });
    for (let i = 0; i < ANSWERS; i++) expect(await titles()).toEqual(before);
    await expect(publish('en', 'Not Stored')).rejects.toThrow();
    await database.restore();
    await degraded(false);
    expect(await titles()).toEqual(before);
    await publish('en', 'Stored Afterwards');
    await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'Stored Afterwards');
  });

  it('kill -9 between a publish and its build: the published state is served after the restart', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    for (const locale of LOCALES) await publish(locale, 'Shown');
    for (const locale of LOCALES) await shown(cms, locale, (snapshot) => graspTitles(snapshot)[0] === 'Shown');
    for (const locale of LOCALES) await publish(locale, 'Committed');
    const moment = Math.floor(seededRandom(SEED)() * 700);
    // The moment is the fault itself, not a wait for anything.
    await setTimeout(moment);
    console.log(`killed ${moment} ms after the publish, while serving ${(await titles()).join(', ')}`);
    await cms.kill();
    cms = await start();
    expect(await titles()).toEqual(['Committed', 'Committed']);
    printFigure({ name: 'faults.kill.postgres.survived', value: 1, unit: 'ratio', limit: 1, better: 'higher' });
  });
});
