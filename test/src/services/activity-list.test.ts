import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Admin } from '../harness/admin';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { NO_MARIADB, SeededMaria } from '../harness/mariadb';
import { missingService } from '../harness/missing-service';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import type { Seed } from '../harness/seed';
import { LOCALES } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';

interface List {
  data: { title: Record<string, string>; state: Record<string, string>; startDate: string | null; next?: string; conflicts: number }[];
  meta: { total: number };
}
type Answers = Record<string, { total: number; lines: string[] }>;

const QUERIES = [
  '',
  'sort=desc',
  'when=coming',
  'when=past',
  'kind=learning',
  'venue=service-centre',
  'state=draft',
  'state=published',
  'state=modified',
  'missing=en',
  'missing=zh-CN',
  'search=TRIED',
  'search=%25',
  'state=draft&when=coming',
];

/** Activities in states that the seed has none of: without a day, changed since it was published, a series that is over. */
async function write(cms: Cms): Promise<void> {
  const create = (data: object): Promise<Entry> =>
    cms.documents<Entry>('activity', 'create', { locale: 'zh-CN', data: { kind: 'learning', allDay: true, ...data } });
  await create({ title: '没有日期' });
  const { documentId } = await create({ title: '发布以后修改', startDate: '2031-05-01' });
  await cms.documents('activity', 'publish', { documentId, locale: 'zh-CN' });
  await cms.documents('activity', 'update', { documentId, locale: 'zh-CN', data: { title: 'Tried 修改' } });
  await create({ title: '已经结束', startDate: '2020-01-01', recurrence: 'FREQ=DAILY;COUNT=3' });
}

/** What the list says, without what differs from one database to another: ids, and the order of what is on the same day. */
async function answers({ directory, login }: Seed, env: Record<string, string> = {}): Promise<Answers> {
  const cms = await Cms.start({ directory: await copyTemplate(directory), inside: true, env });
  try {
    await write(cms);
    const admin = await Admin.login(cms, login);
    const said: Answers = {};
    for (const query of QUERIES) {
      const { data, meta } = await admin.ask<List>('GET', `/party-building/activities/list?pageSize=100&${query}`);
      const lines = data.map(({ title, state, startDate, next, conflicts }) =>
        JSON.stringify([startDate, next, ...LOCALES.map((locale) => [title[locale], state[locale]]), conflicts]),
      );
      said[query] = { total: meta.total, lines: lines.sort() };
      const days = data.map(({ startDate }) => startDate);
      const sorted = days.filter((day) => day !== null).sort();
      if (query === 'sort=desc') sorted.reverse();
      expect(days.slice(0, sorted.length), 'in order, what has no day last').toEqual(sorted);
    }
    return said;
  } finally {
    await cms.remove();
  }
}

describe('the list of activities in the admin', () => {
  let onSqlite: Answers;
  beforeAll(async () => void (onSqlite = await answers({ directory: inject('template'), login: inject('login') })));

  it('is narrowed by each filter', () => {
    const whole = onSqlite['']?.total ?? 0;
    for (const query of QUERIES.filter((each) => each !== '' && !each.startsWith('sort'))) {
      expect(onSqlite[query]?.total, query).toBeLessThan(whole);
      if (query !== 'search=%25' && query !== 'missing=zh-CN') expect(onSqlite[query]?.total, query).toBeGreaterThan(0);
    }
  });

  it.for([
    { name: 'PostgreSQL', database: SeededPostgres, missing: NO_POSTGRES },
    { name: 'MariaDB', database: SeededMaria, missing: NO_MARIADB },
  ])('says the same on $name as on SQLite', { timeout: 400_000 }, async ({ database, missing }, { skip }) => {
    const own = await database.create();
    if (!own) return missingService(skip, missing);
    try {
      expect(await answers(own.seed, { DATABASE_URL: own.url })).toEqual(onSqlite);
    } finally {
      await own.drop();
    }
  });
});
