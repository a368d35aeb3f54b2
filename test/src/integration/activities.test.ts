import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity, ActivitySummary, Snapshot } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '../harness/builds';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { damagedEntries, METRICS_TOKEN } from '../harness/metrics';
import { startProduct, type Product } from '../harness/product';
import { etags, LOCALES, shown, snapshotOf } from '../harness/snapshots';
import { storedActivities, withDatabase } from '../harness/stored';
import { until } from '../harness/until';

/** `yyyy-mm-dd`, a number of days from today in the site's zone. */
const day = (ahead: number): string => new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
/** Nine o'clock in China. */
const nine = (ahead: number): string => `${day(ahead)}T01:00:00Z`;

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const listed = (snapshot: Snapshot, key: string): ActivitySummary | undefined =>
  snapshot.activities?.find((activity) => activity.key === key);
const whole = (key: string, locale = 'zh-CN'): Activity | undefined =>
  storedActivities(product.cms, locale)?.find((activity) => activity.key === key);
const publish = (key: string, data: object, locale = 'zh-CN'): Promise<Entry> =>
  product.cms.documents('activity', 'create', {
    locale,
    status: 'published',
    data: {
      ...{ key, title: `活动 ${key}`, kind: 'culture', eventStatus: 'scheduled', timeZone: 'Asia/Shanghai' },
      ...{ startDate: day(3), startTime: '09:00:00.000', allDay: false },
      ...data,
    },
  });
/** Waits until the snapshot and the listing beside it show an activity. */
async function shownWith(key: string, satisfies: (activity: ActivitySummary | undefined) => boolean = (found) => found !== undefined) {
  const snapshot = await shown(product.cms, 'zh-CN', (now) => satisfies(listed(now, key)));
  return { summary: listed(snapshot, key), activity: whole(key) };
}

describe('an activity', () => {
  it('is in the snapshot and in the listing once it is published, and in neither once it is not', async () => {
    const { documentId } = await publish('reading', {
      endTime: '10:30:00.000',
      organiser: '集团党委',
      online: 'https://meet.example.com/x',
    });
    const { summary, activity } = await shownWith('reading');
    expect(summary).toMatchObject({ title: '活动 reading', occurrences: [{ start: nine(3), end: `${day(3)}T02:30:00Z` }] });
    expect(activity).toMatchObject({
      slug: `${day(3)}-reading`,
      start: `${day(3)}T09:00:00`,
      end: `${day(3)}T10:30:00`,
      organiser: '集团党委',
      sequence: 0,
    });
    expect(Math.abs(Date.now() - Date.parse(activity?.published ?? ''))).toBeLessThan(600_000);
    expect((await snapshotOf(product.cms, 'zh-CN')).timeZone).toBe('Asia/Shanghai');

    await product.cms.documents('activity', 'unpublish', { documentId, locale: 'zh-CN' });
    expect(await shownWith('reading', (found) => found === undefined)).toEqual({ summary: undefined, activity: undefined });
  });

  it('that recurs shows what was moved and what does not take place', async () => {
    await publish('course', {
      startDate: day(1),
      endTime: '10:00:00.000',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      changes: [
        { occurrenceDate: day(8), cancelled: true },
        { occurrenceDate: day(15), startDate: day(16), startTime: '14:00:00.000', endTime: '15:00:00.000' },
      ],
    });
    const { summary, activity } = await shownWith('course');
    expect(summary?.recurring).toBe(true);
    expect(summary?.occurrences).toEqual([
      { start: nine(1), end: `${day(1)}T02:00:00Z` },
      { start: nine(8), end: `${day(8)}T02:00:00Z`, status: 'cancelled' },
      { start: `${day(16)}T06:00:00Z`, end: `${day(16)}T07:00:00Z`, status: 'moved', plannedStart: nine(15) },
      { start: nine(22), end: `${day(22)}T02:00:00Z` },
    ]);
    expect(activity?.recurrence).toEqual({
      rule: 'FREQ=WEEKLY;COUNT=4',
      changes: [
        { occurrence: `${day(8)}T09:00:00`, cancelled: true },
        { occurrence: `${day(15)}T09:00:00`, start: `${day(16)}T14:00:00`, end: `${day(16)}T15:00:00` },
      ],
    });
  });

  it('that was moved or cancelled as a whole says so', async () => {
    await publish('moved', { eventStatus: 'moved', plannedStartDate: day(2), plannedStartTime: '08:00:00.000' });
    await publish('cancelled', { eventStatus: 'cancelled' });
    expect((await shownWith('moved')).summary).toMatchObject({
      eventStatus: 'moved',
      occurrences: [{ start: nine(3), status: 'moved', plannedStart: `${day(2)}T00:00:00Z` }],
    });
    expect((await shownWith('cancelled')).summary).toMatchObject({ eventStatus: 'cancelled', occurrences: [{ status: 'cancelled' }] });
  });

  it('of whole days has dates, in every zone', async () => {
    await publish('fair', { allDay: true, startTime: null, endDate: day(4), timeZone: 'America/New_York' });
    const { summary, activity } = await shownWith('fair');
    expect(summary?.occurrences).toEqual([{ start: day(3), end: day(5) }]);
    expect(activity).toMatchObject({ allDay: true, start: day(3), end: day(5) });
  });

  it('that is not translated is shown in its own language elsewhere', async () => {
    await publish('only-zh', { summary: '摘要', venue: null });
    await shownWith('only-zh');
    const english = listed(await snapshotOf(product.cms, 'en'), 'only-zh');
    expect(english).toMatchObject({
      title: { text: '活动 only-zh', lang: 'zh-CN' },
      summary: { text: '摘要', lang: 'zh-CN' },
      occurrences: [{ start: nine(3) }],
    });
    expect(whole('only-zh', 'en')?.title).toEqual({ text: '活动 only-zh', lang: 'zh-CN' });
  });

  it('belongs to the snapshot from 35 days back to 100 days ahead, and to the listing always', async () => {
    for (const ahead of [-36, -35, 100, 101])
      await publish(`edge-${ahead < 0 ? 'minus' : 'plus'}-${Math.abs(ahead)}`, { startDate: day(ahead) });
    await shownWith('edge-plus-100');
    await until(
      () => Promise.resolve(whole('edge-plus-101')),
      (found) => found !== undefined,
    );
    const { activities = [] } = await snapshotOf(product.cms, 'zh-CN');
    expect(activities.map(({ key }) => key).filter((key) => key.startsWith('edge-'))).toEqual(['edge-minus-35', 'edge-plus-100']);
    expect(whole('edge-minus-36')).toBeDefined();
  });
});

describe('a day of the site that has ended', () => {
  it('brings one build, however long ago the day was', async () => {
    const { builds } = await readiness(product.cms);
    withDatabase(product.cms, (database) => database.exec("UPDATE party_building_builds SET day = '2020-01-01'"));
    await until(
      () => readiness(product.cms),
      (now) => now.builds > builds,
    );
    const row = withDatabase(product.cms, (database) => database.prepare('SELECT day FROM party_building_builds').all());
    expect(row).toEqual([{ day: day(0) }]);
  });

  it('leaves the fragments of the new one without what is over, though no snapshot has changed', async () => {
    await publish('last-day', { startDate: day(0), startTime: null, endDate: day(0), endTime: null, allDay: true });
    await shownWith('last-day');
    const fragment = async (name: string) => (await fetch(product.cms.api(`v1/zh-CN/fragments/${name}.html`))).text();
    const lists = async () => /活动 last-day/.test(await fragment('pb-activities'));
    expect(await lists()).toBe(true);
    const tags = await etags(product.cms);
    // A day that is one ahead is that of an instance whose clock is: it stands, without a build.
    withDatabase(product.cms, (database) => database.exec(`UPDATE party_building_builds SET day = '${day(1)}'`));
    await until(lists, (listed) => !listed);
    expect(await etags(product.cms)).toEqual(tags);
    expect(await fragment('pb-activity/last-day')).toContain('活动 last-day');

    withDatabase(product.cms, (database) => database.exec("UPDATE party_building_builds SET day = '2020-01-01'"));
    await until(lists, (listed) => listed);
    expect(await etags(product.cms)).toEqual(tags);
  });
});

describe('two documents with one key', () => {
  it('cannot come from saves at the same time', async () => {
    const create = (): Promise<Entry> =>
      product.cms.documents('venue', 'create', { locale: 'zh-CN', data: { name: '厅', key: 'one-hall' } });
    const results = await Promise.allSettled(Array.from({ length: 5 }, create));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('take a key again whose document was deleted', async () => {
    const data = { locale: 'zh-CN', data: { name: '厅', key: 'gone-hall' } };
    const { documentId } = await product.cms.documents<Entry>('venue', 'create', data);
    await product.cms.documents('venue', 'delete', { documentId, locale: '*' });
    expect((await product.cms.documents<Entry>('venue', 'create', data))['key']).toBe('gone-hall');
  });

  it('that an older version let in stop no publish: the older one is shown, and the log names the other', async () => {
    for (const key of ['first-wall', 'second-wall'])
      await product.cms.documents('carrier', 'create', { locale: 'zh-CN', status: 'published', data: { name: key, key, kind: 'wall' } });
    withDatabase(product.cms, (database) =>
      database.exec("UPDATE party_building_carriers SET key = 'first-wall' WHERE key = 'second-wall'"),
    );
    await publish('after-duplicate', {});
    await shownWith('after-duplicate');
    const { carriers = [] } = await snapshotOf(product.cms, 'zh-CN');
    expect(carriers.filter(({ key }) => key === 'first-wall').map(({ name }) => name)).toEqual(['first-wall']);
    expect(product.cms.log).toMatch(/a second carrier with the key “first-wall” \(document \w+\) is not shown/);
  });
});

describe('a stored listing', () => {
  it.each([
    ['the listing', { column: `replace(body, '"newest":"2', '"newest":"3')`, kind: 'listing', says: /The stored listing \w+ is damaged/ }],
    ['a part', { column: 'substr(body, 5)', kind: 'part', says: /The part \w+ of the stored listing \w+ is damaged/ }],
  ])(
    'of which %s is damaged in the database and on disk is never used, is built again at the start, and counted',
    async (_, { column, kind, says }) => {
      const { directory } = product.cms;
      const before = LOCALES.map((locale) => storedActivities(product.cms, locale));
      const tags = await etags(product.cms);
      expect(before[0]?.length).toBeGreaterThan(0);
      await product.cms.stop();
      withDatabase({ directory }, (database) =>
        database.exec(`UPDATE party_building_snapshots SET body = ${column} WHERE kind = '${kind}'`),
      );
      const folder = join(directory, 'data/snapshots', kind === 'part' ? 'parts' : '.');
      const copies = (await readdir(folder))
        .filter((name) => kind === 'part' || name.endsWith('.listing'))
        .map((name) => join(folder, name));
      expect(copies.length).toBeGreaterThanOrEqual(LOCALES.length);
      const contents = () => Promise.all(copies.map((copy) => readFile(copy, 'latin1')));
      const sound = await contents();
      for (const [i, copy] of copies.entries()) await writeFile(copy, `${sound[i]?.slice(0, -9)}`, 'latin1');

      product.cms = await Cms.start({ directory, inside: true, env: { METRICS_TOKEN } });
      expect(product.cms.log).toMatch(/a listing of activities is built again: /);
      expect(product.cms.log).toMatch(says);
      await until(
        () => Promise.resolve(LOCALES.map((locale) => storedActivities(product.cms, locale))),
        (after) => JSON.stringify(after) === JSON.stringify(before),
      );
      // The copies on disk follow the database.
      await until(contents, (mended) => JSON.stringify(mended) === JSON.stringify(sound));
      expect(await etags(product.cms)).toEqual(tags);
      const counted = await damagedEntries(product.cms);
      expect(counted.database).toBeGreaterThanOrEqual(LOCALES.length);
      // A listing's copy is not read while the database is there, only replaced; a part's is looked at before it is kept.
      expect(counted.disk).toBe(kind === 'part' ? copies.length : 0);
    },
  );

  it('is made for what an older version stored without one', async () => {
    const { directory } = product.cms;
    const before = storedActivities(product.cms, 'en');
    const tags = await etags(product.cms);
    await product.cms.stop();
    withDatabase({ directory }, (database) => {
      database.exec("DELETE FROM party_building_snapshots WHERE kind = 'listing'");
      database.exec('UPDATE party_building_snapshots SET kind = NULL');
      database.exec('UPDATE party_building_pointers SET listing = NULL');
      database.exec('DELETE FROM party_building_builds');
    });
    product.cms = await Cms.start({ directory, inside: true });
    expect(await etags(product.cms)).toEqual(tags);
    await until(
      () => Promise.resolve(storedActivities(product.cms, 'en')),
      (after) => JSON.stringify(after) === JSON.stringify(before),
    );
  });
});
