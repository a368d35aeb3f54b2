import { describe, expect, it } from 'vitest';
import { UnreadableFile } from './candidate';
import { readCalendar } from './ics';
import { READING } from './testing';

const reading = { ...READING, locale: 'en', timeZone: 'Asia/Shanghai' };
const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.trim().split(/\n\s*/), 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = (...events: string[]) => readCalendar(calendar(...events), reading);
const one = (event: string) => read(event).rows[0]!;

describe('a calendar', () => {
  it('gives an event by the clock of its zone', () => {
    expect(
      one('UID:a\nSUMMARY:Study\nDTSTART;TZID=Asia/Shanghai:20261113T090000\nDTEND;TZID=Asia/Shanghai:20261113T110000\nLOCATION:Hall')
        .candidate,
    ).toEqual({
      row: 4,
      key: 'a',
      texts: { en: { title: 'Study' } },
      shared: {
        ...{ venue: 'hall', timeZone: 'Asia/Shanghai', startDate: '2026-11-13', allDay: false },
        ...{ startTime: '09:00:00.000', endDate: null, endTime: '11:00:00.000' },
      },
    });
  });

  it('shows UTC and times without a zone by the clock of the site, Windows’ zones by their own', () => {
    expect(one('UID:a\nDTSTART:20261113T010000Z\nDURATION:PT90M').candidate.shared).toMatchObject({
      startTime: '09:00:00.000',
      endTime: '10:30:00.000',
    });
    expect(one('UID:a\nDTSTART:20261113T090000').candidate.shared).toMatchObject({ startTime: '09:00:00.000', timeZone: 'Asia/Shanghai' });
    expect(one('UID:a\nDTSTART;TZID=Tokyo Standard Time:20261113T090000').candidate.shared).toMatchObject({ timeZone: 'Asia/Tokyo' });
    expect(one('UID:a\nDTSTART;TZID=Moon:20261113T090000').problems[0]).toMatchObject({
      column: 'DTSTART',
      message: expect.stringContaining('“Moon” is not known'),
    });
  });

  it('counts whole days as an editor does: the last one is the end', () => {
    expect(one('UID:a\nDTSTART;VALUE=DATE:20261113\nDTEND;VALUE=DATE:20261116').candidate.shared).toMatchObject({
      allDay: true,
      startDate: '2026-11-13',
      endDate: '2026-11-15',
      startTime: null,
    });
    expect(one('UID:a\nDTSTART;VALUE=DATE:20261113\nDTEND;VALUE=DATE:20261114').candidate.shared.endDate).toBeNull();
    expect(one('UID:a\nDTSTART;VALUE=DATE:20261113\nDURATION:P2D').candidate.shared.endDate).toBe('2026-11-14');
  });

  it('takes rules over, days that are left out, and occurrences that were moved', () => {
    const series =
      'UID:s\nSUMMARY:Course\nDTSTART;TZID=Asia/Shanghai:20261113T090000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Asia/Shanghai:20261120T090000';
    const moved = 'UID:s\nRECURRENCE-ID;TZID=Asia/Shanghai:20261127T090000\nDTSTART;TZID=Asia/Shanghai:20261128T100000';
    const gone = 'UID:s\nRECURRENCE-ID:20261204T010000Z\nDTSTART:20261204T010000Z\nSTATUS:CANCELLED';
    const { rows } = read(series, moved, gone);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.candidate).toMatchObject({
      shared: { recurrence: 'FREQ=WEEKLY;COUNT=4' },
      changes: [
        { occurrenceDate: '2026-11-20', cancelled: true },
        { occurrenceDate: '2026-11-27', cancelled: false, startDate: '2026-11-28', startTime: '10:00:00.000' },
        { occurrenceDate: '2026-12-04', cancelled: true },
      ],
    });
    expect(one('UID:a\nDTSTART:20261113T010000Z\nRDATE:20261114T010000Z').problems[0]?.column).toBe('RDATE');
  });

  it('finds its own activities again by their keys', () => {
    expect(one('UID:tree-planting@20260101T000000Z.party-building\nDTSTART:20261113T010000Z').candidate.key).toBe('tree-planting');
    expect(one('UID:040000008200E00074C5@x\nDTSTART:20261113T010000Z').candidate.key).toMatch(/^i[0-9a-f]{24}$/);
  });

  it('takes links from where meetings stand, and no description from our own', () => {
    expect(one('UID:a\nDTSTART:20261113T010000Z\nLOCATION:https://meet.example.com/x').candidate.shared.online).toBe(
      'https://meet.example.com/x',
    );
    expect(one('UID:a\nDTSTART:20261113T010000Z\nLOCATION:Moon').notes).toEqual([expect.stringContaining('“Moon” is no venue')]);
    const own = 'UID:tree@20260101T000000Z.party-building\nDTSTART:20261113T010000Z\nSUMMARY:Trees\nDESCRIPTION:Made up';
    expect(one(own).candidate.texts).toEqual({ en: { title: 'Trees' } });
  });

  it('leaves persons out, and says so', () => {
    const { rows, notes } = read(
      'UID:a\nSUMMARY:Study\nDTSTART:20261113T010000Z\nORGANIZER;CN=Li:mailto:li@example.com\nATTENDEE:mailto:wang@example.com',
    );
    expect(notes).toEqual([expect.stringContaining('left out (2)')]);
    expect(JSON.stringify(rows)).not.toMatch(/example\.com|Li\b/);
  });

  it('names the line on which a wrong event begins', () => {
    const { rows } = read('UID:a\nSUMMARY:Study\nDTSTART:20261113T010000Z', `UID:b\nSUMMARY:${'x'.repeat(200)}\nDTSTART:20261113T010000Z`);
    expect(rows.map(({ candidate, problems }) => [candidate.row, problems.length])).toEqual([
      [4, 0],
      [9, 1],
    ]);
  });

  it('is refused as a whole in a sentence where it is broken or empty', () => {
    for (const text of [
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n',
      'BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR\r\n',
      calendar(),
    ])
      expect(() => readCalendar(text, reading)).toThrow(UnreadableFile);
  });
});
