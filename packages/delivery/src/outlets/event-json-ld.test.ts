import { API_PATH } from '@party-building/contract';
import { fixtureActivities } from '@party-building/contract/fixtures';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { wholeSite } from '../testing/site.js';

const site = wholeSite();
const eventOf = (slug: string, locale = 'en', of = site): Record<string, unknown> =>
  JSON.parse(String(of.resources.get(`${API_PATH}/v1/${locale}/activities/${slug}.jsonld`)?.in('identity').body)) as Record<
    string,
    unknown
  >;

/** What schema.org's own context says of the terms that we use; the whole of it is not ours to fetch in a test. */
const CONTEXT = { '@context': { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, image: { '@type': '@id' } } };

/** `safe`, which the types do not know yet: a term that would be dropped is an error. */
const OPTIONS: jsonld.Options.Expand & { safe: true } = {
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe('https://schema.org');
    return { documentUrl: url, document: CONTEXT };
  },
};

describe('an Event in JSON-LD', () => {
  it.each(fixtureActivities('en').map(({ slug }) => slug))('is linked data without a term that says nothing: %s', async (slug) => {
    const [event] = await jsonld.expand(eventOf(slug), OPTIONS);
    expect(event?.['@id']).toMatch(/^urn:uuid:/);
    expect(['http://schema.org/Event', 'http://schema.org/EventSeries']).toContain((event?.['@type'] as string[])[0]);
    for (const term of Object.keys(event ?? {})) expect(term).toMatch(/^(@|http:\/\/schema\.org\/)/);
  });

  it('says when and where it takes place, and that it was moved', () => {
    expect(eventOf('2026-11-25-pledge')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Pledge ceremony',
      inLanguage: 'en',
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-12-02T09:00:00+08:00',
      endDate: '2026-12-02T10:00:00+08:00',
      previousStartDate: '2026-11-25T09:00:00+08:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Party member activity centre',
        address: '1 Example Road, 2nd floor; Yubei, Chongqing',
        geo: { '@type': 'GeoCoordinates', latitude: 29.601543, longitude: 106.513741 },
      },
      organizer: { '@type': 'Organization', name: '集团党委组织部' },
      image: [`https://cms.example.com${API_PATH}/v1/media/${'5'.repeat(64)}/960.jpg`],
    });
  });

  it('says that it was cancelled, is online, lasts whole days', () => {
    expect(eventOf('2026-11-27-film-night')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(eventOf('2026-01-05-london-exchange')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://meet.example.com/london?room=1&lang=zh' },
    });
    expect(eventOf('2026-12-07-culture-week')).toMatchObject({ startDate: '2026-12-07', endDate: '2026-12-11', inLanguage: 'zh-CN' });
  });

  it('of a recurring activity has its schedule, and each occurrence of these weeks', () => {
    const series = eventOf('2026-09-04-theory-class');
    expect(series).toMatchObject({
      '@type': 'EventSeries',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['FR'],
        startDate: '2026-09-04',
        endDate: '2026-12-25',
        startTime: '09:00:00',
        endTime: '10:30:00',
        scheduleTimezone: 'Asia/Shanghai',
        exceptDate: ['2026-10-02T09:00:00+08:00', '2026-11-20T09:00:00+08:00', '2026-12-04T09:00:00+08:00'],
      },
    });
    const events = series['subEvent'] as Record<string, unknown>[];
    expect(events).toHaveLength(10);
    expect(events[4]).toEqual({
      '@type': 'Event',
      name: 'Theory class on Fridays',
      superEvent: { '@id': series['@id'] },
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-11-21T06:00:00Z',
      endDate: '2026-11-21T07:30:00Z',
      previousStartDate: '2026-11-20T01:00:00Z',
    });
    expect(events[6]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  it('names no address of ours where it is not known', () =>
    expect(eventOf('2026-09-04-theory-class', 'en', wholeSite({ publicUrl: undefined }))).not.toHaveProperty('image'));
});
