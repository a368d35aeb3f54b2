import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('writes the sample of RFC 8785, 3.2.2 and 3.2.3', () => {
    const sample: unknown = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    );
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts members by UTF-16 code units, as the sample of 3.2.3 does', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1F600}', '\u0080', '\u00f6'];
    const sorted = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [`k${name}`, 0])))) as object);
    expect(sorted).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1F600}', '\ufb33'].map((name) => `k${name}`));
  });

  it('leaves out members without a value', () => expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}'));

  it('keeps the value, and is the same whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it.each([
    ['a number that is none', { a: [0, NaN] }, /\$\.a\[1\]: NaN/],
    ['infinity', Infinity, /Infinity/],
    ['half a surrogate pair', { a: '\uDC00' }, /\$\.a: a lone surrogate/],
    ['half a surrogate pair in a name', { '\uD800': 1 }, /lone surrogate/],
    ['a function', { a: () => 1 }, /\$\.a: a function/],
    ['an absent list item', [undefined], /\$\[0\]: a undefined/],
  ])('refuses %s and says where', (_, value, message) => expect(() => canonicalJson(value)).toThrow(message));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
