import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { NO_MARIADB, SeededMaria } from '../harness/mariadb';
import { missingService } from '../harness/missing-service';
import { servedWhole } from '../harness/served';
import { etags, graspTitles, LOCALES, shown } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';

describe('on MariaDB', () => {
  let database: SeededMaria | undefined;
  let directory: string;

  beforeAll(async () => {
    database = await SeededMaria.create();
    if (database) directory = await copyTemplate(database.seed.directory);
  });
  afterAll(async () => {
    if (!database) return;
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it('seeds the very bytes that SQLite has, shows a publish, and shows it after a restart', async ({ skip }) => {
    if (!database) return missingService(skip, NO_MARIADB);
    const env = { DATABASE_URL: database.url };
    const sqlite = await Cms.start({ directory: await copyTemplate(inject('template')) });
    let cms = await Cms.start({ directory, inside: true, env });
    try {
      expect(await etags(cms)).toEqual(await etags(sqlite));
      const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
      for (const locale of LOCALES) {
        // Four bytes a character where it matters: the database must not cut or replace them.
        await cms.documents('grasp', 'update', { documentId, locale, data: { title: 'On MariaDB 𠮷 🏭' }, status: 'published' });
        await shown(cms, locale, (snapshot) => graspTitles(snapshot)[0] === 'On MariaDB 𠮷 🏭');
      }
      const before = await etags(cms);
      await cms.stop();
      cms = await Cms.start({ directory, env });
      expect(await etags(cms)).toEqual(before);
      for (const locale of LOCALES) expect(graspTitles(await servedWhole(cms, locale))[0]).toBe('On MariaDB 𠮷 🏭');
    } finally {
      await cms.kill();
      await sqlite.remove();
    }
  });
});
