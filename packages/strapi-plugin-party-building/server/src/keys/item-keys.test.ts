import { describe, expect, it } from 'vitest';
import { keyItems, type Item } from './item-keys';

const lists = { measures: { chain: {} } };
const keys = (data: Item): unknown[] => (data['measures'] as Item[]).map(({ key }) => key);

function keyed(items: Item[], stored: Item[] = [], source: Item[] = []): unknown[] {
  let n = 0;
  const data = { measures: structuredClone(items) };
  keyItems(data, { lists, stored: { measures: stored }, source: { measures: source }, newKey: () => `new${++n}` });
  return keys(data);
}

describe('keyItems', () => {
  const stored: Item[] = [
    { id: 1, key: 'one' },
    { id: 2, key: 'two' },
  ];

  it('keeps the stored key of a moved item, whatever the client sends', () => {
    expect(keyed([{ id: 2, key: 'one' }, { id: 1 }], stored)).toEqual(['two', 'one']);
  });

  it('gives a pasted duplicate a new key', () => {
    expect(keyed([{ id: 1 }, { key: 'one' }, { id: 2 }], stored)).toEqual(['one', 'new1', 'two']);
  });

  it('keeps the keys of items filled in from another locale', () => {
    expect(keyed([{ key: 'one' }, { key: 'two' }])).toEqual(['one', 'two']);
  });

  it('refuses a key that could not stand in a path', () => {
    expect(keyed([{ key: '../x' }, { key: 'Ä' }, { key: '' }])).toEqual(['new1', 'new2', 'new3']);
  });

  it('pairs a new translation with the one item that has none', () => {
    expect(keyed([{ id: 1 }, { title: 'two' }], stored.slice(0, 1), stored)).toEqual(['one', 'two']);
  });

  it('does not guess when it is not clear which item is translated', () => {
    const source = [...stored, { id: 3, key: 'three' }];
    expect(keyed([{ id: 1 }, { title: '?' }], stored.slice(0, 1), source)).toEqual(['one', 'new1']);
  });

  it('takes over the keys of a translation only for a list that is filled in as a whole', () => {
    const data = (items: Item[]): Item => ({ measures: items });
    const source = { measures: stored };
    const filled = data([{ title: 'one' }, { title: 'two' }]);
    keyItems(filled, { lists, source, leads: true, newKey: () => 'new' });
    expect(keys(filled)).toEqual(['one', 'two']);
    const grown = data([{ id: 1 }, { title: 'another' }]);
    keyItems(grown, { lists, stored: { measures: stored.slice(0, 1) }, source, leads: true, newKey: () => 'new' });
    expect(keys(grown)).toEqual(['one', 'new']);
  });

  it('keys lists inside items, within their own item', () => {
    const data: Item = { measures: [{ id: 1, chain: [{ id: 7 }, { key: 'a' }] }, { chain: [{ key: 'a' }] }] };
    let n = 0;
    keyItems(data, {
      lists,
      stored: { measures: [{ id: 1, key: 'one', chain: [{ id: 7, key: 'a' }] }] },
      newKey: () => `new${++n}`,
    });
    const [first, second] = data['measures'] as Item[];
    expect((first?.['chain'] as Item[]).map(({ key }) => key)).toEqual(['a', expect.stringMatching(/^new/)]);
    expect((second?.['chain'] as Item[]).map(({ key }) => key)).toEqual(['a']);
  });

  it('leaves a list alone that the save does not bring', () => {
    const data: Item = { title: 'x' };
    keyItems(data, { lists, newKey: () => 'new' });
    expect(data).toEqual({ title: 'x' });
  });
});
