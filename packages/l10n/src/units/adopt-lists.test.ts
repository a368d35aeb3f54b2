import { describe, expect, it } from 'vitest';
import { article, grasp } from '../testing/content-types.js';
import { adoptLists } from './adopt-lists.js';
import { contentOfEntry } from './content-of-entry.js';

const gallery = (heading: string, ...captions: string[]) => ({
  __component: 'shared.gallery',
  heading,
  slides: captions.map((caption) => ({ caption })),
});
const quote = (text: string) => ({ __component: 'shared.quote', text });
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('a translation that was there before the desk', () => {
  it('is paired in order, lists within lists too', () => {
    const source = { zone: [quote('甲'), gallery('乙', '丙', '丁'), quote('戊')] };
    const target = { zone: [quote('A'), gallery('B', 'C', 'D'), quote('E')] };
    const known = adoptLists(article, source, target);
    const paths = (entry: object, lists?: typeof known) =>
      contentOfEntry(entry as never, article, { known: (list) => lists?.get(list) ?? [] }).units.map(({ path }) => path);
    expect(paths(target, known)).toEqual(paths(source));
  });

  it('stays unpaired where the lists are not as long, or not of the same kinds', () => {
    expect(adoptLists(article, { zone: [quote('甲'), quote('乙')] }, { zone: [quote('A')] }).size).toBe(0);
    const heading = { type: 'heading', level: 2, children: [{ type: 'text', text: 'A' }] };
    expect(adoptLists(grasp, { body: [paragraph('甲')] }, { body: [heading] }).size).toBe(0);
    expect(adoptLists(grasp, { body: [paragraph('甲')] }, { body: [paragraph('A')] }).size).toBe(1);
  });
});
