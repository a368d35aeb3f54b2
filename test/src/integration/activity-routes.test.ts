import {
  activityIndexPath,
  activityMonthPath,
  activityPath,
  feedPath,
  type ActivityIndex,
  type ActivityMonth,
  type ActivityPage,
  type ApiError,
} from '@party-building/contract';
import { activityIndexSchema, activityMonthSchema, activityPageSchema } from '@party-building/contract/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { request, type RawAnswer } from '../harness/request';
import { until } from '../harness/until';

const json = <T>({ bytes }: RawAnswer): T => JSON.parse(bytes.toString()) as T;
const TITLE = '周五理论学习；逗号，\\反斜杠';

describe('the activities of the product, over HTTP', () => {
  let product: Product;
  let entry: Entry;
  let slug: string;

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
    request(product.cms.api(path), { method, headers });
  const monthOf = async (locale: string, month: string) => json<ActivityMonth>(await get(activityMonthPath(locale, month)));
  const listed = async (locale: string, month: string) => (await monthOf(locale, month)).activities?.find(({ title }) => title === TITLE);
  const calendar = async (locale = 'zh-CN') => (await get(activityPath(locale, slug, 'ics'))).bytes.toString().replaceAll('\r\n ', '');

  beforeAll(async () => {
    product = await startProduct();
    const { content } = product;
    const venue = await content.create('venue', 'zh-CN', { name: '测试活动中心', address: '示范路1号', latitude: 29.6, longitude: 106.5 });
    expect(venue.status, JSON.stringify(venue.body)).toBe(201);
    await content.publish('venue', 'zh-CN', venue.body.data.documentId, venue.body.data);
    const created = await content.create('activity', 'zh-CN', {
      title: TITLE,
      kind: 'learning',
      eventStatus: 'scheduled',
      startDate: '2031-09-05',
      startTime: '09:00:00.000',
      endDate: '2031-09-05',
      endTime: '10:30:00.000',
      timeZone: 'Asia/Shanghai',
      recurrence: 'FREQ=WEEKLY;BYDAY=FR;COUNT=6',
      changes: [{ occurrenceDate: '2031-10-03', cancelled: true }],
      venue: venue.body.data['key'],
      summary: '每周五上午集中学习。',
    });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    const published = await content.publish('activity', 'zh-CN', created.body.data.documentId, created.body.data);
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    entry = published.body.data;
    slug = (await until(
      () => listed('zh-CN', '2031-09'),
      (found) => found !== undefined,
    ))!.slug;
  });
  afterAll(() => product.cms.remove());

  it('have an index, months and pages that the contract accepts', async () => {
    const index = json<ActivityIndex>(await get(activityIndexPath('zh-CN')));
    expect(activityIndexSchema.parse(index)).toEqual(index);
    const counts = new Map(index.months.map(({ month, occurrences }) => [month, occurrences]));
    expect([counts.get('2031-09'), counts.get('2031-10')]).toEqual([4, 2]);
    for (const { month } of index.months) {
      const body = await monthOf('zh-CN', month);
      expect(activityMonthSchema.parse(body)).toEqual(body);
      for (const each of body.activities) {
        const page = json<ActivityPage>(await get(activityPath('zh-CN', each.slug, 'json')));
        expect(activityPageSchema.parse(page)).toEqual(page);
      }
    }
    expect((await listed('zh-CN', '2031-10'))?.occurrences).toEqual([
      { start: '2031-10-03T01:00:00Z', end: '2031-10-03T02:30:00Z', status: 'cancelled' },
      { start: '2031-10-10T01:00:00Z', end: '2031-10-10T02:30:00Z' },
    ]);
  });

  it('stand at each address with the type, cache rules and entity tag that it needs', async () => {
    const types: [string, string][] = [
      [activityIndexPath('en'), 'application/json; charset=utf-8'],
      [activityMonthPath('en', '2031-09'), 'application/json; charset=utf-8'],
      [activityMonthPath('en', '1999-01'), 'application/json; charset=utf-8'],
      [activityPath('en', slug, 'json'), 'application/json; charset=utf-8'],
      [activityPath('en', slug, 'jsonld'), 'application/ld+json; charset=utf-8'],
      [activityPath('en', slug, 'ics'), 'text/calendar; charset=utf-8'],
      [feedPath('en', 'ics'), 'text/calendar; charset=utf-8'],
      [feedPath('en', 'atom'), 'application/atom+xml; charset=utf-8'],
      [feedPath('en', 'feed.json'), 'application/feed+json; charset=utf-8'],
      [feedPath('en', 'ics', { by: 'kind', key: 'learning' }), 'text/calendar; charset=utf-8'],
      [feedPath('en', 'atom', { by: 'grasp', key: 'culture' }), 'application/atom+xml; charset=utf-8'],
    ];
    for (const [path, type] of types) {
      const plain = await get(path);
      expect([path, plain.status, plain.headers['content-type']]).toEqual([path, 200, type]);
      expect(plain.headers, path).toMatchObject({
        'cache-control': 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      });
      expect(plain.headers, path).not.toHaveProperty('set-cookie');
      const again = await get(path, { 'If-None-Match': plain.headers.etag ?? '' });
      expect([path, again.status, again.bytes.length]).toEqual([path, 304, 0]);
      const head = await get(path, {}, 'HEAD');
      expect([path, head.status, head.bytes.length, head.headers.etag]).toEqual([path, 200, 0, plain.headers.etag]);
    }
  });

  it('lead from another name of a locale to its own, and say what there is where there is nothing', async () => {
    const moved = await get(feedPath('zh-Hans', 'ics'));
    expect([moved.status, moved.headers.location]).toEqual([302, product.cms.api(feedPath('zh-CN', 'ics'))]);
    const missing: [string, string][] = [
      [activityPath('en', '2031-01-01-nothing', 'ics'), 'unknown-item'],
      [feedPath('en', 'ics', { by: 'venue', key: 'nowhere' }), 'unknown-item'],
      [activityMonthPath('en', '2031-13'), 'not-found'],
      [feedPath('fr', 'atom'), 'unknown-locale'],
    ];
    for (const [path, error] of missing) {
      const answer = await get(path);
      expect([path, answer.status, json<ApiError>(answer).error]).toEqual([path, 404, error]);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('show a text that is not translated in its own language, everywhere', async () => {
    const page = json<ActivityPage>(await get(activityPath('en', slug, 'json')));
    expect(page.activity.title).toEqual({ text: TITLE, lang: 'zh-CN' });
    expect(await calendar('en')).toContain('SUMMARY;LANGUAGE=zh-CN:周五理论学习；逗号，\\\\反斜杠\r\n');
    const feed = json<{ items: { title: string; language?: string }[] }>(await get(feedPath('en', 'feed.json')));
    expect(feed.items.find(({ title }) => title === TITLE)?.language).toBe('zh-CN');
  });

  it('keep their identity in calendars when they are moved, and count the change', async () => {
    const before = await calendar();
    expect(before).toContain('DTSTART;TZID=Asia/Shanghai:20310905T090000\r\n');
    expect(before).toContain('EXDATE;TZID=Asia/Shanghai:20311003T090000\r\n');
    const { content } = product;
    const draft = await content.read('activity', 'zh-CN', entry.documentId);
    const published = await content.publish('activity', 'zh-CN', entry.documentId, {
      ...draft,
      startTime: '14:00:00.000',
      endTime: '15:30:00.000',
    });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    const after = await until(
      () => calendar(),
      (text) => text.includes('T140000'),
    );
    const line = (name: string, text: string) => text.split('\r\n').filter((each) => each.startsWith(`${name}:`));
    expect(line('UID', after)).toEqual(line('UID', before));
    expect(line('CREATED', after)).toEqual(line('CREATED', before));
    expect([line('SEQUENCE', before), line('SEQUENCE', after)]).toEqual([['SEQUENCE:0'], ['SEQUENCE:1']]);
    expect(line('DTSTAMP', after)).not.toEqual(line('DTSTAMP', before));
  });

  it('leave every list when they are no longer published', async () => {
    await product.content.unpublish('activity', 'zh-CN', entry.documentId);
    await until(
      () => get(activityPath('zh-CN', slug, 'json')),
      ({ status }) => status === 404,
    );
    expect(await listed('zh-CN', '2031-09')).toBeUndefined();
    expect((await get(feedPath('zh-CN', 'atom'))).bytes.toString()).not.toContain('周五理论学习');
  });
});
