import { describe, expect, it } from 'vitest';
import { isMissing, referenceChoices } from './choices';

const entries = [
  { key: 'goal', title: 'Goal' },
  { key: 'culture', title: '' },
];
const say = (id: string) => `<${id}>`;

describe('referenceChoices', () => {
  it('offers entries by title, never by key', () => {
    expect(referenceChoices(entries, 'goal', say)).toEqual([
      { key: 'goal', title: 'Goal' },
      { key: 'culture', title: '<field.key-reference.untitled>' },
    ]);
  });
  it('keeps the stored key of an entry that is gone, and says so', () => {
    expect(isMissing(entries, 'gone')).toBe(true);
    expect(referenceChoices(entries, 'gone', say).at(-1)).toEqual({ key: 'gone', title: '<field.key-reference.missing>' });
  });
  it('misses nothing where nothing is stored', () => {
    expect(isMissing(entries, undefined)).toBe(false);
    expect(referenceChoices(entries, undefined, say)).toHaveLength(2);
  });
});
