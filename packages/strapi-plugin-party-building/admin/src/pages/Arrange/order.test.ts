import { describe, expect, it } from 'vitest';
import { move, rebase, sameOrder } from './order';

const list = ['a', 'b', 'c', 'd'];

describe('move', () => {
  it('moves an entry down and closes the gap', () => expect(move(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']));
  it('moves an entry up', () => expect(move(list, 3, 1)).toEqual(['a', 'd', 'b', 'c']));
  it('stops at the ends', () => {
    expect(move(list, 0, -1)).toEqual(list);
    expect(move(list, 3, 9)).toEqual(list);
  });
  it('moves nothing that is not there', () => expect(move(list, 7, 0)).toEqual(list));
  it('leaves the list that it was given alone', () => {
    move(list, 0, 3);
    expect(list).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('sameOrder', () => {
  it('compares place by place', () => {
    expect(sameOrder(list, ['a', 'b', 'c', 'd'])).toBe(true);
    expect(sameOrder(list, ['b', 'a', 'c', 'd'])).toBe(false);
    expect(sameOrder(list, ['a', 'b', 'c'])).toBe(false);
  });
});

describe('rebase', () => {
  it('keeps the chosen order of what is still there and puts new entries last', () => {
    expect(rebase(['d', 'c', 'b', 'a'], ['a', 'new', 'b', 'd'])).toEqual(['d', 'b', 'a', 'new']);
  });
  it('is the present list where nothing chosen is left', () => expect(rebase(['x'], list)).toEqual(list));
});
