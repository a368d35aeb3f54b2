import type { Activity } from '@party-building/contract';
import { fixtureActivities, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import ICAL from 'ical.js';
import { sync as nodeIcal, expandRecurringEvent, type VEvent } from 'node-ical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { occurrencesIn } from '../activities/occurrences.js';
import type { Programme } from '../activities/programme.js';
import { byStartAndKey } from '../listing/entry.js';
import { activitiesIn } from '../listing/listing.js';
import { listingOf } from '../testing/listing.js';
import { NASTY, nastyActivities } from '../testing/nasty.js';
import { calendar, type CalendarOptions } from './calendar.js';

const programme = (locale: 'zh-CN' | 'en', activities = fixtureActivities(locale)): Programme => ({
  locale,
  snapshot: fixtureWholeSnapshot(locale),
  listing: listingOf(locale, activities),
});
const BASE = 'https://cms.example.com/api/party-building/';
const write = (of: Programme, options: Partial<CalendarOptions> = {}): string =>
  calendar(of, {
    name: '党建在线',
    activities: [...activitiesIn(of.listing)].sort(byStartAndKey),
    source: `${BASE}v1/${of.locale}/activities.ics`,
    pictures: BASE,
    ...options,
  });
const unfold = (text: string): string => text.replace(/\r\n /g, '');
const only = (...keys: string[]) => fixtureActivities('en').filter(({ key }) => keys.includes(key));
const linesOf = (...keys: string[]): string[] => unfold(write(programme('en'), { activities: only(...keys) })).split('\r\n');

const serverZone = process.env['TZ'];
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];
afterEach(() => {
  if (serverZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = serverZone;
});

/** A year around the fixtures' day. */
const YEAR = { from: '2026-05-01', before: '2027-05-01', timeZone: 'UTC' };

/** What our own reckoning says that calendars show: `uid start end`; cancelled occurrences of a series are taken out. */
function ours(activities: readonly Activity[]): string[] {
  return activities
    .flatMap((activity) =>
      occurrencesIn(activity, YEAR)
        .filter(({ status }) => !(activity.recurrence && status === 'cancelled'))
        .map(({ start, end }) => `${activity.key} ${start} ${end ?? '-'}`),
    )
    .sort();
}

const iso = (date: Date) => date.toISOString().replace('.000Z', 'Z');

/** As Mozilla's ical.js reads and expands it, by the time zones in the file itself. */
function byIcalJs(text: string): string[] {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const shown = (time: ICAL.Time) => (time.isDate ? time.toString() : iso(time.toJSDate()));
  return events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const other of events) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
      const found: string[] = [];
      const iterator = event.iterator();
      for (let next = iterator.next(); next && next.year < 2028; next = iterator.next()) {
        const { startDate, endDate, item } = event.getOccurrenceDetails(next);
        const hasEnd = item.component.hasProperty('dtend') || (item.isRecurrenceException() ? false : event.component.hasProperty('dtend'));
        found.push(`${event.uid.split('@')[0]} ${shown(startDate)} ${hasEnd ? shown(endDate) : '-'}`);
      }
      return found;
    })
    .filter((each) => inYear(each.split(' ')[1] ?? ''))
    .sort();
}

const inYear = (start: string) => start.slice(0, 10) >= YEAR.from && start.slice(0, 10) < YEAR.before;

/** As node-ical reads and expands it, by the zone data of the machine: the starts. */
function byNodeIcal(text: string): string[] {
  const day = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return Object.values(nodeIcal.parseICS(text))
    .filter((each): each is VEvent => each?.type === 'VEVENT')
    .flatMap((event) => {
      const expanded = expandRecurringEvent(event, { from: new Date('2026-04-28'), to: new Date('2027-05-04') });
      // Read rightly, a single whole day is expanded to the day before it east of Greenwich (node-ical 0.24.2).
      const starts = event.rrule ? expanded : expanded.map(({ isFullDay }) => ({ start: event.start, isFullDay }));
      return starts.map(({ start, isFullDay }) => `${event.uid.split('@')[0]} ${isFullDay ? day(start) : iso(start)}`);
    })
    .filter((each) => inYear(each.split(' ')[1] ?? ''))
    .sort();
}

const pad = (n: number) => String(n).padStart(2, '0');

describe('a calendar as others read it', () => {
  describe.each(ZONES)('on a machine in %s', (zone) => {
    it('ical.js finds the occurrences that we publish, over a year', () => {
      process.env['TZ'] = zone;
      expect(byIcalJs(write(programme('zh-CN')))).toEqual(ours(fixtureActivities('zh-CN')));
    });

    it('node-ical finds them too', () => {
      process.env['TZ'] = zone;
      const starts = ours(fixtureActivities('zh-CN')).map((each) => each.split(' ').slice(0, 2).join(' '));
      expect(byNodeIcal(write(programme('zh-CN')))).toEqual(starts);
    });

    it('has the same bytes as on any other', async () => {
      const there = write(programme('en'));
      process.env['TZ'] = zone;
      vi.resetModules(); // nothing remembered from another zone
      const fresh = await import('./calendar.js');
      const of = programme('en');
      const here = fresh.calendar(of, {
        name: '党建在线',
        activities: [...activitiesIn(of.listing)].sort(byStartAndKey),
        source: `${BASE}v1/en/activities.ics`,
        pictures: BASE,
      });
      expect(here).toBe(there);
    });
  });
});

describe('a calendar', () => {
  it('names itself, where it comes from and when to look again', () => {
    const [head = ''] = unfold(write(programme('zh-CN'))).split('BEGIN:VTIMEZONE');
    expect(head.split('\r\n').filter((line) => !line.startsWith('UID:'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Party Building Online//Activities//EN',
      'CALSCALE:GREGORIAN',
      'LAST-MODIFIED:20261120T010000Z',
      'NAME;LANGUAGE=zh-CN:党建在线',
      'X-WR-CALNAME:党建在线',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'SOURCE;VALUE=URI:https://cms.example.com/api/party-building/v1/zh-CN/activities.ics',
      '',
    ]);
    expect(head).toMatch(/\r\nUID:urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\r\n/);
  });

  it('has lines of at most 75 octets, each whole UTF-8, ended by CRLF', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = write(programme(locale));
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      expect(lines.some((line) => /^ .*\p{Script=Han}/u.test(line))).toBe(true);
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Surrogate}|\uFFFD/u);
      }
    }
  });

  it('says when something was written and changed, from the content and in UTC', () => {
    expect(linesOf('theory-class')).toEqual(
      expect.arrayContaining([
        'UID:theory-class@20260820T020000Z.party-building',
        'DTSTAMP:20261118T083000Z',
        'LAST-MODIFIED:20261118T083000Z',
        'CREATED:20260820T020000Z',
        'SEQUENCE:3',
      ]),
    );
  });

  it('keeps the rule, takes out what is cancelled and moves what was moved', () => {
    const lines = linesOf('theory-class');
    const [series, exception] = lines
      .join('\n')
      .split('END:VEVENT')
      .map((each) => each.split('\n'));
    expect(series).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=Asia/Shanghai:20260904T090000',
        'DTEND;TZID=Asia/Shanghai:20260904T103000',
        'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20261225T010000Z',
        'EXDATE;TZID=Asia/Shanghai:20261002T090000',
        'EXDATE;TZID=Asia/Shanghai:20261204T090000',
      ]),
    );
    expect(exception).toEqual(
      expect.arrayContaining([
        'UID:theory-class@20260820T020000Z.party-building',
        'RECURRENCE-ID;TZID=Asia/Shanghai:20261120T090000',
        'DTSTART;TZID=Asia/Shanghai:20261121T140000',
        'DTEND;TZID=Asia/Shanghai:20261121T153000',
      ]),
    );
    expect(exception?.join()).not.toContain('RRULE');
  });

  it('adds nothing for a change to an occurrence that the rule does not make', () => {
    const [theory] = only('theory-class');
    const changes = [
      { occurrence: '2026-11-19T09:00:00', start: '2026-11-19T10:00:00' },
      { occurrence: '2026-11-20T08:00:00', cancelled: true as const },
    ];
    const text = write(programme('en'), { activities: [{ ...theory!, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=FR', changes } }] });
    expect(text).not.toMatch(/RECURRENCE-ID|EXDATE/);
  });

  it('has days for what has no times, the end exclusive', () => {
    expect(linesOf('culture-week')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212', 'TRANSP:TRANSPARENT']),
    );
    expect(linesOf('sports-day').filter((line) => line.startsWith('DTEND'))).toEqual([]);
    expect(linesOf('culture-week')).not.toContain('BEGIN:VTIMEZONE');
  });

  it('keeps what is cancelled as a whole, and says so twice', () => {
    expect(linesOf('film-night')).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY;LANGUAGE=en:Cancelled: Film night', 'SEQUENCE:1']),
    );
    expect(linesOf('pledge')).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'DTSTART;TZID=Asia/Shanghai:20261202T090000']));
    expect(linesOf('pledge').join('\n')).toContain('Moved (2026-11-25 09:00:00)');
  });

  it('says where, what and how to take part', () => {
    expect(linesOf('theory-class')).toEqual(
      expect.arrayContaining([
        'LOCATION;LANGUAGE=en:Party member activity centre\\, 1 Example Road\\, 2nd floor\\; Yubei\\, Chongqing',
        'GEO:29.601543;106.513741',
        'CATEGORIES;LANGUAGE=en:Learning',
        'CATEGORIES;LANGUAGE=en:Closely Grasp the Building of Enterprise Culture',
        'CONTACT;LANGUAGE=en:Group Party committee',
        'URL:https://portal.example.com/register?activity=theory-class',
        `IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/jpeg:${BASE}v1/media/${'3'.repeat(64)}/960.jpg`,
      ]),
    );
    expect(linesOf('london-exchange')).toEqual(
      expect.arrayContaining([
        'LOCATION:https://meet.example.com/london?room=1&lang=zh',
        'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LANGUAGE=en;LABEL=Online:https://meet.example.com/london?room=1&lang=zh',
      ]),
    );
  });

  it('describes in plain text: no link into a portal, of which a calendar knows nothing', () => {
    const description = linesOf('theory-class').find((line) => line.startsWith('DESCRIPTION')) ?? '';
    expect(description).toBe(
      'DESCRIPTION;LANGUAGE=en:' +
        'We study together on Friday mornings.\\n\\nContents\\n\\nSee the study pages\\,\\nor example.com <https://example.com/a?b=1&c=2>\\n\\n' +
        '1. read\\;\\n2. discuss.\\n\\nThe classroom\\n\\nRegistration: https://portal.example.com/register?activity=theory-class',
    );
  });

  it('marks a text that fell back with its language', () => {
    expect(linesOf('culture-week').find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY;LANGUAGE=zh-CN:企业文化周/);
    expect(linesOf('pledge').find((line) => line.startsWith('CONTACT'))).toBe('CONTACT;LANGUAGE=zh-CN:集团党委组织部');
  });

  it('names no address of ours where it is not known', () => {
    const text = write(programme('en'), { source: undefined, pictures: undefined });
    expect(text).not.toMatch(/SOURCE|IMAGE|\/api\/party-building/);
  });

  it('without activities is a calendar still', () => {
    const empty = programme('en', []);
    expect(ICAL.parse(write(empty))).toBeTruthy();
    expect(write(empty)).not.toContain('LAST-MODIFIED');
  });
});

describe('whatever is written in a field', () => {
  /** As a reader sees it: line ends are line feeds, control characters are replaced. */
  const seen = (text: string) =>
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')

      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');

  it(`stays text in a calendar: ${NASTY.length} strings`, () => {
    const text = write(programme('en'), { activities: nastyActivities() });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    for (const property of ['summary', 'contact'])
      expect(events.map((event) => event.getFirstPropertyValue(property))).toEqual(NASTY.map(seen));
    expect(events.flatMap((event) => event.getAllSubcomponents())).toEqual([]);
  });
});
