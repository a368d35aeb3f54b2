import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncodingNegotiation, negotiateEncoding } from './negotiation.js';

describe('Accept-Encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br ; q=0.3 , gzip ; q=0.2', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0.0', 'identity'],
    ['br;Q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['identity, br;q=0.1', 'identity'],
    ['identity;q=0.5, br;q=0.5', 'br'],
    ['identity;q=0', 'identity'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['br;q=2', 'br'],
    ['br;level=3;q=0, gzip', 'gzip'],
    [',,;;=,', 'identity'],
    ['gzip'.repeat(4000), 'identity'],
  ])('%j is answered with %s', (field, encoding) => expect(negotiateEncoding(field)).toBe(encoding));

  it('is remembered without changing the answer', () => {
    const negotiate = createEncodingNegotiation();
    const field = fc
      .array(fc.constantFrom('br', 'gzip', 'identity', '*', ';q=0', ';q=0.5', ';q=1', ', ', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(field, (text) => {
        expect(negotiate(text)).toBe(negotiateEncoding(text));
        expect(negotiate(text)).toBe(negotiateEncoding(text));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });
});
