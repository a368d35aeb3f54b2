import { describe, expect, it } from 'vitest';
import { brotli } from '../brotli';
import { padScript } from './pad';

const CODE = "document.body.append('党建聚力、融合共赢');";

describe('a padded script', () => {
  it.each([200, 4000, 20_480])('compresses to %i bytes and does what it did', (bytes) => {
    const padded = padScript(CODE, bytes);
    expect(Math.abs(brotli(padded).length - bytes)).toBeLessThanOrEqual(8);
    expect(padded.startsWith(`${CODE}//`)).toBe(true);
    expect(padded).not.toMatch(/\n/);
  });

  it('is the same each time', () => {
    expect(padScript(CODE, 1000)).toBe(padScript(CODE, 1000));
  });

  it('cannot be smaller than it is', () => {
    expect(() => padScript(CODE, 10)).toThrow(/cannot be padded to 10/);
  });
});
