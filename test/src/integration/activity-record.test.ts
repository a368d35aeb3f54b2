import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';

const DAY = {
  startDate: '2026-12-04',
  startTime: '09:00:00.000',
  endTime: '10:30:00.000',
  timeZone: 'Asia/Shanghai',
  kind: 'learning',
  eventStatus: 'scheduled',
};

describe('the record of an activity’s publishes', () => {
  let product: Product;
  let id: string;

  beforeAll(async () => void (product = await startProduct({}, { inside: true })));
  afterAll(() => product.cms.remove());

  const stored = (status: 'draft' | 'published', locale: string, documentId = id): Promise<Entry | null> =>
    product.cms.documents('activity', 'findOne', { documentId, locale, status, populate: ['changes'] });

  /** What is kept of its publishes, of every row. */
  async function record(documentId = id): Promise<Record<string, unknown>[]> {
    const rows = [];
    for (const status of ['draft', 'published'] as const) {
      for (const locale of ['zh-CN', 'en']) {
        const row = await stored(status, locale, documentId);
        if (row) rows.push({ slug: row['slug'], sequence: row['sequence'], firstPublishedAt: row['firstPublishedAt'] });
      }
    }
    return rows;
  }

  async function change(locale: string, fields: object): Promise<void> {
    const { content } = product;
    const entry = await content.read('activity', locale, id);
    const { status, body } = await content.publish('activity', locale, id, { ...entry, ...fields });
    expect([status, body.error]).toEqual([200, undefined]);
  }

  const sequences = async (): Promise<unknown[]> => [...new Set((await record()).map(({ sequence }) => sequence))];

  it('has no slug before it is published, and takes none from outside', async () => {
    const fields = { ...DAY, title: '主题党日', slug: '2020-01-01-mine', sequence: 7, firstPublishedAt: '2020-01-01T00:00:00.000Z' };
    const created = await product.cms.documents<Entry>('activity', 'create', { locale: 'zh-CN', data: { ...fields, key: 'theme-day' } });
    id = created.documentId;
    await product.cms.documents('activity', 'update', { documentId: id, locale: 'en', data: { title: 'Theme Party Day', slug: 'mine' } });
    expect(await record()).toEqual(Array(2).fill({ slug: null, sequence: 0, firstPublishedAt: null }));
  });

  it('gets the site’s time zone where it is given none', async () => {
    const created = await product.content.create('activity', 'zh-CN', { ...DAY, title: '无时区', timeZone: null });
    expect([created.status, created.body.data['timeZone']]).toEqual([201, 'Asia/Shanghai']);
    await product.content.delete('activity', 'zh-CN', created.body.data.documentId);
  });

  it('gets its slug and time at the first publish, in all languages, and keeps them', async () => {
    await change('zh-CN', {});
    const [first, ...others] = await record();
    expect(first).toEqual({ slug: '2026-12-04-theme-day', sequence: 0, firstPublishedAt: expect.any(String) });
    expect(Date.parse(String(first!['firstPublishedAt']))).toBeGreaterThan(Date.parse('2020-06-01'));
    expect(others).toEqual([first, first]);

    await change('en', {});
    expect(await record()).toEqual(Array(4).fill(first));
    await change('zh-CN', { startDate: '2026-12-05' });
    expect((await record()).map(({ slug, firstPublishedAt }) => ({ slug, firstPublishedAt }))).toEqual(
      Array(4).fill({ slug: first!['slug'], firstPublishedAt: first!['firstPublishedAt'] }),
    );
  });

  it('counts a change once, whatever the number of languages that are published with it', async () => {
    expect(await sequences()).toEqual([1]);
    await change('en', {});
    expect(await sequences()).toEqual([1]);
    await product.content.save('activity', 'en', id, {
      ...(await product.content.read('activity', 'en', id)),
      startTime: '14:00:00.000',
      endTime: '15:00:00.000',
    });
    expect(await sequences()).toEqual([1]);
    await product.admin.ask('POST', '/content-manager/collection-types/plugin::party-building.activity/actions/bulkPublish', {
      documentIds: [id],
      locale: ['zh-CN', 'en'],
    });
    expect(await sequences()).toEqual([2]);
  });

  it('counts times, place, status, recurrence and changed occurrences', async () => {
    const venue = await product.content.create('venue', 'zh-CN', { name: '活动室' });
    const { key } = await product.cms.documents<Entry>('venue', 'findOne', { documentId: venue.body.data.documentId });
    let expected = 2;
    for (const fields of [
      { endTime: '16:00:00.000' },
      { venue: key },
      { online: 'https://meet.example/1' },
      { recurrence: 'FREQ=WEEKLY;COUNT=4' },
      { changes: [{ occurrenceDate: '2026-12-12', cancelled: true }] },
      { eventStatus: 'cancelled' },
    ]) {
      await change('zh-CN', fields);
      expect([fields, await sequences()]).toEqual([fields, [++expected]]);
    }
  });

  it('does not count texts, nor a publish after it was taken back', async () => {
    const before = await sequences();
    await change('zh-CN', { title: '主题党日（新）', summary: '一句话。', organiser: '集团工会' });
    await change('en', { title: 'Theme Party Day, Anew' });
    for (const locale of ['zh-CN', 'en']) await product.content.unpublish('activity', locale, id);
    await change('zh-CN', {});
    await change('en', {});
    expect(await sequences()).toEqual(before);
    for (const locale of ['zh-CN', 'en']) await product.content.unpublish('activity', locale, id);
    await change('zh-CN', { eventStatus: 'scheduled' });
    expect(await sequences()).toEqual([Number(before[0]) + 1]);
  });

  it('is the same in all languages at once where it is shared, and a newer draft stays one', async () => {
    await change('zh-CN', {});
    await change('en', {});
    const { content } = product;
    const english = await content.read('activity', 'en', id);
    await content.save('activity', 'en', id, { ...english, title: 'Not Published Yet' });
    await change('zh-CN', { eventStatus: 'cancelled', changes: [{ occurrenceDate: '2026-12-19', cancelled: true }] });
    const published = await stored('published', 'en');
    expect(published).toMatchObject({ title: 'Theme Party Day, Anew', eventStatus: 'cancelled' });
    expect(published?.['changes']).toMatchObject([{ occurrenceDate: '2026-12-19', cancelled: true }]);
    const listed = (await content.list('activity', 'en', 'startDate')).find(({ documentId }) => documentId === id);
    expect(listed).toMatchObject({ title: 'Not Published Yet', status: 'modified' });
  });

  it('starts anew as a copy', async () => {
    const copy = await product.content.clone('activity', 'zh-CN', id, {
      ...(await product.content.read('activity', 'zh-CN', id)),
      title: '副本',
    });
    expect([copy.status, copy.body.error]).toEqual([200, undefined]);
    const [draft] = await record(copy.body.data.documentId);
    expect(draft).toEqual({ slug: null, sequence: 0, firstPublishedAt: null });
  });
});
