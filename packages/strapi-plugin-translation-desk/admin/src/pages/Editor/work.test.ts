import { describe, expect, it } from 'vitest';
import type { Unit } from '../../api/targets';
import { isApprovable, needsWork, neighbour, nextUnit, shownFrom, shownUnits, waitsForReview } from './work';

const unit = (path: string, state: Unit['state'], more: Partial<Unit> = {}) => ({
  ...{
    path,
    state,
    isAheadOnly: false,
    target: ['A'],
    sources: [{ status: 'draft' as const, content: ['甲'], hash: 'h', isTranslated: false }],
  },
  ...more,
});
const units = [unit('a', 'translated'), unit('b', 'outdated'), unit('c', 'approved'), unit('d', 'missing', { target: [] })];
const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path).join('');

describe('what is to be done', () => {
  it.each(['missing', 'draft', 'needs-review', 'rejected', 'outdated', 'minor-change', 'conflict'] as const)('%s is work', (state) =>
    expect(needsWork(unit('x', state))).toBe(true),
  );
  it.each(['translated', 'approved', 'obsolete'] as const)('%s is none', (state) => expect(needsWork(unit('x', state))).toBe(false));
  it('what is not due yet is none', () => expect(needsWork(unit('x', 'missing', { isAheadOnly: true }))).toBe(false));
  it('a reviewer looks at what is translated and not approved', () => {
    expect(paths(units.filter(waitsForReview))).toBe('a');
    expect(waitsForReview(unit('x', 'needs-review'))).toBe(true);
    expect(waitsForReview(unit('x', 'needs-review', { sources: [] }))).toBe(false);
  });
});

it.each([
  ['translated', [], true],
  ['translated', ['warning'], true],
  ['translated', ['warning', 'error'], false],
  ['needs-review', [], false],
  ['approved', [], false],
] as const)('%s with the findings %j can be approved unopened: %s', (state, severities, expected) => {
  const findings = severities.map((severity) => ({ check: 'numbers', severity, sentence: '' }));
  expect(isApprovable({ ...unit('x', state), findings })).toBe(expected);
});

describe('the list', () => {
  it('can be narrowed, and keeps what is open', () => {
    expect(paths(shownUnits(units, 'all', undefined))).toBe('abcd');
    expect(paths(shownUnits(units, 'work', undefined))).toBe('bd');
    expect(paths(shownUnits(units, 'work', 'c'))).toBe('bcd');
    expect(shownFrom(new URLSearchParams('show=work'))).toBe('work');
    expect(shownFrom(new URLSearchParams('show=x'))).toBe('all');
  });
  it('goes on after what was saved, from the beginning again', () => {
    expect(nextUnit(units, 'b', needsWork)?.path).toBe('d');
    expect(nextUnit(units, 'd', needsWork)?.path).toBe('b');
    expect(nextUnit([units[1]!], 'b', needsWork)).toBeUndefined();
  });
  it('moves by one, and stays at its ends', () => {
    expect(neighbour(units, 'a', 1)?.path).toBe('b');
    expect(neighbour(units, 'a', -1)?.path).toBe('a');
    expect(neighbour(units, 'd', 1)?.path).toBe('d');
    expect(neighbour(units, undefined, 1)?.path).toBe('a');
  });
});
