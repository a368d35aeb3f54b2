import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinnedPath } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Admin } from '../harness/admin';
import { readiness } from '../harness/builds';
import { Cms } from '../harness/cms';
import { ContentManager } from '../harness/content-manager';
import { openSqlite } from '../harness/drivers';
import { printFigure } from '../harness/figure';
import { damagedEntries, METRICS_TOKEN } from '../harness/metrics';
import { servedWhole } from '../harness/served';
import { etags, graspTitles, LOCALES, shown } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

/** Answers asked for while the database fails. */
const ANSWERS = 40;

describe('a database that fails while it is served', () => {
  let directory: string;
  let file: string;
  let cms: Cms;
  let content: ContentManager;
  let before: unknown[];

  beforeAll(async () => {
    directory = await copyTemplate(inject('template'));
    file = join(directory, 'cms.db');
    cms = await Cms.start({ directory });
    content = new ContentManager(await Admin.login(cms, inject('login')));
    before = await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)));
  });
  afterAll(async () => {
    await cms.kill();
    await rm(directory, { recursive: true, force: true });
  });

  const degraded = (is: boolean) =>
    until(
      () => readiness(cms),
      (state) => state.degraded === is,
      30_000,
    );
  async function goesOnServing(): Promise<void> {
    expect(await degraded(true)).toMatchObject({ ready: true });
    for (let i = 0; i < ANSWERS; i++) expect(await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)))).toEqual(before);
  }

  it('is locked by somebody else: snapshots are served, readiness says degraded, a publish works again afterwards', async () => {
    const [grasp] = await content.list('grasp', 'en');
    const entry = await content.read('grasp', 'en', grasp!.documentId);
    const other = openSqlite(file);
    try {
      other.exec('BEGIN EXCLUSIVE');
      await goesOnServing();
      // An editor's save fails, says what is the matter, and nothing about the inside.
      const { status, body } = await content.save('grasp', 'en', entry.documentId, { ...entry, title: 'Not stored' });
      expect([status, body.error.message]).toEqual([503, expect.stringMatching(/^The database does not answer/)]);
      expect(JSON.stringify(body)).not.toMatch(/SQLITE|node_modules|\.db/);
      other.exec('ROLLBACK');
    } finally {
      other.close();
    }
    await degraded(false);
    expect((await content.publish('grasp', 'en', entry.documentId, { ...entry, title: 'Stored After the Lock' })).status).toBe(200);
    await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'Stored After the Lock');
    before = await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)));
  });

  it('is moved away: snapshots are served, and a publish works once it is back', async () => {
    const elsewhere = join(directory, 'elsewhere.db');
    await rename(file, elsewhere);
    for (let i = 0; i < ANSWERS; i++) expect(await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)))).toEqual(before);
    await rename(elsewhere, file);
    await degraded(false);
    const [grasp] = await content.list('grasp', 'en');
    const entry = await content.read('grasp', 'en', grasp!.documentId);
    expect((await content.publish('grasp', 'en', entry.documentId, { ...entry, title: 'Stored When It Was Back' })).status).toBe(200);
    await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'Stored When It Was Back');
  });

  it('keeps what has been replaced: an old address goes on working after a restart', async () => {
    const [replaced] = await etags(cms);
    const [grasp] = await content.list('grasp', 'zh-CN');
    const entry = await content.read('grasp', 'zh-CN', grasp!.documentId);
    expect((await content.publish('grasp', 'zh-CN', entry.documentId, { ...entry, title: '又一次发布' })).status).toBe(200);
    await shown(cms, 'zh-CN', (snapshot) => graspTitles(snapshot)[0] === '又一次发布');
    await cms.stop();
    cms = await Cms.start({ directory });
    expect(graspTitles(await servedWhole(cms, 'zh-CN'))[0]).toBe('又一次发布');
    const hash = /[0-9a-f]{64}/.exec(String(replaced))?.[0] as string;
    const pinned = await fetch(cms.api(pinnedPath(hash)));
    expect([
      pinned.status,
      createHash('sha256')
        .update(await pinned.text())
        .digest('hex'),
    ]).toEqual([200, hash]);
  });
});

describe('stored snapshots that are damaged', () => {
  it('are never served: they are built again at the start, and counted', async () => {
    const directory = await copyTemplate(inject('template'));
    let cms = await Cms.start({ directory });
    const before = await etags(cms);
    const whole = await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)));
    await cms.stop();

    const database = openSqlite(join(directory, 'cms.db'));
    const rows = database.prepare('SELECT hash, locale FROM party_building_pointers').all();
    expect(rows).toHaveLength(2);
    const put = database.prepare('INSERT INTO party_building_snapshots (hash, locale, body) VALUES (?, ?, ?)');
    // One with a flipped character, one cut off, one of a schema that nobody knows, one old and broken.
    database.exec("UPDATE party_building_snapshots SET body = replace(body, '2008', '2009') WHERE locale = 'zh-CN'");
    database.exec("UPDATE party_building_snapshots SET body = substr(body, 1, 500) WHERE locale = 'en'");
    const foreign = JSON.stringify({ schema: 0, locale: 'fr' });
    const foreignHash = createHash('sha256').update(foreign).digest('hex');
    put.run(foreignHash, 'fr', foreign);
    database.exec(`INSERT INTO party_building_pointers (locale, hash) VALUES ('fr', '${foreignHash}')`);
    put.run('0'.repeat(64), 'en', '{"schema":1}');
    database.close();
    const copies = join(directory, 'data/snapshots');
    for (const locale of LOCALES) {
      const copy = join(copies, `${locale}.json`);
      await writeFile(copy, (await readFile(copy, 'utf8')).replace('2008', '2010'));
    }
    await writeFile(join(copies, 'fr.json'), `${foreignHash}\n${foreign}`);

    cms = await Cms.start({ directory, env: { METRICS_TOKEN } });
    try {
      expect(await etags(cms)).toEqual(before);
      expect(await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)))).toEqual(whole);
      for (const hash of [foreignHash, '0'.repeat(64)]) expect((await fetch(cms.api(pinnedPath(hash)))).status).toBe(404);
      expect((await fetch(cms.api('v1/fr.json'))).status).toBe(404);
      expect(cms.log).toMatch(/is damaged: its \d+ bytes hash to/);
      for (const locale of [...LOCALES, 'fr']) expect(cms.log).toContain(`the disk copy ${locale}.json is not used`);
      expect(await readiness(cms)).toMatchObject({ ready: true, degraded: false });
      // Both current snapshots and the old one in the database, the copies of three languages on the disk.
      const counted = await damagedEntries(cms);
      expect(counted.database).toBeGreaterThanOrEqual(3);
      expect(counted.disk).toBe(3);
      printFigure({ name: 'faults.damaged.counted', value: counted.database + counted.disk, unit: 'count', limit: 6, better: 'higher' });
    } finally {
      await cms.stop();
    }

    // Both stores are mended: the next start finds nothing wrong.
    cms = await Cms.start({ directory, env: { METRICS_TOKEN } });
    expect(cms.log).not.toMatch(/damaged|not used|removed/);
    expect(await damagedEntries(cms)).toEqual({ database: 0, disk: 0 });
    expect(await etags(cms)).toEqual(before);
    await cms.remove();
  });
});
