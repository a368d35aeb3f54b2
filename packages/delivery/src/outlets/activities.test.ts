import { API_PATH, type ActivityIndex, type ActivityMonth, type ActivityPage } from '@party-building/contract';
import { BUILD_DAY, fixtureActivities, fixtureWholeSnapshot, SITE_TIME_ZONE } from '@party-building/contract/fixtures';
import { activityIndexSchema, activityMonthSchema, activityPageSchema } from '@party-building/contract/schema';
import { describe, expect, it } from 'vitest';
import { snapshotDays } from '../activities/day.js';
import { CALENDAR_LENGTH, FEED_LENGTH } from '../activities/programme.js';
import { summaryOf } from '../activities/summary.js';
import { listingOf } from '../testing/listing.js';
import { activity } from '../testing/nasty.js';
import { fixtureSite, wholeSite } from '../testing/site.js';

const site = wholeSite();
const at = (path: string, of = site) => of.resources.get(`${API_PATH}/v1/${path}`)?.in('identity');
const bodyOf = (path: string, of = site): string => String(at(path, of)?.body);
const json = <T>(path: string, of = site): T => JSON.parse(bodyOf(path, of)) as T;
const month = (name: string) => json<ActivityMonth>(`en/activities/${name}.json`);
const keys = ({ activities }: ActivityMonth) => activities.map(({ key }) => key);

/** A site with these activities only. */
const siteOf = (...activities: ReturnType<typeof activity>[]) => wholeSite({ listings: [listingOf('en', activities)] });

describe('the fixtures', () => {
  it('say of their occurrences what we reckon', () => {
    const days = snapshotDays(BUILD_DAY, SITE_TIME_ZONE);
    const reckoned = fixtureActivities('en').flatMap((each) => summaryOf(each, days) ?? []);
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect(reckoned.sort(byKey)).toEqual(fixtureWholeSnapshot('en').activities?.sort(byKey));
  });
});

describe('the index', () => {
  it('names the months in which something begins, and how much', () => {
    const index = json<ActivityIndex>('en/activities/index.json');
    expect(activityIndexSchema.parse(index)).toEqual(index);
    expect(index.timeZone).toBe('Asia/Shanghai');
    const counts = Object.fromEntries(index.months.map(({ month: name, occurrences }) => [name, occurrences]));
    expect(counts['2020-07']).toBe(1);
    for (const name of ['2026-10', '2026-11', '2026-12', '2027-01', '2028-07']) {
      const listed = month(name).activities.flatMap(({ occurrences }) => occurrences);
      expect([name, counts[name]]).toEqual([name, listed.length]);
    }
  });

  it('follows a recurrence for 24 months after the last that the snapshot shows', () => {
    const { months } = json<ActivityIndex>('en/activities/index.json');
    expect(months.at(-1)?.month).toBe('2029-03');
  });

  it('follows a recurrence that begins later for as long, and to its end where that is counted', () => {
    const of = (rule: string) =>
      siteOf({ ...activity('night-lecture'), start: '2040-01-04T20:00:00', end: '2040-01-04T21:00:00', recurrence: { rule } });
    const last = (rule: string) => json<ActivityIndex>('en/activities/index.json', of(rule)).months.at(-1)?.month;
    expect(last('FREQ=WEEKLY')).toBe('2042-01');
    expect(last('FREQ=MONTHLY;COUNT=60')).toBe('2044-12');
    expect(last('FREQ=MONTHLY;UNTIL=20400601T000000Z')).toBe('2040-05');
  });

  it('agrees with the months at their ends, whatever the zone', () => {
    const ends = ['2026-10-31T23:30:00', '2026-11-01T00:30:00', '2026-11-30T20:00:00', '2026-12-01T06:00:00'];
    const zones = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai'];
    const activities = ends.flatMap((start, i) =>
      zones.map((timeZone, j) => {
        const { end: _end, ...rest } = activity('river-cleanup');
        return { ...rest, key: `k${i}${j}`, slug: `2026-11-01-k${i}${j}`, start, timeZone };
      }),
    );
    const of = siteOf(...activities);
    const { months } = json<ActivityIndex>('en/activities/index.json', of);
    for (const { month: name, occurrences } of months)
      expect([name, json<ActivityMonth>(`en/activities/${name}.json`, of).activities.length]).toEqual([name, occurrences]);
    expect(months.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(activities.length);
  });
});

describe('a month', () => {
  it('lists what begins in it, in the zone of the site, by first start', () => {
    const november = month('2026-11');
    expect(activityMonthSchema.parse(november)).toEqual(november);
    expect(keys(november)).toEqual([
      'london-exchange',
      'river-cleanup',
      'night-lecture',
      'theory-class',
      'mountain-walk',
      'film-night',
      'sports-day',
      'punctuation',
    ]);
    expect(keys(month('2026-12'))).toContain('new-year-watch');
    expect(keys(month('2027-01'))).not.toContain('new-year-watch');
  });

  it('shows a recurring activity in each month in which it occurs, moved and cancelled too', () => {
    const of = (name: string) => month(name).activities.find(({ key }) => key === 'theory-class');
    expect(of('2026-11')?.recurring).toBe(true);
    expect(of('2026-11')?.occurrences.map(({ start, status }) => [start, status])).toEqual([
      ['2026-11-06T01:00:00Z', undefined],
      ['2026-11-13T01:00:00Z', undefined],
      ['2026-11-21T06:00:00Z', 'moved'],
      ['2026-11-27T01:00:00Z', undefined],
    ]);
    expect(of('2026-10')?.occurrences[0]).toMatchObject({ start: '2026-10-02T01:00:00Z', status: 'cancelled' });
    expect(of('2027-01')).toBeUndefined();
  });

  it('follows rules without an end as far as one asks', () =>
    expect(keys(month('2199-07'))).toEqual(['london-exchange', 'founding-day'].sort()));

  it('is an empty list where nothing begins', () => expect(month('1999-01').activities).toEqual([]));

  it.each(['2026-13', '2026-00', '2026-1', '0001-01', '2200-01', '2026-11-01'])('is none: %s', (name) =>
    expect(at(`en/activities/${name}.json`)).toBeUndefined(),
  );
});

describe('a single activity', () => {
  it('comes whole, with its venue and its occurrences near today', () => {
    const page = json<ActivityPage>('en/activities/2026-09-04-theory-class.json');
    expect(activityPageSchema.parse(page)).toEqual(page);
    expect(page.activity).toEqual(activity('theory-class'));
    expect(page.venue?.key).toBe('hall');
    expect(page.occurrences).toHaveLength(10);
    expect(json<ActivityPage>('en/activities/2020-07-01-founding-day.json').occurrences).toEqual([]);
  });
});

describe('an activity by its key', () => {
  it.each(['json', 'jsonld', 'ics'])('is, as %s, what stands at its slug', (format) => {
    for (const { key, slug } of fixtureActivities('en')) {
      const body = bodyOf(`en/activities/${key}.${format}`);
      expect(body.length).toBeGreaterThan(100);
      expect(body).toBe(bodyOf(`en/activities/${slug}.${format}`));
    }
  });

  it.each(['index', '2026-11', '1999-99'])('is found by its slug only where the key is what other things stand at: %s', (key) => {
    const of = siteOf({ ...activity('river-cleanup'), key, slug: `2026-11-05-${key}` });
    for (const format of ['json', 'jsonld', 'ics']) {
      expect(bodyOf(`en/activities/2026-11-05-${key}.${format}`, of)).toContain('Cleaning the river bank');
      expect(bodyOf(`en/activities/${key}.${format}`, of)).not.toContain('"updated"');
    }
    const paths = [...of.resources.keys()];
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('comes after one whose slug looks the same', () => {
    const [first, second] = [activity('river-cleanup'), activity('film-night')];
    const of = siteOf({ ...first, key: 'a', slug: '2026-11-05-a' }, { ...second, key: '2026-11-05-a', slug: '2026-11-06-b' });
    expect(json<ActivityPage>('en/activities/2026-11-05-a.json', of).activity.key).toBe('a');
    expect(json<ActivityPage>('en/activities/2026-11-06-b.json', of).activity.key).toBe('2026-11-05-a');
    const paths = [...of.resources.keys()];
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('feeds and calendars', () => {
  it.each(['kind/learning', 'venue/hall', 'grasp/culture'])('can be narrowed to %s', (only) => {
    const [by, key] = only.split('/') as ['kind' | 'venue' | 'grasp', string];
    const expected = fixtureActivities('en').filter((each) => each[by] === key).length;
    expect(expected).toBeGreaterThan(1);
    expect(bodyOf(`en/activities/by/${only}.atom`).match(/<entry>/g)).toHaveLength(expected);
    expect(json<{ items: [] }>(`en/activities/by/${only}.feed.json`).items).toHaveLength(expected);
    expect(bodyOf(`en/activities/by/${only}.ics`).match(/\r\nCREATED:/g)?.length).toBeGreaterThanOrEqual(expected);
  });

  it('stand ready for a kind without activities, so that one can subscribe before there are any', () => {
    const empty = siteOf(activity('river-cleanup'));
    expect(bodyOf('en/activities/by/kind/ceremony.ics', empty)).not.toContain('VEVENT');
    expect(json<{ items: [] }>('en/activities/by/kind/ceremony.feed.json', empty).items).toEqual([]);
  });

  it(`hold the ${FEED_LENGTH} activities that changed last and the ${CALENDAR_LENGTH} that end last, none of them a series that goes on`, () => {
    const many = Array.from({ length: CALENDAR_LENGTH + 100 }, (_, i) => {
      const start = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 19);
      const { end: _end, ...rest } = activity('river-cleanup');
      return { ...rest, key: `m${i}`, slug: `2020-01-01-m${i}`, start, updated: `${start}Z` };
    });
    const of = siteOf(activity('founding-day'), activity('london-exchange'), ...many);
    const ics = bodyOf('en/activities.ics', of);
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(CALENDAR_LENGTH);
    expect(ics).toContain('UID:founding-day@');
    expect(ics).toContain('UID:m1099@');
    expect(ics).not.toContain('UID:m0@');
    const { items } = json<{ items: { date_modified: string }[] }>('en/activities.feed.json', of);
    expect(items).toHaveLength(FEED_LENGTH);
    expect(items.map(({ date_modified }) => date_modified)).toEqual(
      items
        .map(({ date_modified }) => date_modified)
        .sort()
        .reverse(),
    );
  });

  it('calendars have a name to be saved under', () => {
    const headers = at('en/activities/by/venue/hall.ics')?.ok ?? [];
    expect(headers[headers.indexOf('Content-Disposition') + 1]).toBe('inline; filename="activities-hall.ics"');
    expect(at('en/activities.atom')?.ok).not.toContain('Content-Disposition');
  });
});

describe('the addresses', () => {
  it('are all found, and have a body, of the type that they say', () => {
    const types: Record<string, string> = {
      ics: 'text/calendar',
      atom: 'application/atom+xml',
      'feed.json': 'application/feed+json',
      jsonld: 'application/ld+json',
      json: 'application/json',
    };
    const paths = [...site.resources.keys()].filter((path) => path.includes('/activities'));
    expect(paths.length).toBeGreaterThan(2 * 12 * 6);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) {
      const { ok = [], body = '' } = site.resources.get(path)?.in('identity') ?? {};
      const ending = Object.keys(types).find((each) => path.endsWith(`.${each}`)) ?? '';
      expect([path, ok[ok.indexOf('Content-Type') + 1]]).toEqual([path, `${types[ending]}; charset=utf-8`]);
      expect(body.length).toBeGreaterThan(0);
    }
  });

  it('are none where a locale has no listing', () => {
    expect([...fixtureSite().resources.keys()].filter((path) => path.includes('/activities'))).toEqual([]);
    expect(at('en/activities.ics', fixtureSite())).toBeUndefined();
  });

  it('cost nothing until they are asked for', () => {
    const listing = listingOf('en', fixtureActivities('en'));
    // A part that is opened would be found to be none.
    const parts = listing.parts.map((part) => ({ ...part, packed: Buffer.from('closed') }));
    const of = wholeSite({ listings: [{ ...listing, parts }] });
    for (const path of ['v1/en/activities/2026-01-01-unknown.json', 'v1/en/activities/unknown.json'])
      expect(of.resources.get(`${API_PATH}/${path}`)).toBeUndefined();
    for (const path of ['v1/en/fragments/pb-activity/unknown.html', 'embed/en/pb-activity/unknown'])
      expect(of.resources.get(`${API_PATH}/${path}`)).toBeUndefined();
    expect(() => bodyOf('en/activities/2026-11.json', of)).toThrow();
  });

  it('are the same at every address of ours but for that address', () => {
    for (const path of [
      'en/activities.ics',
      'en/activities.atom',
      'en/activities.feed.json',
      'en/activities/2026-09-04-theory-class.jsonld',
    ]) {
      const unknown = bodyOf(path, wholeSite({ publicUrl: undefined }));
      expect(unknown).not.toContain('cms.example.com');
      expect(bodyOf(path)).toContain('https://cms.example.com/api/party-building/');
    }
  });
});
