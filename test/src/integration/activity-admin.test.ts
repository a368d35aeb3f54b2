import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin, Answer } from '../harness/admin';
import type { Entry, Refusal } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { createUser, type Permission } from '../harness/users';

interface Head {
  documentId: string;
  title: Record<string, string>;
  state: Record<string, string>;
  startDate: string | null;
  recurrence: string | null;
}
interface Occurrence {
  documentId: string;
  planned: string;
  first: string;
  last: string;
  from: string;
  to: string;
  status?: string;
  movedFrom?: string;
  conflicts: { documentId: string; title: Record<string, string> }[];
}
interface Month {
  data: { activities: Record<string, Head>; occurrences: Occurrence[] };
  meta: { from: string; before: string; today: string; timeZone: string; locales: string[] };
}
interface List {
  data: (Head & { next?: string; conflicts: number })[];
  meta: { total: number; pageCount: number };
}
type MoveAnswer = { data: { moved: boolean; undo?: unknown; conflicts?: { title: Record<string, string> }[] } };

const ACTIVITY = 'plugin::party-building.activity';
/** One of the seed's. */
const VENUE = 'service-centre';
/** A month far from what the seed holds. */
const MONTH = '2031-05';
const on = (date: number): string => `${MONTH}-${String(date).padStart(2, '0')}`;

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

const month = (of = MONTH): Promise<Month> => product.admin.ask('GET', `/party-building/activities/month?month=${of}`);
const list = (query: string): Promise<List> => product.admin.ask('GET', `/party-building/activities/list?${query}`);
const post = <T = MoveAnswer>(path: string, body: object, as: Admin = product.admin): Promise<Answer<T & Refusal>> =>
  as.request('POST', `/party-building/activities${path}`, body);
/** An activity in both languages, published, from nine to eleven. */
async function activity(name: string, data: object): Promise<string> {
  const whole = { kind: 'culture', startTime: '09:00:00.000', endTime: '11:00:00.000', allDay: false, ...data };
  const { documentId } = await product.cms.documents<Entry>('activity', 'create', {
    locale: 'zh-CN',
    data: { ...whole, title: `${name}活动` },
  });
  await product.cms.documents('activity', 'update', { documentId, locale: 'en', data: { title: `The ${name}` } });
  await product.cms.documents('activity', 'publish', { documentId, locale: '*' });
  return documentId;
}
const daysOf = async (documentId: string): Promise<string[]> =>
  (await month()).data.occurrences
    .filter((each) => each.documentId === documentId)
    .map(({ first, status }) => (status ? `${first} ${status}` : first));
const draft = (documentId: string, locale: string): Promise<Entry> => product.content.read('activity', locale, documentId);

describe('the month', () => {
  it('shows drafts, what recurs and the state in each language', async () => {
    const draftOnly = await product.content.create('activity', 'zh-CN', {
      title: '草稿',
      kind: 'learning',
      startDate: on(7),
      allDay: true,
    });
    const weekly = await activity('weekly', {
      startDate: on(6),
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      changes: [
        { occurrenceDate: on(13), cancelled: true },
        { occurrenceDate: on(20), startDate: on(21) },
      ],
    });
    const { data, meta } = await month();
    expect(meta).toMatchObject({ from: '2031-04-28', before: '2031-06-02', timeZone: 'Asia/Shanghai', locales: ['zh-CN', 'en'] });
    const { documentId } = draftOnly.body.data;
    expect(data.activities[documentId]).toMatchObject({ title: { 'zh-CN': '草稿' }, state: { 'zh-CN': 'draft' } });
    expect(data.activities[weekly]).toMatchObject({
      title: { 'zh-CN': 'weekly活动', en: 'The weekly' },
      state: { 'zh-CN': 'published', en: 'published' },
    });
    const shown = data.occurrences.filter((each) => each.documentId === weekly);
    expect(shown.map(({ planned, from, to, status, movedFrom }) => [planned, from, to, status, movedFrom])).toEqual([
      [on(6), `${on(6)}T09:00:00`, `${on(6)}T11:00:00`, undefined, undefined],
      [on(13), `${on(13)}T09:00:00`, `${on(13)}T11:00:00`, 'cancelled', undefined],
      [on(20), `${on(21)}T09:00:00`, `${on(21)}T11:00:00`, 'moved', on(20)],
      [on(27), `${on(27)}T09:00:00`, `${on(27)}T11:00:00`, undefined, undefined],
    ]);
  });

  it('shows what began before it, and what is elsewhere on the day of the site', async () => {
    const fair = await activity('fair', { startDate: '2031-04-20', endDate: on(2), allDay: true, startTime: null, endTime: null });
    const abroad = await activity('abroad', {
      startDate: on(8),
      startTime: '20:00:00.000',
      endTime: '21:00:00.000',
      timeZone: 'America/New_York',
    });
    expect((await month()).data.occurrences.find(({ documentId }) => documentId === fair)).toMatchObject({
      first: '2031-04-20',
      last: on(2),
    });
    expect((await month()).data.occurrences.find(({ documentId }) => documentId === abroad)).toMatchObject({
      planned: on(8),
      from: `${on(9)}T08:00:00`,
    });
  });

  it('refuses what is no month', async () => {
    for (const query of ['', '?month=2031-13', '?month=0001-01', "?month=2031-05'--"])
      expect((await product.admin.request('GET', `/party-building/activities/month${query}`)).status).toBe(400);
  });
});

describe('the list', () => {
  const titles = async (query: string): Promise<string[]> =>
    (await list(query)).data.map(({ title }) => title['zh-CN'] ?? title['en'] ?? '');

  it('is sorted by day, paged and searched by a title in any language', async () => {
    const first = await activity('sieve one', { startDate: on(3), kind: 'ceremony' });
    await activity('sieve two', { startDate: on(4), venue: VENUE });
    expect(await titles('search=SIEVE')).toEqual(['sieve one活动', 'sieve two活动']);
    expect(await titles('search=sieve%20one活动')).toEqual(['sieve one活动']);
    expect(await titles('search=%25sieve')).toEqual([]);
    expect(await titles('search=sieve&sort=desc')).toEqual(['sieve two活动', 'sieve one活动']);
    const { data, meta } = await list('search=sieve&pageSize=1&page=2');
    expect([data.length, data[0]?.title['en'], meta.total, meta.pageCount]).toEqual([1, 'The sieve two', 2, 2]);
    expect(await titles('search=sieve&kind=ceremony')).toEqual(['sieve one活动']);
    expect((await list('search=sieve')).data[0]).toMatchObject({ documentId: first, conflicts: 0 });
  });

  it('is narrowed by state, missing language, and what is to come', async () => {
    await product.content.create('activity', 'zh-CN', { title: '筛选一', kind: 'learning', startDate: on(3), allDay: true });
    const { body } = await product.content.publish('activity', 'zh-CN', (await list('search=筛选一')).data[0]!.documentId);
    expect(body.data.documentId).toBeTruthy();
    await product.content.create('activity', 'zh-CN', { title: '筛选二', kind: 'learning', startDate: '2001-05-01', allDay: true });
    expect(await titles('search=筛选&state=draft')).toEqual(['筛选二']);
    expect(await titles('search=筛选&state=published')).toEqual(['筛选一']);
    expect(await titles('search=筛选&missing=en')).toEqual(['筛选二', '筛选一']);
    expect(await titles('search=筛选&missing=zh-CN')).toEqual([]);
    expect(await titles('search=筛选&when=past')).toEqual(['筛选二']);
    expect(await titles('search=筛选&when=coming')).toEqual(['筛选一']);
    const one = (await list('search=筛选一')).data[0]!;
    await product.content.save('activity', 'zh-CN', one.documentId, { title: '筛选一改' });
    expect(await titles('search=筛选&state=modified')).toEqual(['筛选一改']);
    // A series that began long ago and goes on.
    await product.content.create('activity', 'zh-CN', {
      title: '筛选三',
      kind: 'learning',
      startDate: '2020-01-01',
      allDay: true,
      recurrence: 'FREQ=MONTHLY',
    });
    expect(await titles('search=筛选三&when=coming')).toEqual(['筛选三']);
    expect(await titles('search=筛选三&when=past')).toEqual([]);
  });
});

describe('a move', () => {
  it('keeps the times, moves all languages, publishes nothing, and is undone', async () => {
    const documentId = await activity('moving', { startDate: on(15), endDate: on(16) });
    const { status, body } = await post(`/move/${documentId}`, { planned: on(15), days: 3 });
    expect([status, body.data.moved]).toEqual([200, true]);
    for (const locale of ['zh-CN', 'en']) {
      expect(await draft(documentId, locale)).toMatchObject({
        startDate: on(18),
        endDate: on(19),
        startTime: '09:00:00.000',
        endTime: '11:00:00.000',
      });
    }
    expect((await month()).data.activities[documentId]?.state).toEqual({ 'zh-CN': 'modified', en: 'modified' });
    expect((await product.cms.documents<Entry>('activity', 'findOne', { documentId, locale: 'en', status: 'published' })).startDate).toBe(
      on(15),
    );

    expect((await post(`/undo/${documentId}`, body.data.undo as object)).status).toBe(200);
    expect(await draft(documentId, 'en')).toMatchObject({ startDate: on(15), endDate: on(16) });
    // Twice is not undone again: it no longer is what it was.
    expect((await post(`/undo/${documentId}`, body.data.undo as object)).status).toBe(409);
  });

  it('of one occurrence is a change of that occurrence, of all the series', async () => {
    const documentId = await activity('series', { startDate: on(2), recurrence: 'FREQ=WEEKLY;BYDAY=FR;COUNT=4' });
    const before = await draft(documentId, 'en');
    const one = await post(`/move/${documentId}`, { planned: on(9), days: 3, scope: 'one' });
    expect([one.status, one.body.data.moved]).toEqual([200, true]);
    expect(await daysOf(documentId)).toEqual([on(2), `${on(12)} moved`, on(16), on(23)]);
    expect((await draft(documentId, 'en'))['changes']).toMatchObject([{ occurrenceDate: on(9), startDate: on(12) }]);

    const all = await post(`/move/${documentId}`, { planned: on(16), days: 1, scope: 'all' });
    expect(all.status).toBe(200);
    expect(await daysOf(documentId)).toEqual([on(3), `${on(12)} moved`, on(17), on(24)]);
    expect(await draft(documentId, 'zh-CN')).toMatchObject({ startDate: on(3), recurrence: 'FREQ=WEEKLY;BYDAY=SA;COUNT=4' });

    for (const { body } of [all, one]) expect((await post(`/undo/${documentId}`, body.data.undo as object)).status).toBe(200);
    expect(await draft(documentId, 'en')).toMatchObject({ startDate: before['startDate'], recurrence: before['recurrence'], changes: [] });
  });

  it('tells of conflicts of the venue first, and is done when they are accepted', async () => {
    const venue = VENUE;
    await activity('resident', { startDate: on(28), venue });
    const guest = await activity('guest', { startDate: on(29), startTime: '10:30:00.000', endTime: null, venue });
    const refused = await post(`/move/${guest}`, { planned: on(29), days: -1 });
    expect(refused.body.data).toMatchObject({ moved: false, conflicts: [{ title: { en: 'The resident' } }] });
    expect((await draft(guest, 'zh-CN'))['startDate']).toBe(on(29));
    expect((await post(`/move/${guest}`, { planned: on(29), days: -1, despite: true })).body.data.moved).toBe(true);
    const shown = (await month()).data.occurrences.find(({ documentId }) => documentId === guest);
    expect(shown?.conflicts.map(({ title }) => title['en'])).toEqual(['The resident']);
    expect((await list('search=The%20guest')).data[0]?.conflicts).toBe(1);
  });

  it('is refused in a sentence where it makes no sense', async () => {
    const documentId = await activity('odd', { startDate: on(5), recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3' });
    const rule = await post(`/move/${documentId}`, { planned: on(5), days: 1, scope: 'all' });
    expect([rule.status, rule.body.error.message]).toEqual([409, expect.stringContaining('cannot be moved as a whole here')]);
    const gone = await post(`/move/${documentId}`, { planned: on(6), days: 1, scope: 'one' });
    expect([gone.status, gone.body.error.message]).toEqual([409, expect.stringContaining('no longer there')]);
    expect((await post('/move/nothing', { planned: on(5), days: 1 })).status).toBe(404);
    for (const body of [{}, { planned: 'x', days: 1 }, { planned: on(5), days: 0.5 }, { planned: on(5), days: 1, scope: 'some' }])
      expect((await post(`/move/${documentId}`, body)).status).toBe(400);
  });
});

describe('a new activity', () => {
  it('is a draft in the language it was written in', async () => {
    const { status, body } = await post<{ data: { documentId: string } }>('', {
      ...{ locale: 'zh-CN', title: '主题党日', kind: 'ceremony', startDate: on(30), allDay: false, startTime: '09:00', endTime: '10:00' },
    });
    expect(status).toBe(200);
    expect(await draft(body.data.documentId, 'zh-CN')).toMatchObject({
      title: '主题党日',
      startDate: on(30),
      timeZone: 'Asia/Shanghai',
      status: 'draft',
    });
    expect((await post('', { locale: 'zh-CN', title: ' ', kind: 'ceremony', startDate: on(30), allDay: true })).status).toBe(400);
  });

  it('is made from another by duplicating it to a day, marked in each language', async () => {
    const documentId = await activity('original', {
      startDate: on(10),
      endDate: on(11),
      recurrence: 'FREQ=MONTHLY;BYDAY=2SA;COUNT=3',
      changes: [{ occurrenceDate: on(10), cancelled: true }],
    });
    const { status, body } = await post<{ data: { documentId: string } }>(`/duplicate/${documentId}`, { day: on(15) });
    expect(status).toBe(200);
    const copy = body.data.documentId;
    expect(copy).not.toBe(documentId);
    expect(await draft(copy, 'zh-CN')).toMatchObject({
      ...{ title: 'original活动（副本）', status: 'draft', startDate: on(15), endDate: on(16), startTime: '09:00:00.000' },
      ...{ recurrence: 'FREQ=MONTHLY;BYDAY=3TH;COUNT=3', changes: [] },
    });
    expect(await draft(copy, 'en')).toMatchObject({ title: 'The original (copy)', status: 'draft' });
    const [one, other] = await Promise.all(
      [copy, documentId].map((each) => product.cms.documents<Entry>('activity', 'findOne', { documentId: each, locale: 'en' })),
    );
    expect(one!['key']).not.toBe(other!['key']);
  });
});

describe('the next occurrences', () => {
  it('are told with what is wrong with the rule', async () => {
    const ask = async (body: object) =>
      (await post<{ data: { days: { day: string }[]; problem?: string } }>('/occurrences', body)).body.data;
    const weekly = {
      startDate: on(2),
      startTime: '09:00',
      timeZone: 'Asia/Shanghai',
      recurrence: 'FREQ=WEEKLY',
      changes: [{ occurrenceDate: on(9), cancelled: true }],
    };
    expect((await ask(weekly)).days.map(({ day }) => day)).toEqual([on(2), on(16), on(23), on(30), '2031-06-06']);
    expect((await ask({ ...weekly, recurrence: 'FREQ=HOURLY' })).problem).toContain('HOURLY');
    expect(await ask({ ...weekly, startDate: '2031-5' })).toEqual({ days: [] });
  });
});

describe('every route of the page', () => {
  const may = (action: string): Permission => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: ACTIVITY,
    properties: {
      fields: ['title', 'startDate', 'endDate', 'recurrence', 'changes.occurrenceDate', 'changes.startDate'],
      locales: ['zh-CN', 'en'],
    },
  });
  const page: Permission = { action: 'plugin::party-building.activities' };
  const ROUTES = [
    'GET /party-building/activities/month',
    'GET /party-building/activities/list',
    'POST /party-building/activities',
    'POST /party-building/activities/move/:documentId',
    'POST /party-building/activities/undo/:documentId',
    'POST /party-building/activities/duplicate/:documentId',
    'POST /party-building/activities/occurrences',
  ];
  /** Who asks, what they may, and what each route answers. */
  const table: [who: string, permissions: Permission[], answers: number[]][] = [
    ['do nothing', [], [403, 403, 403, 403, 403, 403, 403]],
    ['open the page only', [page], [403, 403, 403, 403, 403, 403, 403]],
    ['write only', [may('read'), may('create'), may('update')], [403, 403, 403, 403, 403, 403, 200]],
    ['read', [page, may('read')], [200, 200, 403, 403, 403, 403, 200]],
    ['read and create', [page, may('read'), may('create')], [200, 200, 200, 403, 403, 200, 200]],
    ['read and update', [page, may('read'), may('update')], [200, 200, 403, 200, 409, 403, 200]],
    [
      'update other fields',
      [page, may('read'), { ...may('update'), properties: { fields: ['title'], locales: ['zh-CN', 'en'] } }],
      [200, 200, 403, 403, 403, 403, 200],
    ],
  ];

  it('is in the table', async () => {
    const ours = (await product.cms.adminRoutes('/party-building')).filter((route) => route.includes('/party-building/activities'));
    expect(ours.sort()).toEqual([...ROUTES].sort());
  });

  const answersTo = async (ask: (method: string, path: string, body?: object) => Promise<number>): Promise<number[]> => {
    const documentId = await activity('asked', { startDate: on(1) });
    const created = { locale: 'zh-CN', title: '新', kind: 'learning', startDate: on(1), allDay: true };
    const undo = { digest: '0'.repeat(64), schedule: { startDate: on(1) } };
    return [
      await ask('GET', `/party-building/activities/month?month=${MONTH}`),
      await ask('GET', '/party-building/activities/list'),
      await ask('POST', '/party-building/activities', created),
      await ask('POST', `/party-building/activities/move/${documentId}`, { planned: on(1), days: 0 }),
      await ask('POST', `/party-building/activities/undo/${documentId}`, undo),
      await ask('POST', `/party-building/activities/duplicate/${documentId}`, { day: on(1) }),
      await ask('POST', '/party-building/activities/occurrences', {}),
    ];
  };

  it('asks for a login', async () => {
    const anonymous = async (method: string, path: string): Promise<number> =>
      (await fetch(`${product.cms.url}${path}`, { method })).status;
    expect(await answersTo(anonymous)).toEqual([401, 401, 401, 401, 401, 401, 401]);
  });

  it.each(table)('answers a user who may %s as the table says', async (who, permissions, answers) => {
    const user = await createUser(product.cms, product.admin, who.replaceAll(' ', '-'), permissions);
    expect(await answersTo(async (method, path, body) => (await user.request(method, path, body)).status)).toEqual(answers);
  });
});
