import { fixtureActivities, SITE_TIME_ZONE } from '@party-building/contract/fixtures';
import type { Activity } from '@party-building/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesIn } from '../activities/occurrences.js';
import { activityByKey, activityBySlug, changedLast, endingLast, type Only, type Programme } from '../activities/programme.js';
import { InvalidSnapshot } from '../snapshot/checked.js';
import { activity } from '../testing/nasty.js';
import { zhCN } from '../testing/site.js';
import { byStartAndKey, compared, lastDayOf, type Entry } from './entry.js';
import { activitiesIn, buildListing, changeListing, isPart, readListing, restoreListing, type Listing } from './listing.js';

const HEAD = { locale: 'en', timeZone: SITE_TIME_ZONE, basis: 'b' };
const plain = activity('river-cleanup');
const { end: _end, ...open } = plain;

const entry = (document: string, fields: Partial<Activity> = {}): Entry => ({
  document,
  activity: { ...open, key: document, slug: `slug-${document}`, ...fields },
});
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const anyEntry = (document: string): fc.Arbitrary<Entry> =>
  fc
    .record({ start: day, updated: day, weekly: fc.boolean(), venue: fc.constantFrom('hall', 'river', undefined), length: fc.nat(60) })
    .map(({ start, updated, weekly, venue, length }) => {
      const end = new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10);
      return entry(document, {
        start: `${start}T08:00:00`,
        end: `${end}T09:30:00`,
        updated: `${updated}T00:00:00Z`,
        ...(weekly && { recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }),
        ...(venue !== undefined && { venue }),
      });
    });
const entries = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 40 })
  .chain((ids) => fc.tuple(...ids.map((id) => anyEntry(`d${id}`))));
const programme = (listing: Listing): Programme => ({ locale: 'en', snapshot: zhCN.snapshot, listing });
const restored = (json: Buffer, of: Listing) =>
  restoreListing(readListing(json, of.hash), (hash) => of.parts.find((part) => part.hash === hash)?.packed);

describe('a listing that is changed', () => {
  it('is what is built from what there is then, whatever went, came, stayed or moved to another month', () => {
    fc.assert(
      fc.property(entries, entries, fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (before, coming, gone) => {
        const changed = new Set([...gone.map((id) => `d${id}`), ...coming.map(({ document }) => document)]);
        const after = [...before.filter(({ document }) => !changed.has(document)), ...coming];
        const listing = changeListing(buildListing(HEAD, before), changed, coming);
        expect(listing.hash).toBe(buildListing(HEAD, after).hash);
        expect([...activitiesIn(listing)].sort(byStartAndKey)).toEqual(after.map((each) => each.activity).sort(byStartAndKey));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('keeps the parts that hold nothing of what changed as they are', () => {
    const months = ['2026-01', '2026-02', '2026-03'].map((month) => entry(month, { start: `${month}-05T08:00:00` }));
    const before = buildListing(HEAD, months);
    const after = changeListing(before, new Set(['2026-02']), [entry('2026-02', { start: '2026-02-06T08:00:00' })]);
    expect(after.parts.map((part, i) => part.packed === before.parts[i]?.packed)).toEqual([true, false, true]);
  });
});

describe('a stored listing', () => {
  const listing = buildListing(
    HEAD,
    fixtureActivities('en').map((each) => ({ document: each.key, activity: each })),
  );

  it('reads back as it was', () => {
    expect(restored(listing.json, listing)).toEqual(listing);
    for (const { packed, hash } of listing.parts) expect(isPart(packed, hash)).toBe(true);
  });

  it('is refused where a bit has flipped, a part lacks, or its form is another', () => {
    for (let at = 0; at < listing.json.length; at += 7) {
      const damaged = Buffer.from(listing.json);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => restored(damaged, listing)).toThrow(InvalidSnapshot);
    }
    expect(() => restoreListing(readListing(listing.json), () => undefined)).toThrow(
      /The part 2026-11 of the stored listing \w+ is not there/,
    );
    expect(() => readListing('{"schema":1,"locale":"en","timeZone":"UTC","activities":[]}')).toThrow(/breaks the contract:[\s\S]*form/);
    const [{ packed, hash } = { packed: Buffer.alloc(0), hash: '' }] = listing.parts;
    expect(isPart(packed.subarray(1), hash)).toBe(false);
  });

  it('finds each activity by its slug and by its key, and opens nothing for what names none', () => {
    for (const each of fixtureActivities('en')) {
      expect(activityBySlug(programme(listing), each.slug)).toEqual(each);
      expect(activityByKey(programme(listing), each.key)).toEqual(each);
    }
    const closed = { ...listing, parts: listing.parts.map((part) => ({ ...part, packed: Buffer.from('closed') })) };
    expect(activityBySlug(programme(closed), 'unknown')).toBeUndefined();
    expect(activityByKey(programme(closed), 'unknown')).toBeUndefined();
    expect(() => activityByKey(programme(closed), 'river-cleanup')).toThrow();
  });
});

describe('the last day of a recurrence', () => {
  const RULES = [
    ...['FREQ=DAILY;COUNT=9', 'FREQ=DAILY;INTERVAL=3;COUNT=5', 'FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=7'],
    ...['FREQ=MONTHLY;COUNT=5', 'FREQ=YEARLY;COUNT=4', 'FREQ=WEEKLY;UNTIL=20270301T000000Z', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5'],
    ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3', 'FREQ=WEEKLY'],
  ];

  it.each(RULES.flatMap((rule) => ['2026-01-31', '2024-02-29', '2026-06-15'].map((start) => [rule, start])))(
    'of %s from %s is none before it takes place for the last time',
    (rule, start) => {
      const of: Activity = { ...open, start: `${start}T08:00:00`, recurrence: { rule } };
      const days = { from: '2020-01-01', before: '2060-01-01', timeZone: of.timeZone };
      const last = occurrencesIn(of, days).at(-1)?.start ?? '';
      expect(last.slice(0, 10) <= lastDayOf(of)).toBe(true);
    },
  );

  it('is a day where the rule says so, so that what is long over need not be reckoned', () => {
    const lasts = RULES.map((rule) => lastDayOf({ ...open, start: '2026-01-31T08:00:00', recurrence: { rule } }));
    expect(lasts.slice(0, 7).every((day) => day < '2070')).toBe(true);
    expect(lasts.slice(7)).toEqual(['9999', '9999', '9999']);
  });
});

describe('what a feed or calendar holds', () => {
  const brute = (all: readonly Entry[], only: Only | undefined, of: (activity: Activity) => string, length: number) =>
    all
      .map((each) => each.activity)
      .filter((each) => only === undefined || each[only.by] === only.key)
      .sort((a, b) => compared(of(b), of(a)) || compared(a.key, b.key))
      .slice(0, length);
  const ofMany = fc.tuple(...Array.from({ length: 120 }, (_, i) => anyEntry(`d${i}`)));

  it('is what a look at all activities finds', () => {
    fc.assert(
      fc.property(ofMany, fc.constantFrom(undefined, { by: 'venue', key: 'hall' } as const), (all, only) => {
        const of = programme(buildListing(HEAD, all));
        expect(changedLast(of, only)).toEqual(brute(all, only, ({ updated }) => updated, 50));
        expect(endingLast(of, only)).toEqual(brute(all, only, lastDayOf, 1000).sort(byStartAndKey));
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
