import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactHash } from '../text/hash.js';
import { assessDocument } from './document-state.js';
import { ledgerOf, updateLedger, type Ledger } from './ledger.js';
import {
  fingerprint,
  recordDismissal,
  recordLive,
  recordReview,
  recordTranslation,
  recordUnclaimed,
  type TranslationRecord,
} from './record.js';
import { settleWrite } from './settle-write.js';
import { recordMoved, recordSwapped } from './swap.js';
import { assessUnit, type UnitFacts } from './unit-state.js';

const saved = (source: string, target: string, more: Partial<Parameters<typeof recordTranslation>[1]> = {}, before?: TranslationRecord) =>
  recordTranslation(before, {
    source: [source],
    sourceStatus: 'published',
    target: [target],
    state: 'translated',
    origin: 'human',
    translator: 'ann',
    ...more,
  });
const print = (text: string | undefined) => (text === undefined ? undefined : fingerprint([text]));
const hash = (text: string | undefined) => (text === undefined || text === '' ? undefined : exactHash(text));

/** What there is, by texts. */
const facts = (
  record: TranslationRecord | undefined,
  texts: { draft?: string; published?: string; target?: string; live?: string },
): UnitFacts => ({
  record,
  source: { draft: print(texts.draft), published: print(texts.published) },
  target: { draft: hash(texts.target), published: hash(texts.live) },
});
const assess = (...args: Parameters<typeof facts>) => assessUnit(facts(...args), args[1].published !== undefined);

describe('the state of a unit', () => {
  const record = saved('甲', 'A');

  it.each([
    ['missing', undefined, { draft: '甲' }],
    ['translated', record, { draft: '甲', target: 'A' }],
    ['outdated', record, { draft: '乙', target: 'A' }],
    ['minor-change', record, { draft: '甲。', target: 'A' }],
    ['missing', record, { draft: '甲', target: '' }],
    ['obsolete', record, { target: 'A' }],
    ['draft', saved('甲', 'A', { state: 'draft' }), { draft: '甲！', target: 'A' }],
    ['approved', recordReview(record, 'approved', 'bob'), { draft: '甲', target: 'A' }],
    ['rejected', recordReview(record, 'rejected', 'bob'), { draft: '甲', target: 'A' }],
    ['conflict', { ...record, waiting: { content: ['B'], origin: 'import' as const } }, { draft: '甲', target: 'A' }],
  ])('%s', (state, given, texts) => expect(assess(given, texts).state).toBe(state));

  it('is up to date again when the source returns to what was translated', () => {
    expect(['甲', '乙', '甲'].map((draft) => assess(record, { draft, target: 'A' }).state)).toEqual([
      'translated',
      'outdated',
      'translated',
    ]);
  });

  it('keeps the text that was translated, so two edits are one change', () => {
    expect(record.source.content).toEqual(['甲']);
    expect(assess(record, { draft: '丙', target: 'A' }).state).toBe('outdated');
  });

  it('needs review after an edit outside of the desk, also where the desk knows nothing yet', () => {
    expect(assess(record, { draft: '甲', target: 'B' })).toMatchObject({ state: 'needs-review', editedOutside: true });
    expect(assess(undefined, { draft: '甲', target: 'B' })).toMatchObject({ state: 'needs-review', editedOutside: true });
  });

  it('stays outdated however the target is edited outside', () => {
    expect(assess(record, { draft: '乙', target: 'B' })).toMatchObject({ state: 'outdated', editedOutside: true });
  });

  it('is about what is published; a draft that goes on is a badge', () => {
    expect(assess(record, { draft: '乙', published: '甲', target: 'A' })).toMatchObject({ state: 'translated', sourceDraftAhead: true });
    expect(assess(saved('乙', 'B'), { draft: '乙', published: '甲', target: 'B' })).toMatchObject({
      state: 'translated',
      sourceDraftAhead: false,
    });
    expect(assess(saved('乙', 'B'), { draft: '丙', published: '甲', target: 'B' }).state).toBe('outdated');
  });

  it('forgets a dismissal and a review with the text that they spoke of', () => {
    const dismissed = recordDismissal(recordReview(record, 'approved', 'bob'), { check: 'numbers', target: record.target, reason: 'So.' });
    expect(saved('甲', 'A', {}, dismissed).dismissed).toHaveLength(1);
    const next = saved('甲', 'B', {}, dismissed);
    expect(next).toMatchObject({ dismissed: [], state: 'translated', revision: 4 });
    expect(next.reviewer).toBeUndefined();
  });
});

describe('what readers see', () => {
  const live = recordLive(saved('甲', 'A'), exactHash('A'));

  it('is outdated when the published source has gone on, whatever the draft of the target says', () => {
    const mended = saved('乙', 'B', {}, live);
    const there = { draft: '乙', published: '乙', target: 'B', live: 'A' };
    expect(assess(mended, there)).toMatchObject({ state: 'translated', live: 'outdated' });
    expect(assess(recordLive(mended, exactHash('B')), { ...there, live: 'B' })).toMatchObject({ live: 'current', liveIsDraft: true });
  });

  it('is not outdated by a draft of the source', () => {
    expect(assess(live, { draft: '乙', published: '甲', target: 'A', live: 'A' }).live).toBe('current');
  });

  it('is outdated where the source has published a text that the target has not', () => {
    expect(assess(undefined, { draft: '甲', published: '甲' }).live).toBe('outdated');
  });

  it('is not made current by a record of texts of which nobody has said that the one translates the other', () => {
    const beside = (before?: TranslationRecord) =>
      recordUnclaimed(before, { source: ['乙'], sourceStatus: 'published', target: ['A'], origin: 'human' });
    const there = { draft: '乙', published: '乙', target: 'A', live: 'A' };
    const counted = (record: TranslationRecord) => assess(recordLive(record, exactHash('A')), there).live;
    expect(counted(beside())).toBe('unknown');
    expect(counted(recordReview(beside(live), 'rejected'))).toBe('outdated');
    expect(counted(recordReview(beside(live), 'approved'))).toBe('current');
  });

  it('is unknown where nobody recorded what it was translated from', () => {
    expect(assess(undefined, { draft: '甲', published: '甲', target: 'A', live: 'A' }).live).toBe('unknown');
    expect(recordLive(live, exactHash('other')).published).toBeUndefined();
    expect(recordLive(live, undefined).published).toBeUndefined();
  });
});

describe('the state of a document in a locale', () => {
  const state = (units: UnitFacts[], target = { exists: true, isPublished: false }, sourceIsPublished = true) =>
    assessDocument(ledgerOf(new Map(units.map((unit, index) => [String(index), unit])), sourceIsPublished).tally, target);
  const live = { exists: true, isPublished: true };
  const done = facts(saved('甲', 'A'), { draft: '甲', published: '甲', target: 'A' });
  const missing = facts(undefined, { draft: '甲', published: '甲' });
  const outdated = facts(saved('甲', 'A'), { draft: '乙', published: '乙', target: 'A' });
  const approved = facts(recordReview(saved('甲', 'A'), 'approved'), { draft: '甲', published: '甲', target: 'A' });
  const published = facts(recordLive(saved('甲', 'A'), exactHash('A')), { draft: '甲', published: '甲', target: 'A', live: 'A' });
  const stale = facts(recordLive(saved('甲', 'A'), exactHash('A')), { draft: '乙', published: '乙', target: 'A', live: 'A' });

  it.each([
    ['missing', [missing, missing], { exists: false, isPublished: false }, 0],
    ['in-progress', [missing, done], undefined, 0],
    ['outdated', [missing, done, outdated], undefined, 1],
    ['up-to-date', [done, approved], undefined, 0],
    ['approved', [approved, approved], undefined, 0],
    ['published', [published], live, 0],
    ['up-to-date', [published, done], { exists: true, isPublished: false }, 0],
    ['published-but-outdated', [published, stale, stale], live, 2],
    ['published-but-outdated', [published, missing], live, 1],
    ['published', [], live, 0],
  ])('is %s', (expected, units, target, count) => {
    expect(state(units, target)).toMatchObject({ state: expected, outdated: count });
  });

  it('does not wait for what the source has only in its draft', () => {
    expect(state([published, facts(undefined, { draft: '丙' })], live)).toMatchObject({ state: 'published', total: 1 });
    expect(state([done, facts(undefined, { draft: '丙' })], undefined, false)).toMatchObject({ state: 'in-progress', done: 1, total: 2 });
  });

  it('does not count what is obsolete', () => {
    expect(state([done, facts(saved('甲', 'A'), { target: 'A' })])).toMatchObject({ state: 'up-to-date', total: 1 });
  });
});

describe('a ledger that is kept up to date', () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const text = fc.constantFrom('', '甲', '甲。', '乙', '丙');
  const step = fc.oneof(
    fc.record({ kind: fc.constant('source' as const), name: names, text }),
    fc.record({ kind: fc.constant('outside' as const), name: names, text }),
    fc.record({ kind: fc.constant('translate' as const), name: names, text }),
    fc.record({ kind: fc.constantFrom('approve' as const, 'remove' as const), name: names }),
    fc.record({ kind: fc.constantFrom('publish' as const, 'unpublish' as const, 'publish target' as const, 'discard' as const) }),
  );

  it('says what a full recount says, after any operations', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const draft = new Map<string, string>();
        let published: Map<string, string> | undefined;
        const target = new Map<string, string>();
        let live = new Map<string, string>();
        const records = new Map<string, TranslationRecord>();
        const known = () => new Set([...draft.keys(), ...target.keys(), ...records.keys(), ...live.keys(), ...(published?.keys() ?? [])]);
        const factsOf = (name: string): UnitFacts | undefined =>
          known().has(name)
            ? {
                record: records.get(name),
                source: { draft: print(draft.get(name)), published: print(published?.get(name)) },
                target: { draft: hash(target.get(name)), published: hash(live.get(name)) },
              }
            : undefined;
        let ledger: Ledger = ledgerOf(new Map(), false);
        for (const next of steps) {
          let changed = 'name' in next ? [next.name] : [];
          if (next.kind === 'source') draft.set(next.name, next.text);
          else if (next.kind === 'outside') target.set(next.name, next.text);
          else if (next.kind === 'translate') {
            target.set(next.name, next.text);
            records.set(next.name, saved(draft.get(next.name) ?? '', next.text, {}, records.get(next.name)));
          } else if (next.kind === 'approve') {
            const record = records.get(next.name);
            if (record) records.set(next.name, recordReview(record, 'approved'));
          } else if (next.kind === 'remove') {
            for (const texts of [draft, target, records]) texts.delete(next.name);
          } else {
            if (next.kind === 'publish') published = new Map(draft);
            else if (next.kind === 'unpublish') published = undefined;
            else if (next.kind === 'publish target') {
              live = new Map(target);
              for (const [name, record] of records) records.set(name, recordLive(record, hash(target.get(name))));
            } else if (published) for (const name of ['a', 'b', 'c']) draft.set(name, published.get(name) ?? '');
            changed = ['a', 'b', 'c'];
          }
          ledger = updateLedger(ledger, new Map(changed.map((name) => [name, factsOf(name)])), published !== undefined);
          const full = ledgerOf(new Map([...known()].map((name) => [name, factsOf(name)!])), published !== undefined);
          expect(ledger.tally).toEqual(full.tally);
          expect(Object.fromEntries(ledger.units)).toEqual(Object.fromEntries(full.units));
        }
      }),
      { numRuns: process.env['TEST_FULL'] === 'true' ? 1000 : 150 },
    );
  });
});

describe('two who write the same unit', () => {
  const base = ['old'];

  it('the first is written', () => {
    expect(settleWrite({ revision: 3, theirs: base }, { revision: 3, base, mine: ['new'] })).toEqual({ outcome: 'written', revision: 4 });
  });

  it('the second gets all three texts', () => {
    expect(settleWrite({ revision: 4, theirs: ['new'] }, { revision: 3, base, mine: ['other'] })).toEqual({
      outcome: 'conflict',
      base,
      theirs: ['new'],
      mine: ['other'],
    });
  });

  it('a save outside of the desk is noticed, though it counts no revision', () => {
    expect(settleWrite({ revision: 3, theirs: ['outside'] }, { revision: 3, base, mine: ['new'] }).outcome).toBe('conflict');
  });

  it('the same text twice is no conflict', () => {
    expect(settleWrite({ revision: 4, theirs: ['new'] }, { revision: 3, base, mine: ['new '] }).outcome).toBe('written');
  });
});

describe('a document whose source locale is swapped', () => {
  interface Texts {
    source: string;
    target: string;
  }
  /** Both texts are what is published, where `live` does not say what is. */
  const swapped = (
    record: TranslationRecord,
    { source, target, live = { source, target } }: Texts & { live?: Texts },
    isCurrent: boolean,
  ) => recordSwapped(record, { source: [source], target: [target], live: { source: [live.source], target: [live.target] } }, isCurrent);
  /** Both languages as they are published, told to the record as each count does. */
  const counted = (record: TranslationRecord, source: string, target: string) =>
    assess(recordLive(record, exactHash(target)), { draft: source, published: source, target, live: target });
  const live = recordLive(saved('甲', 'A'), exactHash('A'));
  const stale = swapped(live, { source: '乙', target: 'A' }, false);

  it('is translated the other way round, and looked at where it was outdated', () => {
    expect(assess(swapped(saved('甲', 'A'), { source: '甲', target: 'A' }, true), { draft: 'A', target: '甲' }).state).toBe('translated');
    expect(assess(swapped(saved('甲', 'A'), { source: '乙', target: 'A' }, false), { draft: 'A', target: '乙' }).state).toBe(
      'needs-review',
    );
  });

  it('shows readers what is outdated as outdated, until somebody says that it is not', () => {
    expect(counted(live, '乙', 'A').live).toBe('outdated');
    expect(counted(stale, 'A', '乙')).toMatchObject({ state: 'needs-review', live: 'outdated' });
    expect(counted(recordLive(stale, exactHash('乙')), 'A', '乙').live).toBe('outdated');
    expect(counted(recordReview(stale, 'rejected'), 'A', '乙').live).toBe('outdated');
    expect(counted(recordReview(stale, 'approved'), 'A', '乙').live).toBe('current');
    expect(counted(saved('A', '乙', {}, stale), 'A', '乙').live).toBe('current');
    expect(counted(saved('A', '丙', {}, stale), 'A', '丙').live).toBe('current');
  });

  it('shows readers what is current as current, also when the new source goes on and returns', () => {
    const turned = swapped(live, { source: '甲', target: 'A' }, true);
    expect(['A', 'B', 'A'].map((source) => counted(turned, source, '甲').live)).toEqual(['current', 'outdated', 'current']);
    // Only the draft has gone on: the texts that are published are still a pair.
    const ahead = swapped(live, { source: '乙', target: 'A', live: { source: '甲', target: 'A' } }, false);
    expect(assess(recordLive(ahead, exactHash('甲')), { draft: 'A', published: 'A', target: '乙', live: '甲' })).toMatchObject({
      state: 'needs-review',
      live: 'current',
    });
  });

  it('is as outdated swapped back, and knows nothing of what nobody has said anything of', () => {
    const back = swapped(recordLive(stale, exactHash('乙')), { source: 'A', target: '乙' }, false);
    expect(counted(back, '乙', 'A').live).toBe('outdated');
    const outside = swapped(recordLive(live, exactHash('Z')), { source: '甲', target: 'Z' }, false);
    expect(counted(outside, 'Z', '甲').live).toBe('unknown');
  });

  describe('a third language', () => {
    const moved = (third: TranslationRecord, text: string, pair: TranslationRecord | undefined, isTrue: boolean) =>
      recordMoved(recordLive(third, exactHash(text)), { content: ['A'], live: ['A'], record: pair }, [text], isTrue);

    it('is current with the new source where both translate the same text, outdated where they do not', () => {
      expect(counted(moved(saved('甲', 'D'), 'D', live, true), 'A', 'D')).toMatchObject({ state: 'translated', live: 'current' });
      expect(counted(moved(saved('甲', 'D'), 'D', live, false), 'A', 'D')).toMatchObject({ state: 'needs-review', live: 'current' });
      expect(counted(moved(saved('乙', 'D'), 'D', live, false), 'A', 'D')).toMatchObject({ state: 'needs-review', live: 'outdated' });
    });

    it('knows nothing of a text that nobody has said anything of, nor whether it fits the old source when that returns', () => {
      expect(counted(moved(saved('甲', 'D'), 'D', undefined, false), 'A', 'D').live).toBe('unknown');
      expect(counted(moved(saved('甲', 'D'), 'E', live, false), 'A', 'E').live).toBe('unknown');
      const third = recordLive(moved(saved('乙', 'D'), 'D', live, false), exactHash('D'));
      const pair = recordLive(stale, exactHash('乙'));
      const back = recordMoved(third, { content: ['乙'], live: ['乙'], record: pair }, ['D'], false);
      expect(counted(back, '乙', 'D')).toMatchObject({ state: 'needs-review', live: 'unknown' });
    });
  });
});
