import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cms } from '../harness/cms';
import { printFigure } from '../harness/figure';
import { MariaDatabase, NO_MARIADB } from '../harness/mariadb';
import { missingService } from '../harness/missing-service';
import { NO_POSTGRES, PostgresDatabase } from '../harness/postgres';
import { servedWhole } from '../harness/served';
import { LOCALES } from '../harness/snapshots';

const DATABASES = [
  { name: 'PostgreSQL', create: () => PostgresDatabase.create(), missing: NO_POSTGRES },
  { name: 'MariaDB', create: () => MariaDatabase.create(), missing: NO_MARIADB },
];

describe.each(DATABASES)('two first starts on one empty $name database', ({ name, create, missing }) => {
  let database: Awaited<ReturnType<typeof create>>;
  let directories: string[];
  beforeEach(async () => {
    database = await create();
    directories = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'party-building-first-'))));
  });
  afterEach(async () => {
    await database?.drop();
    for (const directory of directories) await rm(directory, { recursive: true, force: true });
  });

  it('one migrates and seeds, the other waits and says so; both serve the same', async ({ skip }) => {
    if (!database) return missingService(skip, missing);
    // Uploads are shared, as by a bucket.
    const env = { DATABASE_URL: database.url, PUBLIC_DIRECTORY: join(directories[0] as string, 'public') };
    const start = performance.now();
    const instances = await Promise.all(directories.map((directory) => Cms.start({ directory, env })));
    try {
      printFigure({
        name: `instances.first_boot.${name.toLowerCase()}.seconds`,
        value: (performance.now() - start) / 1000,
        unit: 's',
      });
      for (const locale of LOCALES) {
        const [one, other] = await Promise.all(instances.map((cms) => servedWhole(cms, locale)));
        expect(other).toEqual(one);
      }
      expect(instances.filter(({ log }) => /another instance is starting on this database; waiting/.test(log))).toHaveLength(1);
      // One of them made the first administrator.
      expect(instances.filter(({ firstLogin }) => firstLogin)).toHaveLength(1);
    } finally {
      for (const cms of instances) await cms.kill();
    }
  });
});
