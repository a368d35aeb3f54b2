import { describe, expect, it } from 'vitest';
import { successorsOf, type Successive } from './succession';

const known = (...logos: Successive[]) => new Map(logos.map((logo) => [logo.key, logo]));
const keys = (logo: Successive, all: ReadonlyMap<string, Successive>) => successorsOf(logo, all).map(({ key }) => key);

describe('successorsOf', () => {
  it('follows the chain to the last', () => {
    const [a, b, c] = [{ key: 'a', supersededBy: 'b' }, { key: 'b', supersededBy: 'c' }, { key: 'c' }] as const;
    expect(keys(a, known(a, b, c))).toEqual(['b', 'c']);
    expect(keys(c, known(a, b, c))).toEqual([]);
  });

  it('ends where a logo is gone, and in a circle', () => {
    expect(keys({ key: 'a', supersededBy: 'gone' }, known())).toEqual([]);
    const [a, b] = [
      { key: 'a', supersededBy: 'b' },
      { key: 'b', supersededBy: 'a' },
    ];
    expect(keys(a!, known(a!, b!))).toEqual(['b']);
    expect(keys({ key: 'x', supersededBy: 'x' }, known({ key: 'x', supersededBy: 'x' }))).toEqual([]);
  });
});
