import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cms, type Refused } from '../harness/cms';
import { postgresClient } from '../harness/drivers';
import type { Entry } from '../harness/content-manager';
import { NO_MARIADB, SeededMaria } from '../harness/mariadb';
import { missingService } from '../harness/missing-service';
import { POSTGRES_URL, SeededPostgres } from '../harness/postgres';
import { graspTitles, shown } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

const CREATES = 6;

const databases = [
  {
    name: 'PostgreSQL',
    create: () => SeededPostgres.create(),
    missing: `No PostgreSQL answers at ${POSTGRES_URL}: set TEST_POSTGRES_URL.`,
  },
  { name: 'MariaDB', create: () => SeededMaria.create(), missing: NO_MARIADB },
];

describe.each(databases)('at the same time, on $name', ({ name, create, missing }) => {
  let database: SeededPostgres | SeededMaria | undefined;
  let directory: string;
  let cms: Cms;
  beforeAll(async () => {
    database = await create();
    if (!database) return;
    directory = await copyTemplate(database.seed.directory);
    cms = await Cms.start({ directory, inside: true, env: { DATABASE_URL: database.url } });
  });
  afterAll(async () => {
    if (!database) return;
    await cms.kill();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it('one key is taken by one of many new documents, the others say that it is taken', async ({ skip }) => {
    if (!database) return missingService(skip, missing);
    for (const key of ['hall', 'library', 'square']) {
      const save = (): Promise<Entry> => cms.documents('venue', 'create', { locale: 'zh-CN', data: { name: key, key } });
      const results = await Promise.allSettled(Array.from({ length: CREATES }, save));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const reasons = results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as Refused).message] : []));
      // MariaDB ends one of two that wait for each other; that one can be saved again.
      for (const reason of reasons) expect(reason).toMatch(/already belongs to another entry|[Dd]eadlock/);
    }
  });

  it('titles make keys that differ', async ({ skip }) => {
    if (!database) return missingService(skip, missing);
    const save = (): Promise<Entry> => cms.documents('venue', 'create', { locale: 'en', data: { name: 'Red Library' } });
    const results = await Promise.allSettled(Array.from({ length: CREATES }, save));
    const keys = results.flatMap((result) => (result.status === 'fulfilled' ? [String(result.value['key'])] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('red-library');
  });

  it('a build that another instance has overtaken moves nothing back, and what it alone has seen is built again', async ({ skip }) => {
    if (!database) return missingService(skip, missing);
    if (name !== 'PostgreSQL') return skip('Shown on PostgreSQL, which tells who waits for a lock.');
    const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
    const other = postgresClient(database.url);
    await other.connect();
    try {
      const revision = async (): Promise<number> => {
        const { rows } = (await other.query('SELECT revision FROM party_building_builds')) as { rows: { revision: number }[] };
        return rows[0]?.revision ?? 0;
      };
      const before = await revision();
      // The other instance is about to commit a promotion …
      await other.query('BEGIN');
      await other.query('UPDATE party_building_builds SET revision = revision + 1');
      await cms.documents('grasp', 'update', { documentId, locale: 'zh-CN', data: { title: '被超过的构建' }, status: 'published' });
      // … while a build that has read the revision before waits to promote.
      await until(
        async () => {
          // A transaction goes on seeing the activity that it saw first.
          await other.query('SELECT pg_stat_clear_snapshot()');
          return (await other.query(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%party_building_builds%'",
          )) as { rows: unknown[] };
        },
        ({ rows }) => rows.length > 0,
      );
      await other.query('COMMIT');
      await shown(cms, 'zh-CN', (snapshot) => graspTitles(snapshot)[0] === '被超过的构建');
      // One of the other, one of the second build: the first has promoted nothing.
      expect(await revision()).toBe(before + 2);
    } finally {
      await other.end();
    }
  });
});
