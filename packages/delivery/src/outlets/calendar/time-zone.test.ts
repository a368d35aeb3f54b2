import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { timeZoneComponent } from './time-zone.js';

/** Seconds east of UTC at a wall-clock time, as ical.js reads them from our component. */
function readOffsets(timeZone: string, first: number, last: number): (wall: Temporal.PlainDateTime) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZoneComponent(timeZone, first, last).trimEnd())));
  return ({ year, month, day, hour, minute }) => zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second: 0 }, zone));
}

function* noons(first: number, last: number): Generator<Temporal.PlainDateTime> {
  const end = Temporal.PlainDateTime.from({ year: last, month: 12, day: 31, hour: 12 });
  for (let at = end.with({ year: first, month: 1, day: 1 }); Temporal.PlainDateTime.compare(at, end) <= 0; at = at.add({ days: 1 }))
    yield at;
}

const offset = (wall: Temporal.PlainDateTime, timeZone: string) => wall.toZonedDateTime(timeZone).offsetNanoseconds / 1e9;

describe('a VTIMEZONE', () => {
  it.each([
    ['Asia/Shanghai', 1986, 1992],
    ['Asia/Kathmandu', 2026, 2027],
    ['America/New_York', 2005, 2028],
    ['Europe/London', 2020, 2028],
    ['Europe/Dublin', 2020, 2022],
    ['Australia/Lord_Howe', 2020, 2028],
    ['America/Santiago', 2017, 2028],
    ['Africa/Casablanca', 2017, 2030],
    ['Africa/Cairo', 2013, 2028],
    ['Europe/Moscow', 2010, 2016],
    ['Pacific/Apia', 2010, 2022],
    ['UTC', 2026, 2027],
  ])('of %s gives the offset of every day from %i to %i', (timeZone, first, last) => {
    const read = readOffsets(timeZone, first, last);
    const wrong = [...noons(first, last)].filter((wall) => read(wall) !== offset(wall, timeZone));
    expect(wrong.map(String)).toEqual([]);
  });

  it('goes on for ever where a zone changes by one rule every year', () => {
    const text = timeZoneComponent('America/New_York', 2026, 2026);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
    const read = readOffsets('America/New_York', 2026, 2026);
    expect([...noons(2045, 2045)].filter((wall) => read(wall) !== offset(wall, 'America/New_York'))).toEqual([]);
    expect(timeZoneComponent('Europe/London', 2026, 2026)).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });

  it('lists dates where there is no such rule', () => {
    const text = timeZoneComponent('Africa/Casablanca', 2026, 2026);
    expect(text).not.toContain('RRULE');
    expect(text).toContain('RDATE:');
  });

  it('of a zone without changes is one line of offsets', () => {
    expect(timeZoneComponent('Asia/Shanghai', 2026, 2027).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:20260101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
  });
});
