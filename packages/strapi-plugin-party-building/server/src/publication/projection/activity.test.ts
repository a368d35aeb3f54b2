import type { Activity, ActivitySummary } from '@party-building/contract';
import { activitySchema } from '@party-building/contract/schema';
import { buildListing, compared } from '@party-building/delivery';
import { describe, expect, it } from 'vitest';
import type { ActivityRow, GraspRow, OccurrenceChangeItem, PublishedRows, VenueRow } from '../documents';
import { activitiesAround, projectActivities } from './activities';
import { project } from './project';
import type { Site } from './site';

const ZH = 'zh-CN';
const none: PublishedRows = { concepts: [], grasps: [], values: [], logos: [], carriers: [], venues: [] };
const blocks = (words: string): object[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const activity = (key: string, locale: string, fields: Partial<ActivityRow> = {}): ActivityRow => ({
  ...{ documentId: key, key, locale, title: `${key} ${locale}`, kind: 'learning', eventStatus: 'scheduled' },
  ...{ startDate: '2026-11-25', startTime: '09:00:00.000', endDate: null, endTime: null, allDay: false, timeZone: 'Asia/Shanghai' },
  ...{ plannedStartDate: null, plannedStartTime: null, recurrence: null, changes: [] },
  ...{ venue: null, online: null, organiser: null, cover: null, coverAlt: null, gallery: [], summary: null, body: null },
  ...{ grasp: null, registration: null, slug: `2026-11-25-${key}`, sequence: 0 },
  ...{ firstPublishedAt: '2026-10-01T08:00:00.123Z', publishedAt: '2026-10-01T08:00:00.123Z' },
  ...fields,
});
const change = (fields: Partial<OccurrenceChangeItem>): OccurrenceChangeItem => ({
  ...{ occurrenceDate: null, cancelled: false, startDate: null, startTime: null, endDate: null, endTime: null },
  ...fields,
});
const venue = (key: string, locale: string, fields: Partial<VenueRow> = {}): VenueRow => ({
  ...{ documentId: key, key, locale, position: 0, name: `${key} ${locale}`, address: null, latitude: null, longitude: null },
  ...{ capacity: null, openingHours: null, pictures: [] },
  ...fields,
});
const grasp = (key: string, locale: string): GraspRow => ({
  ...{ documentId: key, key, locale, position: 0, title: key, slogan: key, growth: 'root', lead: null, body: null },
  ...{ measures: [], mechanisms: [] },
});

interface Projected {
  /** By start, then key. */
  activities: Activity[];
  /** Those in the snapshot. */
  around: ActivitySummary[];
  reports: string[];
}

function projected(
  { activities = [], ...rows }: Partial<PublishedRows> & { activities?: ActivityRow[] },
  locale = ZH,
  day = '2026-11-22',
): Projected {
  const reports: string[] = [];
  const site: Site = {
    ...{ locale, locales: [ZH, 'en'], defaultLocale: ZH, timeZone: 'Asia/Shanghai' },
    picture: (file) => ({ hash: ('url' in file ? String(file.url) : '0').repeat(64), width: 960, height: 480, widths: [480] }),
    logoPicture: () => undefined,
    report: (sentence) => reports.push(sentence),
  };
  const entries = projectActivities(activities, project({ ...none, ...rows }, site).shown, site);
  const listing = buildListing({ locale, timeZone: site.timeZone, basis: '' }, entries);
  const all = entries.map((each) => each.activity);
  // Whatever is projected keeps the contract.
  expect(all.map((each) => activitySchema.parse(each))).toEqual(all);
  return {
    activities: all.sort((a, b) => compared(a.start, b.start) || compared(a.key, b.key)),
    around: activitiesAround(listing, { day, timeZone: site.timeZone }),
    reports,
  };
}
const one = (fields: Partial<ActivityRow>) => {
  const { activities, around, reports } = projected({ activities: [activity('a', ZH, fields)] });
  return { whole: activities[0], summary: around[0], reports };
};

describe('an activity', () => {
  it('is shown with its times as they are planned, and in the snapshot as occurrences', () => {
    const { whole, summary, reports } = one({ endTime: '10:30:00.000', organiser: '集团党委', sequence: 2 });
    expect(whole).toEqual({
      key: 'a',
      slug: '2026-11-25-a',
      title: 'a zh-CN',
      kind: 'learning',
      eventStatus: 'scheduled',
      timeZone: 'Asia/Shanghai',
      start: '2026-11-25T09:00:00',
      end: '2026-11-25T10:30:00',
      organiser: '集团党委',
      published: '2026-10-01T08:00:00Z',
      updated: '2026-10-01T08:00:00Z',
      sequence: 2,
    });
    expect(summary).toEqual({
      key: 'a',
      slug: '2026-11-25-a',
      title: 'a zh-CN',
      kind: 'learning',
      eventStatus: 'scheduled',
      timeZone: 'Asia/Shanghai',
      organiser: '集团党委',
      occurrences: [{ start: '2026-11-25T01:00:00Z', end: '2026-11-25T02:30:00Z' }],
    });
    expect(reports).toEqual([]);
  });

  it.each([
    ['ends at night, on the next day', { endDate: '2026-11-26', endTime: '01:00' }, '2026-11-26T01:00:00'],
    ['ends on a later day without a time: with that day', { endDate: '2026-11-26' }, '2026-11-27T00:00:00'],
    ['ends on its own day without a time: open', { endDate: '2026-11-25' }, undefined],
    ['of whole days ends with the last of them', { allDay: true, endDate: '2026-11-26' }, '2026-11-27'],
    ['of one whole day', { allDay: true, endDate: '2026-11-25', endTime: '10:00' }, '2026-11-26'],
    ['of whole days without an end', { allDay: true }, undefined],
  ])('%s', (_, fields, end) => expect(one(fields).whole?.end).toBe(end));

  it('without a time of day is one of a whole day', () =>
    expect(one({ startTime: null }).whole).toMatchObject({ allDay: true, start: '2026-11-25' }));

  it('that ends before it starts is shown without its end, and that is said', () => {
    const { whole, reports } = one({ endTime: '08:00' });
    expect(whole).not.toHaveProperty('end');
    expect(reports).toEqual([expect.stringContaining('“a” ends before it starts')]);
  });

  it('without a start is not shown, and that is said', () => {
    const { whole, reports } = one({ startDate: null });
    expect(whole).toBeUndefined();
    expect(reports).toEqual([expect.stringContaining('“a” has no start')]);
  });

  it('stands in the zone of the site where its own is none', () => {
    expect(one({ timeZone: null }).whole?.timeZone).toBe('Asia/Shanghai');
    expect(one({ timeZone: 'Mars/Olympus' }).whole?.timeZone).toBe('Asia/Shanghai');
    expect(one({ timeZone: 'America/New_York' }).summary?.occurrences[0]?.start).toBe('2026-11-25T14:00:00Z');
  });

  it('says where it was moved from, only when it was moved', () => {
    const planned = { plannedStartDate: '2026-11-01' };
    const moved = one({ ...planned, eventStatus: 'moved' });
    expect(moved.whole?.plannedStart).toBe('2026-11-01T09:00:00');
    expect(moved.summary?.occurrences).toEqual([{ start: '2026-11-25T01:00:00Z', status: 'moved', plannedStart: '2026-11-01T01:00:00Z' }]);
    expect(one({ ...planned, plannedStartTime: '14:00', eventStatus: 'moved', allDay: true }).whole?.plannedStart).toBe('2026-11-01');
    expect(one(planned).whole).not.toHaveProperty('plannedStart');
  });

  it('recurs, with occurrences that are moved or cancelled', () => {
    const { whole, summary } = one({
      endTime: '10:00',
      recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20261217',
      changes: [
        change({ occurrenceDate: '2026-12-09', startTime: '14:00' }),
        change({ occurrenceDate: '2026-12-02', cancelled: true, startDate: '2026-12-03' }),
        change({ occurrenceDate: '2026-12-02', startDate: '2026-12-04' }),
        change({ occurrenceDate: '2026-12-16', endTime: '12:00' }),
        change({ occurrenceDate: '2026-11-25' }),
        change({ startDate: '2026-12-04' }),
      ],
    });
    expect(whole?.recurrence).toEqual({
      rule: 'FREQ=WEEKLY;UNTIL=20261217T155959Z',
      changes: [
        { occurrence: '2026-12-02T09:00:00', cancelled: true },
        { occurrence: '2026-12-09T09:00:00', start: '2026-12-09T14:00:00' },
        { occurrence: '2026-12-16T09:00:00', end: '2026-12-16T12:00:00' },
      ],
    });
    expect(summary?.recurring).toBe(true);
    expect(summary?.occurrences.map(({ start, status }) => [start, status])).toEqual([
      ['2026-11-25T01:00:00Z', undefined],
      ['2026-12-02T01:00:00Z', 'cancelled'],
      ['2026-12-09T06:00:00Z', 'moved'],
      ['2026-12-16T01:00:00Z', undefined],
    ]);
  });

  it('of whole days is moved by days', () => {
    const { whole } = one({
      allDay: true,
      recurrence: 'FREQ=WEEKLY;COUNT=3',
      changes: [change({ occurrenceDate: '2026-12-02', startDate: '2026-12-03', endDate: '2026-12-04' })],
    });
    expect(whole?.recurrence?.changes).toEqual([{ occurrence: '2026-12-02', start: '2026-12-03', end: '2026-12-05' }]);
  });

  it('with a rule that cannot be followed is shown once, and that is said', () => {
    const { whole, summary, reports } = one({ recurrence: 'FREQ=SECONDLY' });
    expect(whole).not.toHaveProperty('recurrence');
    expect(summary?.occurrences).toHaveLength(1);
    expect(reports).toEqual([expect.stringMatching(/“a” is shown as one that does not recur\. FREQ is one of/)]);
  });

  it('links only where a link may lead', () => {
    const links = (online: string, registration = online) => {
      const { whole } = one({ online, registration });
      return [whole?.online, whole?.registration];
    };
    expect(links('https://meet.example.com/a')).toEqual(['https://meet.example.com/a', 'https://meet.example.com/a']);
    expect(links('javascript:alert(1)')).toEqual([undefined, undefined]);
    expect(links('/rooms/1', 'mailto:office@example.com')).toEqual([undefined, 'mailto:office@example.com']);
  });

  it('refers only to a venue and a grasp that this language shows', () => {
    const rows = {
      activities: [activity('a', ZH, { venue: 'hall', grasp: 'goal' }), activity('b', ZH, { venue: 'gone', grasp: 'gone' })],
      venues: [venue('hall', ZH), venue('gone', 'en')],
      grasps: [grasp('goal', ZH)],
    };
    const seen = ({ activities, around }: Projected) => [...around, ...activities].map((each) => [each.key, each.venue, each.grasp]);
    expect(seen(projected(rows))).toEqual([
      ['a', 'hall', 'goal'],
      ['b', undefined, undefined],
      ['a', 'hall', 'goal'],
      ['b', undefined, undefined],
    ]);
    expect(seen(projected(rows, 'en'))[1]).toEqual(['b', 'gone', undefined]);
  });

  it('falls back as a whole where it is not translated, and by required texts where it is', () => {
    const photo = (alt: string | null) => ({ key: 'p', file: { url: 'a' }, alt });
    const chinese = {
      summary: '摘要',
      body: blocks('正文'),
      organiser: '集团',
      gallery: [photo('照片')],
      cover: { url: 'c' },
      coverAlt: '封面',
    };
    const english = { title: ' ', gallery: [photo(null)], publishedAt: '2026-10-05T08:00:00.000Z', cover: { url: 'c' } };
    const text = (words: string) => ({ text: words, lang: ZH });
    const { activities } = projected(
      {
        activities: [
          activity('a', ZH, chinese),
          activity('b', ZH, { ...chinese, publishedAt: '2026-10-09T08:00:00Z' }),
          activity('b', 'en', english),
        ],
      },
      'en',
    );
    expect(activities[0]).toMatchObject({
      title: text('a zh-CN'),
      summary: text('摘要'),
      body: { blocks: blocks('正文'), lang: ZH },
      organiser: text('集团'),
      cover: { alt: text('封面') },
      gallery: [{ alt: text('照片') }],
    });
    expect(activities[1]).toMatchObject({
      title: text('b zh-CN'),
      cover: { alt: text('封面') },
      gallery: [{ alt: text('照片') }],
      updated: '2026-10-09T08:00:00Z',
    });
    expect(activities[1]).not.toHaveProperty('summary');
    expect(activities[1]).not.toHaveProperty('organiser');
  });

  it('published in another language only is shown there only', () => {
    const rows = { activities: [activity('a', 'en')] };
    expect(projected(rows).activities).toEqual([]);
    expect(projected(rows, 'en').activities).toHaveLength(1);
  });
});

describe('the window of a snapshot', () => {
  const on = (day: string, time = '00:00') => activity(day, ZH, { startDate: day, startTime: time });
  const days = (day: string, activities: ActivityRow[]) => projected({ activities }, ZH, day).around.map(({ key }) => key);

  it('reaches from 35 days back to 100 days ahead in the zone of the site, all others are in the listing', () => {
    const activities = [on('2026-10-17', '23:59'), on('2026-10-18'), on('2027-03-02', '23:59'), on('2027-03-03')];
    expect(days('2026-11-22', activities)).toEqual(['2026-10-18', '2027-03-02']);
    expect(days('2026-11-23', activities)).toEqual(['2027-03-02', '2027-03-03']);
    expect(projected({ activities }).activities).toHaveLength(4);
  });

  it('is empty where nothing begins', () => {
    expect(projected({ activities: [on('2025-01-01')] }).around).toEqual([]);
    expect(projected({}).activities).toEqual([]);
  });

  it('leaves out, alone and by name, what breaks the contract', () => {
    const { activities, reports } = projected({ activities: [activity('a', ZH), activity('b', ZH, { slug: 'no slug' })] });
    expect(activities.map(({ key }) => key)).toEqual(['a']);
    expect(reports).toEqual([expect.stringMatching(/^zh-CN: the activity “b” is not shown: .*slug/s)]);
  });

  it('stands in the order of the first start shown, then of keys, whatever the database says', () => {
    const weekly = activity('z', ZH, { startDate: '2026-01-02', recurrence: 'FREQ=WEEKLY' });
    const rows = [activity('b', ZH), weekly, activity('a', ZH), on('2026-10-20')];
    expect(days('2026-11-22', rows)).toEqual(['2026-10-20', 'z', 'a', 'b']);
    expect(projected({ activities: rows.reverse() }).around).toEqual(projected({ activities: rows.reverse() }).around);
    expect(projected({ activities: rows }).activities.map(({ key }) => key)).toEqual(['z', '2026-10-20', 'a', 'b']);
  });
});
