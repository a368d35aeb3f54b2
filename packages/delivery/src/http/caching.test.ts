import { describe, expect, it } from 'vitest';
import { noneMatchHolds } from './caching.js';

const ETAG = '"abc-br"';

describe('If-None-Match', () => {
  it.each([
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['*', true],
    [' * ', true],
    ['"x", "abc-br"', true],
    ['"x",W/"abc-br" , "y"', true],
    ['"x, y", "abc-br"', true],
    ['"abc"', false],
    ['"abc-gzip"', false],
    ['abc-br', false],
    ['"ABC-BR"', false],
    ['"x"', false],
    ['', false],
    ['"', false],
    ['"*"', false],
    ['"abc-br', false],
  ])('%s of "abc-br" holds: %s', (field, holds) => expect(noneMatchHolds(field, ETAG)).toBe(holds));

  it('takes a list as long as a request can carry', () => {
    const list = Array.from({ length: 1500 }, (_, i) => `"${i}"`).join(', ');
    expect(noneMatchHolds(list, ETAG)).toBe(false);
    expect(noneMatchHolds(`${list}, ${ETAG}`, ETAG)).toBe(true);
  });
});
