import { describe, expect, it } from 'vitest';
import type { Variant } from './api';
import { conflictsOf, matchPlace, obstacle, placingsOf, summaryOf, toWrite, type Item } from './batch';
import type { Place } from './places';

const variant = (place: Partial<Place> = {}, key = 'v1'): Variant => ({
  ...{ arrangement: 'symbol', colourMode: 'full', ground: 'light', language: null },
  ...place,
  key,
  file: null,
});
const emblem = { kind: 'emblem', variants: [], locales: ['zh-CN', 'en'] } as const;
const lockup = { kind: 'lockup', variants: [], locales: ['zh-CN', 'en'] } as const;
const matched = (name: string, logo: Parameters<typeof matchPlace>[1]) => {
  const { place, sources } = matchPlace(name, logo);
  return [[place.arrangement, place.colourMode, place.ground, place.language].join(' '), Object.values(sources).join(' ')];
};

describe('matchPlace', () => {
  it('takes what the name says, and assumes the rest', () => {
    expect(matched('lockup-zh-horizontal-full-dark.svg', lockup)).toEqual(['horizontal full dark zh-CN', 'named named named named']);
    expect(matched('logo.svg', lockup)).toEqual(['horizontal full light zh-CN', 'assumed assumed assumed assumed']);
    expect(matched('logo.svg', emblem)).toEqual(['symbol full light ', 'assumed assumed assumed assumed']);
    expect(matched('logo-reversed-en.svg', lockup)).toEqual(['horizontal reversed dark en', 'assumed named assumed named']);
  });

  it('writes a language as the logo’s variants do', () => {
    const variants = [variant({ language: 'zh-Hans' })];
    expect(matched('logo-zh.svg', { ...lockup, variants })[0]).toBe('horizontal full light zh-Hans');
    expect(matched('logo-en.svg', { ...lockup, locales: ['zh-CN'] })[0]).toBe('horizontal full light en');
  });

  it('leaves the place that the editor has pointed at', () => {
    const place = variant({ ground: 'dark', colourMode: 'reversed' });
    expect(matchPlace('logo-light.svg', emblem, place).place).toBe(place);
  });
});

const item = (name: string, part: Partial<Item> = {}): Item => ({
  id: name,
  file: new File([], name),
  before: '',
  check: { state: 'done', result: { verdict: 'unchanged', removed: [], found: 0 } },
  occupied: 'keep',
  ...matchPlace(name, emblem),
  ...part,
});
const refused: Item['check'] = { state: 'done', result: { verdict: 'refused', problem: 'x', removed: [], found: 0 } };

describe('a batch', () => {
  it('finds files for one place, and places that are taken', () => {
    const items = [item('a-light.svg'), item('b-light.svg'), item('c-dark.svg')];
    expect(Object.fromEntries(conflictsOf(items, []))).toEqual({
      'a-light.svg': { kind: 'double', with: 'b-light.svg' },
      'b-light.svg': { kind: 'double', with: 'a-light.svg' },
    });
    expect(obstacle(items, conflictsOf(items, []))).toBe('double');
    const taken = variant({ ground: 'dark' });
    expect(conflictsOf(items.slice(1), [taken]).get('c-dark.svg')).toEqual({ kind: 'occupied', variant: taken });
  });

  it('keeps or replaces what is there, as the editor decides', () => {
    const taken = [variant()];
    const kept = [item('light.svg'), item('dark.svg')];
    expect(toWrite(kept, conflictsOf(kept, taken)).map(({ item: { id }, replaces }) => [id, replaces])).toEqual([['dark.svg', null]]);
    const replacing = [item('light.svg', { occupied: 'replace', stored: 7 })];
    const written = toWrite(replacing, conflictsOf(replacing, taken));
    expect(placingsOf(written)).toEqual([{ ...replacing[0]!.place, file: 7, replaces: 'v1' }]);
    expect(obstacle(kept.slice(0, 1), conflictsOf(kept.slice(0, 1), taken))).toBe('nothing');
  });

  it('goes on without refused files, which are in nobody’s way', () => {
    const items = [
      item('a-light.svg', { check: refused }),
      item('b-light.svg'),
      item('c-dark.svg', { check: { state: 'failed', problem: { kind: 'failed' } } }),
    ];
    const conflicts = conflictsOf(items, []);
    expect(conflicts.size).toBe(0);
    expect(summaryOf(items, conflicts)).toEqual({
      added: ['b-light.svg'],
      replaced: [],
      kept: [],
      refused: ['a-light.svg', 'c-dark.svg'],
    });
  });

  it('waits for the checks', () => {
    const items = [item('light.svg', { check: { state: 'waiting' } })];
    expect(obstacle(items, conflictsOf(items, []))).toBe('checking');
    expect(obstacle([], new Map())).toBe('nothing');
  });
});
