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

interface Report {
  data: {
    format: string;
    encoding: string;
    notes: string[];
    rows: {
      row: number;
      kind: string;
      title: string;
      changes: string[];
      problems: { column: string; message: string }[];
      candidate?: object;
    }[];
  };
}
interface Outcomes {
  data: { row: number; outcome: string; message?: string; documentId?: string }[];
}

describe('an import', () => {
  const check = async (content: string | Uint8Array, as: Admin = product.admin): Promise<Answer<Report & Refusal>> => {
    const form = new FormData();
    form.append('locale', 'zh-CN');
    form.append('bytes', Buffer.from(content).toString('base64'));
    const headers = { Authorization: `Bearer ${as.token}` };
    const answer = await fetch(`${product.cms.url}/party-building/activities/import/check`, { method: 'POST', headers, body: form });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Report & Refusal };
  };
  const kinds = ({ body }: Answer<Report>): string[] => body.data.rows.map(({ row, kind }) => `${row} ${kind}`);
  const write = async ({ body }: Answer<Report>): Promise<string[]> => {
    const rows = body.data.rows.flatMap(({ kind, candidate }) => (candidate && kind !== 'same' ? [candidate] : []));
    if (rows.length === 0) return [];
    const answer = await post<Outcomes>('/import/write', { rows });
    expect([answer.status, answer.body]).toMatchObject([200, { data: expect.any(Array) }]);
    return answer.body.data.map(({ row, outcome }) => `${row} ${outcome}`);
  };
  const count = async (): Promise<number> => (await list('pageSize=1')).meta.total;

  const TABLE = [
    '编号,标题（中文）,标题（英文）,开始日期,开始时间,结束时间,类别,场地,重复规则,例外日期,摘要（中文）',
    `import-one,导入甲,Import A,${on(5)},09:00,10:30,learning,service-centre,FREQ=WEEKLY;COUNT=3,${on(12)},"第一行`,
    '第二行"',
    `,导入乙,,2031/5/6,,,,,,,`,
    `,导入丙,,${on(7)},10:00,09:00,learning,,,,`,
    `,导入丁,,5月8日,10:00,,learning,无此场地,,,`,
  ].join('\r\n');

  it('of a table tells what each row would do, cell by cell, and writes nothing by that', async () => {
    const before = await count();
    const checked = await check(TABLE);
    expect([checked.status, checked.body.data.format, checked.body.data.encoding]).toEqual([200, 'csv', 'UTF-8']);
    expect(kinds(checked)).toEqual(['2 new', '3 new', '4 error', '5 error']);
    expect(
      checked.body.data.rows.flatMap(({ row, problems }) => problems.map(({ column, message }) => `${row} ${column}: ${message}`)),
    ).toEqual([
      expect.stringMatching(/^4 End time: .*later than the start/),
      '5 Start date: “5月8日” is no day. Write it like 2026-12-31.',
      expect.stringContaining('5 Venue: There is no venue “无此场地”.'),
    ]);
    expect(await count()).toBe(before);
  });

  it('writes drafts in all languages, whole, and nothing the second time', async () => {
    expect(await write(await check(TABLE))).toEqual(['2 created', '3 created']);
    const { documentId } = (await list('search=导入甲')).data[0]!;
    const expected = {
      status: 'draft',
      startDate: on(5),
      startTime: '09:00:00.000',
      endTime: '10:30:00.000',
      recurrence: 'FREQ=WEEKLY;COUNT=3',
    };
    expect(await draft(documentId, 'zh-CN')).toMatchObject({
      ...expected,
      title: '导入甲',
      summary: '第一行\r\n第二行',
      changes: [{ occurrenceDate: on(12), cancelled: true }],
    });
    expect(await draft(documentId, 'en')).toMatchObject({
      ...expected,
      title: 'Import A',
      changes: [{ occurrenceDate: on(12), cancelled: true }],
    });
    expect(kinds(await check(TABLE))).toEqual(['2 same', '3 same', '4 error', '5 error']);

    const changed = await check(TABLE.replace('09:00,10:30', '09:30,10:30').replace('Import A', 'Import A2'));
    expect([kinds(changed)[0], changed.body.data.rows[0]?.changes]).toEqual(['2 change', ['Title (Chinese)', 'Start time']]);
    expect((await write(changed))[0]).toBe('2 changed');
    expect(await draft(documentId, 'en')).toMatchObject({ title: 'Import A2', startTime: '09:30:00.000' });
    expect(await draft(documentId, 'zh-CN')).toMatchObject({ title: '导入甲', startTime: '09:30:00.000' });
  });

  it('reads what Chinese spreadsheets save, and finds rows that say the same twice', async () => {
    // “标题,开始日期” and “活动” in GB18030.
    const gb = Buffer.from('b1eacce22cbfaacabcc8d5c6da0d0abbeeb6af2c323033312d30352d32320d0abbeeb6af2c323033312d30352d32320d0a', 'hex');
    const checked = await check(gb);
    expect([checked.body.data.encoding, checked.body.data.rows.map(({ title }) => title)]).toEqual(['GB18030', ['活动', '活动']]);
    expect(kinds(checked)).toEqual(['2 new', '3 error']);
    expect(checked.body.data.rows[1]?.problems[0]?.message).toBe('Row 2 says the same activity. Keep one of the two.');
  });

  it('of a calendar takes rules and exceptions over, leaves persons out, and changes nothing the second time', async () => {
    const ics = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', 'BEGIN:VEVENT', 'UID:weekly@example.com', 'SUMMARY:日历课程'],
      ...['DTSTART;TZID=Asia/Shanghai:20310506T090000', 'DTEND;TZID=Asia/Shanghai:20310506T100000', 'RRULE:FREQ=WEEKLY;COUNT=4'],
      ...['EXDATE;TZID=Asia/Shanghai:20310513T090000', 'ATTENDEE:mailto:li@example.com', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n');
    const checked = await check(ics);
    expect([kinds(checked), checked.body.data.format]).toEqual([['4 new'], 'ics']);
    expect(checked.body.data.notes[0]).toContain('no data about persons is stored');
    expect(await write(checked)).toEqual(['4 created']);
    const { documentId } = (await list('search=日历课程')).data[0]!;
    expect(await daysOf(documentId)).toEqual([on(6), `${on(13)} cancelled`, on(20), on(27)]);
    expect(kinds(await check(ics))).toEqual(['4 same']);
  });

  it('takes back what the product itself gives out', async () => {
    const own = await fetch(product.cms.api('v1/zh-CN/activities.ics'));
    const checked = await check(await own.text());
    expect(checked.status).toBe(200);
    expect(checked.body.data.rows.length).toBeGreaterThan(10);
    expect(checked.body.data.rows.filter(({ kind }) => kind === 'new').map(({ title }) => title)).toEqual([]);
  });

  it('refuses what cannot be read, in a sentence', async () => {
    const long = `标题,开始日期\r\n${'活动,2031-05-01\r\n'.repeat(2001)}`;
    for (const [content, sentence] of [
      ['', 'holds no activities'],
      ['a,b\r\n1,2', 'first row has to name the columns'],
      [long, 'more than 2000 activities'],
      ['x'.repeat(2 * 1024 * 1024 + 1), 'larger than 2 MB'],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'no text in UTF-8 or GB18030'],
      ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'calendar'],
    ] as const) {
      const { status, body } = await check(content);
      expect([sentence, status, body.error.message]).toEqual([sentence, 400, expect.stringContaining(sentence)]);
    }
    expect((await post('/import/write', { rows: [{ row: 2, texts: {}, shared: { slug: 'x' } }] })).status).toBe(400);
    expect((await post('/import/write', { rows: [] })).status).toBe(400);
  });

  it('fails row by row where a role may not write', async () => {
    const may = (action: string): Permission => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: ACTIVITY,
      properties: { fields: ['title'], locales: ['zh-CN', 'en'] },
    });
    const user = await createUser(product.cms, product.admin, 'importer', [
      { action: 'plugin::party-building.activities' },
      may('read'),
      may('update'),
    ]);
    const checked = await check(`标题,开始日期\r\n新的,${on(1)}`, user);
    expect(kinds(checked)).toEqual(['2 new']);
    const { body } = await post<Outcomes>('/import/write', { rows: checked.body.data.rows.map(({ candidate }) => candidate) }, user);
    expect(body.data).toMatchObject([{ row: 2, outcome: 'failed', message: expect.stringContaining('may not create activities') }]);
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
    'POST /party-building/activities/import/check',
    'POST /party-building/activities/import/write',
    'POST /party-building/activities/occurrences',
  ];
  /** Who asks, what they may, and what each route answers. */
  const table: [who: string, permissions: Permission[], answers: number[]][] = [
    ['do nothing', [], [403, 403, 403, 403, 403, 403, 403, 403, 403]],
    ['open the page only', [page], [403, 403, 403, 403, 403, 403, 403, 403, 403]],
    ['write only', [may('read'), may('create'), may('update')], [403, 403, 403, 403, 403, 403, 403, 403, 200]],
    ['read', [page, may('read')], [200, 200, 403, 403, 403, 403, 403, 403, 200]],
    ['read and create', [page, may('read'), may('create')], [200, 200, 200, 403, 403, 200, 400, 400, 200]],
    ['read and update', [page, may('read'), may('update')], [200, 200, 403, 200, 409, 403, 400, 400, 200]],
    [
      'update other fields',
      [page, may('read'), { ...may('update'), properties: { fields: ['title'], locales: ['zh-CN', 'en'] } }],
      [200, 200, 403, 403, 403, 403, 400, 400, 200],
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
      // Nothing is sent: who may ask is told that.
      await ask('POST', '/party-building/activities/import/check', {}),
      await ask('POST', '/party-building/activities/import/write', {}),
      await ask('POST', '/party-building/activities/occurrences', {}),
    ];
  };

  it('asks for a login', async () => {
    const anonymous = async (method: string, path: string): Promise<number> =>
      (await fetch(`${product.cms.url}${path}`, { method })).status;
    expect(await answersTo(anonymous)).toEqual(Array.from({ length: 9 }, () => 401));
  });

  it.each(table)('answers a user who may %s as the table says', async (who, permissions, answers) => {
    const user = await createUser(product.cms, product.admin, who.replaceAll(' ', '-'), permissions);
    expect(await answersTo(async (method, path, body) => (await user.request(method, path, body)).status)).toEqual(answers);
  });
});
