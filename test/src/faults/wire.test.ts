import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '../harness/builds';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { missingService } from '../harness/missing-service';
import { percentile } from '../harness/percentile';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { servedWhole } from '../harness/served';
import { graspTitles, LOCALES, shown } from '../harness/snapshots';
import { TcpProxy } from '../harness/tcp-proxy';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

const ANSWERS = FULL ? 20_000 : 400;
const RECOVERY_LIMIT_MS = 5000;

/** What happens to the wire between the CMS and its database. */
const FAULTS = [
  { name: 'stopped', begin: (wire: TcpProxy) => wire.cut() },
  { name: 'slow', begin: (wire: TcpProxy) => wire.delay(2000) },
];

describe('a database behind a wire', () => {
  let database: SeededPostgres | undefined;
  let wire: TcpProxy;
  let directory: string;
  let cms: Cms;
  let documentId: string;

  beforeAll(async () => {
    database = await SeededPostgres.create();
    if (!database) return;
    const { hostname, port } = new URL(database.url);
    wire = await TcpProxy.start({ host: hostname, port: Number(port) });
    directory = await copyTemplate(database.seed.directory);
    cms = await Cms.start({ directory, inside: true, env: { DATABASE_URL: wire.through(database.url) } });
    documentId = (await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } })).documentId;
  });
  afterAll(async () => {
    if (!database) return;
    await cms.kill();
    await wire.remove();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Milliseconds of each answer; every one must be whole. */
  async function answers(): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < ANSWERS; i++) {
      const start = performance.now();
      await servedWhole(cms, LOCALES[i % 2] as string);
      times.push(performance.now() - start);
    }
    return times;
  }

  it.each(FAULTS)('$name: every snapshot is answered as fast, readiness says degraded, it recovers by itself', async ({ name, begin }) => {
    if (!database) return;
    const before = await answers();
    begin(wire);
    const degraded = (is: boolean) =>
      until(
        () => readiness(cms),
        (state) => state.degraded === is,
        30_000,
      );
    expect(await degraded(true)).toMatchObject({ ready: true });
    const during = await answers();
    wire.mend();
    const mended = performance.now();
    await degraded(false);
    const recovery = performance.now() - mended;
    await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title: `After ${name}` }, status: 'published' });
    await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === `After ${name}`);
    printFigure({ name: `faults.database.${name}.answered`, value: during.length / ANSWERS, unit: 'ratio', limit: 1, better: 'higher' });
    printFigure({
      name: `faults.database.${name}.latency_vs_before`,
      value: percentile(during, 0.5) / percentile(before, 0.5),
      unit: 'ratio',
    });
    printFigure({ name: `faults.database.${name}.recovery`, value: recovery, unit: 'ms', limit: RECOVERY_LIMIT_MS });
  });

  it('is there', ({ skip }) => {
    if (!database) missingService(skip, NO_POSTGRES);
  });
});
